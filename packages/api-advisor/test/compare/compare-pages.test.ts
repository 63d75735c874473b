import type { AdapterInfo, Block, Page, PropertyValue } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { comparePages, differenceKinds, type PageDifference } from "../../src/index.js";
import { documented, makeInfo } from "../support/make-info.js";
import { makeId, makePage, makeReading, paragraph, text } from "../support/make-reading.js";

const full = makeInfo({ name: "second" });

function compare(left: Page, right: Page, leftInfo: AdapterInfo = makeInfo(), rightInfo: AdapterInfo = full) {
  return comparePages(makeReading(left, leftInfo), makeReading(right, rightInfo)).differences;
}

const toggle = (last: number, children: readonly Block[]): Block => ({
  type: "toggle",
  id: makeId(last),
  richText: [],
  children,
});

interface KindCase {
  readonly what: string;
  readonly left: Page;
  readonly right: Page;
  readonly difference: PageDifference;
}

const cases: readonly KindCase[] = [
  {
    what: "a block that is missing, once for all that is in it",
    left: makePage([toggle(1, [paragraph(2), toggle(3, [paragraph(4)])])]),
    right: makePage([]),
    difference: { kind: "only_left", leftPath: "/children/0", blockId: makeId(1), left: "toggle", blocks: 4 },
  },
  {
    what: "a block that is extra",
    left: makePage([paragraph(1)]),
    right: makePage([paragraph(2), paragraph(1)]),
    difference: { kind: "only_right", rightPath: "/children/0", blockId: makeId(2), right: "paragraph", blocks: 1 },
  },
  {
    what: "a block that was moved",
    left: makePage([paragraph(1), toggle(2, [])]),
    right: makePage([toggle(2, [paragraph(1)])]),
    difference: {
      kind: "moved",
      leftPath: "/children/0",
      rightPath: "/children/0/children/0",
      blockId: makeId(1),
    },
  },
  {
    what: "blocks in another order",
    left: makePage([toggle(9, [paragraph(1), paragraph(2), paragraph(3)])]),
    right: makePage([toggle(9, [paragraph(3), paragraph(1), paragraph(2)])]),
    difference: {
      kind: "reordered",
      leftPath: "/children/0/children",
      rightPath: "/children/0/children",
      blockId: makeId(9),
      left: [makeId(1), makeId(2), makeId(3)],
      right: [makeId(3), makeId(1), makeId(2)],
    },
  },
  {
    what: "a block with another id, found by its place, and what is in it",
    left: makePage([paragraph(1), toggle(2, [paragraph(3)])]),
    right: makePage([paragraph(1), toggle(5, [paragraph(3)])]),
    difference: {
      kind: "id",
      leftPath: "/children/1",
      rightPath: "/children/1",
      blockId: makeId(2),
      left: makeId(2),
      right: makeId(5),
    },
  },
  {
    what: "another type, and nothing that follows from it",
    left: makePage([{ type: "to_do", id: makeId(1), checked: true, richText: text("Line 1"), children: [] }]),
    right: makePage([paragraph(1)]),
    difference: {
      kind: "type",
      leftPath: "/children/0",
      rightPath: "/children/0",
      blockId: makeId(1),
      left: "to_do",
      right: "paragraph",
    },
  },
  {
    what: "another text",
    left: makePage([paragraph(1, "Low")]),
    right: makePage([paragraph(1, "High")]),
    difference: {
      kind: "text",
      leftPath: "/children/0/richText",
      rightPath: "/children/0/richText",
      blockId: makeId(1),
      left: [{ type: "text", text: "Low" }],
      right: [{ type: "text", text: "High" }],
    },
  },
  {
    what: "the same text with another link",
    left: makePage([paragraph(1, "Low")]),
    right: makePage([
      {
        type: "paragraph",
        id: makeId(1),
        richText: text("L", { type: "text", text: "ow", link: { url: "https://example.com" } }),
        children: [],
      },
    ]),
    difference: {
      kind: "marks",
      leftPath: "/children/0/richText",
      rightPath: "/children/0/richText",
      blockId: makeId(1),
      left: [{ type: "text", text: "Low" }],
      right: [
        { type: "text", text: "L" },
        { type: "text", text: "ow", link: { url: "https://example.com" } },
      ],
    },
  },
  {
    what: "a field that only one side has",
    left: makePage([paragraph(1)]),
    right: makePage([{ type: "paragraph", id: makeId(1), richText: text("Line 1"), color: "red", children: [] }]),
    difference: { kind: "field", rightPath: "/children/0/color", blockId: makeId(1), right: "red" },
  },
  {
    what: "another file",
    left: makePage([image("https://files.example/a.png")]),
    right: makePage([image("https://files.example/b.png")]),
    difference: {
      kind: "file",
      leftPath: "/children/0/file",
      rightPath: "/children/0/file",
      blockId: makeId(1),
      left: { type: "notion", url: "a.png" },
      right: { type: "notion", url: "b.png" },
    },
  },
  {
    what: "another icon",
    left: makePage([], { icon: { type: "emoji", emoji: "🌊" } }),
    right: makePage([], { icon: { type: "emoji", emoji: "⚓" } }),
    difference: {
      kind: "icon",
      leftPath: "/icon",
      rightPath: "/icon",
      left: { type: "emoji", emoji: "🌊" },
      right: { type: "emoji", emoji: "⚓" },
    },
  },
  {
    what: "a cover that is missing",
    left: makePage([], { cover: { file: { type: "external", url: "https://example.com/c.png" } } }),
    right: makePage([]),
    difference: {
      kind: "cover",
      leftPath: "/cover",
      left: { file: { type: "external", url: "https://example.com/c.png" } },
    },
  },
  {
    what: "another time",
    left: makePage([], { createdTime: "2026-05-12T09:30:41.000Z" }),
    right: makePage([], { createdTime: "2026-05-12T09:30:00.000Z" }),
    difference: {
      kind: "time",
      leftPath: "/createdTime",
      rightPath: "/createdTime",
      left: "2026-05-12T09:30:41.000Z",
      right: "2026-05-12T09:30:00.000Z",
    },
  },
  {
    what: "another value of a property, wherever it stands in the list",
    left: makePage([], { properties: [number(1), { type: "checkbox", id: "c", name: "Done", checked: true }] }),
    right: makePage([], { properties: [{ type: "checkbox", id: "c", name: "Done", checked: true }, number(2)] }),
    difference: {
      kind: "property",
      propertyId: "n",
      leftPath: "/properties/0",
      rightPath: "/properties/1",
      left: { type: "number", id: "n", name: "Depth", number: 1 },
      right: { type: "number", id: "n", name: "Depth", number: 2 },
    },
  },
];

