import type { Inline, Mention } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { externalObjectId } from "../../../src/internal/encode/text/mention.js";
import { encodeRichText } from "../../../src/internal/encode/text/rich-text.js";
import { bot, id, mara, page, workspace } from "../../support/makers.js";
import { contextOf } from "../support/encode.js";

const space = id(3);
const context = contextOf(workspace([page(10, [], { discussions: [{ id: id(70), comments: [] }] })]));

function text(content: string, more: Omit<Partial<Inline>, "text" | "type"> = {}): Inline {
  return { type: "text", text: content, ...more };
}

function mention(target: Mention, shown = "shown"): Inline {
  return { type: "mention", mention: target, text: shown };
}

const undashed = (place: number): string => id(place).replaceAll("-", "");

const marks: readonly (readonly [string, Inline, unknown])[] = [
  ["nothing", text("a\nb"), ["a\nb"]],
  ["bold", text("a", { annotations: { bold: true } }), ["a", [["b"]]]],
  ["italic", text("a", { annotations: { italic: true } }), ["a", [["i"]]]],
  ["strikethrough", text("a", { annotations: { strikethrough: true } }), ["a", [["s"]]]],
  ["underline", text("a", { annotations: { underline: true } }), ["a", [["_"]]]],
  ["code", text("a", { annotations: { code: true } }), ["a", [["c"]]]],
  ["a colour", text("a", { annotations: { color: "red" } }), ["a", [["h", "red"]]]],
  ["green, which is teal here", text("a", { annotations: { color: "green" } }), ["a", [["h", "teal"]]]],
  ["green behind it", text("a", { annotations: { color: "green_background" } }), ["a", [["h", "teal_background"]]]],
  ["a link", text("a", { link: { url: "https://example.com/?a=[b]" } }), ["a", [["a", "https://example.com/?a=[b]"]]]],
  [
    "a link to a page of the workspace",
    text("a", { link: { url: `https://app.notion.com/p/${undashed(10)}`, pageId: id(10) } }),
    ["a", [["a", `/${undashed(10)}`]]],
  ],
  [
    "a link to a block of the workspace",
    text("a", {
      link: { url: `https://app.notion.com/p/${undashed(10)}#${undashed(11)}`, pageId: id(10), blockId: id(11) },
    }),
    ["a", [["a", `/${undashed(10)}#${undashed(11)}`]]],
  ],
  [
    "a link to a page in words of its own",
    text("a", { link: { url: `https://app.notion.com/p/Title-${undashed(10)}`, pageId: id(10) } }),
    ["a", [["a", `https://app.notion.com/p/Title-${undashed(10)}`]]],
  ],
  [
    "a link to a page elsewhere",
    text("a", { link: { url: `https://app.notion.com/p/${undashed(99)}`, pageId: id(99) } }),
    ["a", [["a", `https://app.notion.com/p/${undashed(99)}`]]],
  ],
  [
    "a thread",
    text("a", { discussionIds: [id(70), id(71)] }),
    [
      "a",
      [
        ["m", id(70)],
        ["m", id(71)],
      ],
    ],
  ],
  ["a suggested insertion", text("a", { suggestion: "insertion", discussionIds: [id(72)] }), ["a", [["si", id(72)]]]],
  [
    "a suggested removal that is discussed",
    text("a", { suggestion: "removal", discussionIds: [id(70), id(72)] }),
    [
      "a",
      [
        ["sr", id(72)],
        ["m", id(70)],
      ],
    ],
  ],
  [
    "everything at once",
    text("a", {
      annotations: { bold: true, italic: true, code: true, color: "blue_background" },
      link: { url: "https://example.com/" },
      discussionIds: [id(70)],
    }),
    ["a", [["b"], ["i"], ["c"], ["a", "https://example.com/"], ["h", "blue_background"], ["m", id(70)]]],
  ],
];

