import type { Block, CapabilityName, Page, PropertyValue, RichText } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { comparePages } from "../../src/index.js";
import { makeInfo } from "../support/make-info.js";
import { makeId, makePage, makeReading, paragraph, text } from "../support/make-reading.js";

const full = makeInfo({ name: "full" });

const block = (richText: RichText): Page => makePage([{ type: "paragraph", id: makeId(1), richText, children: [] }]);
const property = (value: PropertyValue): Page => makePage([], { properties: [value] });
const image: Block = { type: "image", id: makeId(1), caption: [] };
const unsupported = (sourceType: string): Page =>
  makePage([{ type: "unsupported", id: makeId(1), sourceType, children: [] }]);
const user = { type: "person", id: makeId(5), name: "Mara" } as const;

/** What an adapter without gaps reads, and what one with the gap reads of the same. */
const gaps: readonly (readonly [CapabilityName, what: string, has: Page, lacks: Page])[] = [
  ["blockAuthors", "who made a block", makePage([{ ...paragraph(1), createdBy: makeId(5) }]), makePage([paragraph(1)])],
  [
    "bookmarkDetails",
    "a bookmark's title",
    makePage([{ type: "bookmark", id: makeId(1), url: "https://example.com", caption: [], title: "Example" }]),
    makePage([{ type: "bookmark", id: makeId(1), url: "https://example.com", caption: [] }]),
  ],
  [
    "buttons",
    "a button",
    makePage([{ type: "button", id: makeId(1), richText: text("Press"), children: [paragraph(2)] }]),
    unsupported("button"),
  ],
  ["forms", "a form", makePage([{ type: "form", id: makeId(1), richText: [], children: [] }]), unsupported("form")],
  [
    "pageContent",
    "a kind of block that the API does not describe",
    makePage([{ type: "drawing", id: makeId(1), richText: [], children: [] }]),
    unsupported("drawing"),
  ],
  [
    "pageContent",
    "a mention that comes as plain text",
    block(text("In ", { type: "mention", mention: { type: "team", teamId: makeId(3) }, text: "Crew" }, ".")),
    block(text("In Crew.")),
  ],
  [
    "pageContent",
    "the size of a hosted file",
    makePage([
      { type: "file", id: makeId(1), caption: [], file: { type: "notion", url: "attachment:a:b.pdf", size: "2KB" } },
    ]),
    makePage([{ type: "file", id: makeId(1), caption: [], file: { type: "notion", url: "attachment:a:b.pdf" } }]),
  ],
  [
    "users",
    "the name of a team that is mentioned",
    block(text("In ", { type: "mention", mention: { type: "team", teamId: makeId(3) }, text: "Crew" }, ".")),
    block(text("In ", { type: "mention", mention: { type: "team", teamId: makeId(3) }, text: "" }, ".")),
  ],
  [
    "privatePages",
    "the title of a database that is mentioned, and that it is one",
    block(text("See ", { type: "mention", mention: { type: "database", databaseId: makeId(3) }, text: "Boats" })),
    block(text("See ", { type: "mention", mention: { type: "page", pageId: makeId(3) }, text: "" })),
  ],
  [
    "commentAnchors",
    "where a comment is anchored, which cuts the text into runs",
    block(text("Low ", { type: "text", text: "tide", discussionIds: [makeId(3)] }, " today")),
    block(text("Low tide today")),
  ],
  ["comments", "comments", makePage([], { discussions: [{ id: makeId(3), comments: [] }] }), makePage([])],
  [
    "resolvedComments",
    "comments that were closed",
    makePage([], { discussions: [{ id: makeId(3), comments: [], isResolved: true }] }),
    makePage([], { discussions: [] }),
  ],
  [
    "dateDetails",
    "how the app writes a date",
    property({ type: "date", id: "d", name: "Due", date: { start: "2026-05-12", dateFormat: "relative" } }),
    property({ type: "date", id: "d", name: "Due", date: { start: "2026-05-12" } }),
  ],
  [
    "formulas",
    "the result of a formula",
    property({ type: "formula", id: "f", name: "Sum", result: { type: "number", value: 4 } }),
    property({ type: "formula", id: "f", name: "Sum", result: { type: "unavailable" } }),
  ],
  [
    "rollups",
    "the result of a rollup",
    property({ type: "rollup", id: "r", name: "Sum", result: { type: "number", value: 4 } }),
    property({ type: "rollup", id: "r", name: "Sum", result: { type: "unsupported" } }),
  ],
  [
    "relations",
    "a long relation",
    property({ type: "relation", id: "r", name: "Trips", pageIds: [makeId(3), makeId(4)] }),
    property({ type: "relation", id: "r", name: "Trips", pageIds: [makeId(3)], isIncomplete: true }),
  ],
  [
    "mediaLayout",
    "the width of a picture",
    makePage([{ ...image, type: "image", caption: [], layout: { width: 300 } }]),
    makePage([image]),
  ],
  ["pageLayout", "the width of a page", makePage([], { layout: { isFullWidth: true } }), makePage([])],
  [
    "pageLayout",
    "the position of a cover",
    makePage([], { cover: { file: { type: "external", url: "https://example.com/c.png" }, position: 0.5 } }),
    makePage([], { cover: { file: { type: "external", url: "https://example.com/c.png" } } }),
  ],
  [
    "privatePages",
    "the title of a mentioned page",
    block(text({ type: "mention", mention: { type: "page", pageId: makeId(3) }, text: "Crew" })),
    block(text({ type: "mention", mention: { type: "page", pageId: makeId(3) }, text: "" })),
  ],
  [
    "syncedBlocks",
    "what a synced block shows",
    makePage([{ type: "synced_block", id: makeId(1), syncedFrom: makeId(3), children: [paragraph(2)] }]),
    makePage([{ type: "synced_block", id: makeId(1), syncedFrom: makeId(3), children: [] }]),
  ],
  [
    "syncedBlocks",
    "that a synced block could not be read",
    makePage([{ type: "synced_block", id: makeId(1), children: [] }]),
    makePage([{ type: "synced_block", id: makeId(1), hasUnreadChildren: true, children: [] }]),
  ],
  [
    "tableLayout",
    "the colour of a row",
    makePage([{ type: "table_row", id: makeId(1), cells: [], color: "red" }]),
    makePage([{ type: "table_row", id: makeId(1), cells: [] }]),
  ],
  [
    "users",
    "the name of a person",
    property({ type: "people", id: "p", name: "Crew", people: [user] }),
    property({ type: "people", id: "p", name: "Crew", people: [{ type: "unknown", id: user.id }] }),
  ],
];