function image(url: string): Block {
  return { type: "image", id: makeId(1), caption: [], file: { type: "notion", url } };
}

function number(value: number): PropertyValue {
  return { type: "number", id: "n", name: "Depth", number: value };
}

describe("comparePages", () => {
  it.each(cases)("reports $what", ({ left, right, difference }) => {
    expect(compare(left, right)).toEqual([difference]);
  });

  it("has an example of every kind of difference", () => {
    expect([...new Set(cases.map(({ difference }) => difference.kind))].sort()).toEqual(Object.keys(differenceKinds));
  });

  it.each([
    [
      "signatures of a file's URL",
      "https://s3.example/0be6efce-9daf-4268-8f65-c76b89f8eb27/a.png?X-Amz-Signature=1",
      "https://file.example/f/0be6efce-9daf-4268-8f65-c76b89f8eb27/a.png?signature=2&expires=3",
    ],
    ["the host that serves a file", "http://127.0.0.1:1/files/a.png?a", "http://127.0.0.1:2/files/a.png?b"],
  ])("leaves %s aside, and shows them nowhere", (_what, left, right) => {
    expect(compare(makePage([image(left)]), makePage([image(right)]))).toEqual([]);
    expect(
      JSON.stringify(compare(makePage([image(left)]), makePage([image("https://x.example/other.png")]))),
    ).not.toContain("?");
  });

  it("leaves the seconds of times aside where an adapter declares that it has none", () => {
    const left = makePage([], { lastEditedTime: "2026-05-12T09:30:41.000Z" });
    const rounded = makePage([], { lastEditedTime: "2026-05-12T09:30:00.000Z" });
    const later = makePage([], { lastEditedTime: "2026-05-12T09:31:00.000Z" });
    const toMinutes = makeInfo({ name: "rounding", gaps: { editTimes: "partial" } });
    expect(compare(left, rounded, full, toMinutes)).toEqual([]);
    expect(compare(left, later, full, toMinutes).map(({ kind }) => kind)).toEqual(["time"]);
    expect(compare(left, rounded, toMinutes, full).map(({ kind }) => kind)).toEqual(["time"]);
  });

  it("finds content in order, with 10,000 blocks on each side, of which every tenth is missing", () => {
    const all = Array.from({ length: 10_000 }, (_, index) => paragraph(index + 1));
    const kept = all.filter((_, index) => index % 10 !== 0);
    const { differences, summary } = comparePages(makeReading(makePage(all)), makeReading(makePage(kept)));
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(["only_left"]));
    expect(summary.blocks).toEqual({ compared: 9000, equal: 9000, differing: 0, onlyLeft: 1000, onlyRight: 0 });
  });

  it("compares blocks inside each other 10,000 deep", () => {
    const nest = (innermost: Block): Block =>
      Array.from({ length: 10_000 }, (_, index) => index + 2).reduce((inner, last) => toggle(last, [inner]), innermost);
    const [left, right] = [makePage([nest(paragraph(1, "Low"))]), makePage([nest(paragraph(1, "High"))])];
    expect(compare(left, right).map(({ kind, blockId }) => [kind, blockId])).toEqual([["text", makeId(1)]]);
  });

  it("leaves the source's own words for what has no name aside", () => {
    const unknown = (source: string): Page =>
      makePage([], {
        icon: { type: "unsupported", sourceType: "tide_bell" },
        properties: [{ type: "unsupported", id: "t", name: "Bell", sourceType: "tide_bell", source }],
      });
    expect(compare(unknown("twice"), unknown("thrice"))).toEqual([]);
  });

  it("says once that the content was read on one side only", () => {
    const { children: _children, ...row } = makePage([]);
    expect(compare(makePage([paragraph(1), paragraph(2)]), row)).toEqual([
      { kind: "only_left", leftPath: "/children", blocks: 2 },
    ]);
  });

  it("compares the copies of a synced block each with its own counterpart", () => {
    const copies = makePage([toggle(1, [paragraph(5)]), toggle(2, [paragraph(5)])]);
    const changed = makePage([toggle(1, [paragraph(5)]), toggle(2, [paragraph(5, "Other")])]);
    expect(compare(copies, changed).map(({ kind, leftPath }) => [kind, leftPath])).toEqual([
      ["text", "/children/1/children/0/richText"],
    ]);
  });

  it("finds a block by its place after the same neighbour, wherever that stands itself", () => {
    const left = makePage([paragraph(1), paragraph(2), toggle(3, [])]);
    const right = makePage([paragraph(2), toggle(5, [])]);
    expect(compare(left, right).map(({ kind, leftPath, rightPath }) => [kind, leftPath, rightPath])).toEqual([
      ["only_left", "/children/0", undefined],
      ["id", "/children/2", "/children/1"],
    ]);
  });

  it("never takes one block for two that have its id", () => {
    const quote: Block = { type: "quote", id: makeId(2), richText: [], children: [toggle(3, [paragraph(5)])] };
    const left = makePage([toggle(1, [toggle(3, [paragraph(5)])]), toggle(6, [paragraph(5)])]);
    expect(compare(left, makePage([quote])).map(({ kind, blockId, blocks }) => [kind, blockId, blocks])).toEqual([
      ["only_left", makeId(1), 1],
      ["moved", makeId(3), undefined],
      ["only_left", makeId(6), 2],
      ["only_right", makeId(2), 1],
    ]);
  });

  it("compares sub-pages that were read, and says where one was not", () => {
    const sub = (children: readonly Block[]): Block => ({
      type: "child_page",
      id: makeId(1),
      title: "Sub",
      page: makePage(children, { icon: { type: "emoji", emoji: "🌊" } }),
    });
    expect(compare(makePage([sub([paragraph(2)])]), makePage([sub([])]))).toEqual([
      { kind: "only_left", leftPath: "/children/0/page/children/0", blockId: makeId(2), left: "paragraph", blocks: 1 },
    ]);
    const unread: Block = { type: "child_page", id: makeId(1), title: "Sub" };
    expect(compare(makePage([sub([paragraph(2)])]), makePage([unread]))).toEqual([
      { kind: "field", leftPath: "/children/0/page", blockId: makeId(1), left: { id: makeId(900) } },
    ]);
  });

  it("sums up blocks, differences, cost and diagnostics of each side", () => {
    const left = makeReading(makePage([paragraph(1), paragraph(2, "Low"), paragraph(3)]), documented, [
      { code: "truncated", severity: "warning", message: "Cut short." },
      { code: "cycle", severity: "info", message: "Read once." },
    ]);
    const right = makeReading(makePage([paragraph(1), paragraph(2, "High")]), full);
    expect(comparePages(left, right).summary).toEqual({
      blocks: { compared: 2, equal: 1, differing: 1, onlyLeft: 1, onlyRight: 0 },
      rows: { compared: 0, equal: 0, differing: 0, onlyLeft: 0, onlyRight: 0 },
      differences: { expected: 0, unexpected: 2 },
      left: {
        adapter: "documented",
        api: "official",
        apiVersion: "2026-03-11",
        blocks: 3,
        requests: 3,
        bytes: 1200,
        milliseconds: 40,
        diagnostics: { error: 0, info: 1, warning: 1 },
      },
      right: {
        adapter: "second",
        api: "official",
        blocks: 2,
        requests: 3,
        bytes: 1200,
        milliseconds: 40,
        diagnostics: { error: 0, info: 0, warning: 0 },
      },
    });
  });
});