const objects: readonly (readonly [string, Inline, unknown])[] = [
  ["an equation", { type: "equation", expression: "E=mc^2" }, ["⁍", [["e", "E=mc^2"]]]],
  [
    "a coloured equation",
    { type: "equation", expression: "x", annotations: { color: "green" } },
    [
      "⁍",
      [
        ["e", "x"],
        ["h", "teal"],
      ],
    ],
  ],
  ["a person", mention({ type: "user", user: mara }), ["‣", [["u", mara.id]]]],
  [
    "a person of whom only the id is known",
    mention({ type: "user", user: { type: "unknown", id: id(8) } }),
    ["‣", [["u", id(8)]]],
  ],
  ["a group", mention({ type: "user", user: { type: "group", id: id(9), name: "All" } }), ["‣", [["u", id(9)]]]],
  ["a bot", mention({ type: "user", user: { type: "unknown", id: bot.id } }), ["‣", [["r", bot.id]]]],
  ["a page", mention({ type: "page", pageId: id(10) }), ["‣", [["p", id(10), space]]]],
  ["a database", mention({ type: "database", databaseId: id(20) }), ["‣", [["p", id(20), space]]]],
  ["a data source", mention({ type: "data_source", dataSourceId: id(21) }), ["‣", [["‣", ["collection", id(21)]]]]],
  ["a teamspace", mention({ type: "team", teamId: id(22) }), ["‣", [["‣", ["team", id(22)]]]]],
  ["an agent", mention({ type: "agent", agentId: id(23) }), ["‣", [["‣", ["agent", id(23)]]]]],
  [
    "a bold date",
    { ...mention({ type: "date", date: { start: "2026-11-03" } }), annotations: { bold: true } },
    ["‣", [["d", { type: "date", start_date: "2026-11-03" }], ["b"]]],
  ],
  ["a template variable", mention({ type: "template_mention", variable: "today" }), ["‣", [["tv", { type: "today" }]]]],
  ["a custom emoji", mention({ type: "custom_emoji", customEmoji: { id: id(50) } }), ["‣", [["ce", id(50), space]]]],
  [
    "a link with title and icon",
    mention({
      type: "link_mention",
      url: "https://example.com/a",
      title: "A",
      description: "About a",
      provider: "Example",
      author: "Somebody",
      iconUrl: "https://example.com/icon.png",
      thumbnailUrl: "https://example.com/a.png",
    }),
    [
      "‣",
      [
        [
          "lm",
          {
            href: "https://example.com/a",
            title: "A",
            icon_url: "https://example.com/icon.png",
            description: "About a",
            link_author: "Somebody",
            link_provider: "Example",
            thumbnail_url: "https://example.com/a.png",
          },
        ],
      ],
    ],
  ],
  [
    "a kind that nobody knows",
    mention({ type: "unsupported", sourceType: "tide_bell", source: { bell: 2 } }),
    ["‣", [["tide_bell", { bell: 2 }]]],
  ],
];

describe("text with", () => {
  it.each(marks)("%s is one span", (_what, inline, expected) => {
    expect(encodeRichText([inline], id(10), context)).toEqual([expected]);
  });

  it("a suggestion without a thread gets a thread of its own", () => {
    const encode = (content: string) => encodeRichText([text(content, { suggestion: "insertion" })], id(10), context);
    expect(encode("a")).toEqual([["a", [["si", expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8/)]]]]);
    expect(encode("a")).toEqual(encode("a"));
    expect(encode("a")[0]?.[1]).not.toEqual(encode("b")[0]?.[1]);
  });
});

describe("a marker stands for", () => {
  it.each(objects)("%s", (_what, inline, expected) => {
    expect(encodeRichText([inline], id(10), context)).toEqual([expected]);
  });

  it("a link preview, whose data is in a block of its own for each holder", () => {
    const preview: Mention = { type: "link_preview", url: "https://code.example/1" };
    expect(encodeRichText([mention(preview)], id(10), context)).toEqual([
      ["‣", [["eoi", externalObjectId(preview, id(10))]]],
    ]);
    expect(externalObjectId(preview, id(10))).not.toBe(externalObjectId(preview, id(11)));
  });
});

it("keeps runs apart and in order", () => {
  const runs: readonly Inline[] = [text("a"), text("b", { annotations: { bold: true } }), text("c")];
  expect(encodeRichText(runs, id(10), context)).toEqual([["a"], ["b", [["b"]]], ["c"]]);
});