describe("what a declared gap explains", () => {
  it.each(gaps)("%s: %s", (capability, _what, has, lacks) => {
    const limited = makeInfo({ name: "limited", gaps: { [capability]: "none" } });
    const expected = { capability, adapter: "limited", reason: `${capability} has a limit.` };
    const { differences } = comparePages(makeReading(has, full), makeReading(lacks, limited));
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.map((difference) => difference.expected)).toEqual(differences.map(() => expected));
    const back = comparePages(makeReading(lacks, limited), makeReading(has, full)).differences;
    expect(back.map((difference) => difference.expected)).toEqual(differences.map(() => expected));
  });

  it.each(gaps)(
    "%s is no excuse for who does not declare it, nor for who has more: %s",
    (capability, _what, has, lacks) => {
      const limited = makeInfo({ name: "limited", gaps: { [capability]: "none" } });
      for (const info of [full, limited]) {
        const { differences, summary } = comparePages(makeReading(has, info), makeReading(lacks, full));
        expect(summary.differences).toEqual({ expected: 0, unexpected: differences.length });
        expect(differences.length).toBeGreaterThan(0);
      }
    },
  );

  it.each([
    ["none", undefined],
    ["partial", "dateDetails"],
  ] as const)("with the level %s is an excuse where both have something: %s", (level, excuse) => {
    const limited = makeInfo({ name: "limited", gaps: { dateDetails: level } });
    const due = (dateFormat: string): Page =>
      property({ type: "date", id: "d", name: "Due", date: { start: "2026-05-12", dateFormat } });
    const { differences } = comparePages(makeReading(due("relative"), full), makeReading(due("full"), limited));
    expect(differences.map(({ expected }) => expected?.capability)).toEqual([excuse]);
  });

  it("takes the gaps of both, where one has a mention without a name and the other its name as plain text", () => {
    const nameless = makeInfo({ name: "nameless", gaps: { users: "none" } });
    const plain = makeInfo({ name: "plain", gaps: { pageContent: "partial" } });
    const team = (words: string): Page =>
      block(text("Ask ", { type: "mention", mention: { type: "team", teamId: makeId(3) }, text: "" }, ` ${words}`));
    const words = block(text("Ask @Crew (or not) today."));
    const compare = (left: Page) => comparePages(makeReading(left, nameless), makeReading(words, plain)).differences;
    expect(compare(team("today.")).map(({ expected }) => expected?.capability)).toEqual(["users", "pageContent"]);
    expect(compare(team("tomorrow.")).map(({ kind, expected }) => [kind, expected])).toEqual([["text", undefined]]);
  });

  it("never excuses another text beside it", () => {
    const limited = makeInfo({ name: "limited", gaps: { commentAnchors: "none" } });
    const left = block(text("Low ", { type: "text", text: "tide", discussionIds: [makeId(3)] }));
    const { differences } = comparePages(makeReading(left, full), makeReading(block(text("Low water")), limited));
    expect(differences.map(({ kind, expected }) => [kind, expected])).toEqual([["text", undefined]]);
  });
});
