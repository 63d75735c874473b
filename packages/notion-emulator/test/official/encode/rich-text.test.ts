import type { Inline } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EncodeContext } from "../../../src/official/encode/context.js";
import { encodeRichText } from "../../../src/official/encode/rich-text.js";
import { indexWorkspace } from "../../../src/workspace/index-workspace.js";
import { createViewer } from "../../../src/workspace/viewer.js";
import type { Connection } from "../../../src/workspace/workspace.js";
import { connection, id, mara, page, workspace } from "../../support/makers.js";

const shown = page(10, []);
const hidden = page(11, []);
const everything = workspace([shown, hidden], {
  customEmojis: [{ id: id(50), name: "gull", url: "https://example.com/gull.png" }],
});

function contextFor(changes: Partial<Connection> = {}): EncodeContext {
  const index = indexWorkspace(everything);
  return {
    index,
    viewer: createViewer(index, { ...connection, shared: [shown.id], ...changes }),
    version: "2026-03-11",
    signFile: (path) => ({ url: `signed:${path}`, expiryTime: "2026-10-05T10:00:00.000Z" }),
  };
}

const unmarked = { bold: false, italic: false, strikethrough: false, underline: false, code: false, color: "default" };

function mention(target: Extract<Inline, { type: "mention" }>["mention"], text = ""): Inline {
  return { type: "mention", mention: target, text };
}

const fullMara = {
  object: "user",
  id: mara.id,
  name: "Mara",
  avatar_url: null,
  type: "person",
  person: { email: "mara@example.com" },
};

describe("a mention", () => {
  it.each<readonly [string, Inline, unknown, string, string | null]>([
    [
      "person",
      mention({ type: "user", user: { type: "unknown", id: mara.id } }),
      { type: "user", user: fullMara },
      "@Mara",
      null,
    ],
    [
      "person that nobody knows",
      mention({ type: "user", user: { type: "unknown", id: id(9) } }),
      { type: "user", user: { object: "user", id: id(9) } },
      "@Anonymous",
      null,
    ],
    [
      "page that is shared",
      mention({ type: "page", pageId: shown.id }),
      { type: "page", page: { id: shown.id } },
      "Page 10",
      "https://app.notion.com/p/11111111111141118111000000000010",
    ],
    [
      "page that is not shared",
      mention({ type: "page", pageId: hidden.id }, "Secret"),
      { type: "page", page: { id: hidden.id } },
      "Untitled",
      null,
    ],
    [
      "page of another workspace",
      mention({ type: "page", pageId: id(99) }, "Elsewhere"),
      { type: "page", page: { id: id(99) } },
      "Elsewhere",
      "https://app.notion.com/p/11111111111141118111000000000099",
    ],
    [
      "database",
      mention({ type: "database", databaseId: id(98) }, "Table"),
      { type: "database", database: { id: id(98) } },
      "Table",
      "https://app.notion.com/p/11111111111141118111000000000098",
    ],
    [
      "range of dates",
      mention({ type: "date", date: { start: "2026-12-01", end: "2026-12-04", timeZone: "Europe/Oslo" } }),
      { type: "date", date: { start: "2026-12-01", end: "2026-12-04", time_zone: "Europe/Oslo" } },
      "2026-12-01 → 2026-12-04",
      null,
    ],
    [
      "link with a preview",
      mention({ type: "link_preview", url: "https://example.com/pull/3" }),
      { type: "link_preview", link_preview: { url: "https://example.com/pull/3" } },
      "https://example.com/pull/3",
      "https://example.com/pull/3",
    ],
    [
      "link with a title",
      mention({ type: "link_mention", url: "https://example.com", title: "Wind", provider: "Example", height: 80 }),
      {
        type: "link_mention",
        link_mention: { href: "https://example.com", title: "Wind", link_provider: "Example", height: 80 },
      },
      "https://example.com",
      "https://example.com",
    ],
    [
      "today",
      mention({ type: "template_mention", variable: "today" }),
      { type: "template_mention", template_mention: { type: "template_mention_date", template_mention_date: "today" } },
      "@Today",
      null,
    ],
    [
      "me",
      mention({ type: "template_mention", variable: "me" }),
      { type: "template_mention", template_mention: { type: "template_mention_user", template_mention_user: "me" } },
      "@Me",
      null,
    ],
    [
      "custom emoji",
      mention({ type: "custom_emoji", customEmoji: { id: id(50) } }),
      { type: "custom_emoji", custom_emoji: { id: id(50), name: "gull", url: "https://example.com/gull.png" } },
      ":gull:",
      null,
    ],
    [
      "kind of tomorrow",
      mention({ type: "unsupported", sourceType: "weather", source: { wind: 5 } }, "Windy"),
      { type: "weather", weather: { wind: 5 } },
      "Windy",
      null,
    ],
    [
      "kind of tomorrow that was kept whole",
      mention(
        { type: "unsupported", sourceType: "weather", source: { type: "weather", weather: { wind: 5 } } },
        "Windy",
      ),
      { type: "weather", weather: { wind: 5 } },
      "Windy",
      null,
    ],
  ])("of a %s", (_, inline, payload, plainText, href) => {
    expect(encodeRichText([inline], contextFor())).toEqual([
      { type: "mention", mention: payload, annotations: unmarked, plain_text: plainText, href },
    ]);
  });

  it.each([
    ["an agent", mention({ type: "agent", agentId: id(9) }, "Helper")],
    ["a data source", mention({ type: "data_source", dataSourceId: id(9) }, "Helper")],
    ["a teamspace", mention({ type: "team", teamId: id(9) }, "Helper")],
  ])("of %s is text, since the JSON has no word for it", (_, inline) => {
    expect(encodeRichText([inline], contextFor())).toEqual([
      {
        type: "text",
        text: { content: "Helper", link: null },
        annotations: unmarked,
        plain_text: "Helper",
        href: null,
      },
    ]);
  });

  it("of a person names nobody without the capability", () => {
    const context = contextFor({ capabilities: { comments: true, users: "none" } });
    const [item] = encodeRichText([mention({ type: "user", user: mara }, "@Mara")], context);
    expect(item).toMatchObject({ mention: { user: { object: "user", id: mara.id } }, plain_text: "@Anonymous" });
  });

  it("loses its name past the limit, and dates do not count", () => {
    const inlines = [
      mention({ type: "page", pageId: shown.id }, "One"),
      mention({ type: "date", date: { start: "2026-12-01" } }),
      mention({ type: "user", user: mara }, "@Mara"),
      mention({ type: "page", pageId: shown.id }, "Three"),
      mention({ type: "user", user: mara }, "@Mara"),
    ];
    const items = encodeRichText(inlines, contextFor(), { mentionLimit: 2 });
    expect(items.map((item) => item["plain_text"])).toEqual(["One", "2026-12-01", "@Mara", "Untitled", "@Anonymous"]);
  });
});

describe("text", () => {
  it("carries its marks and its link", () => {
    const inline: Inline = {
      type: "text",
      text: "docs",
      annotations: { bold: true, code: true, color: "blue_background" },
      link: { url: "https://example.com" },
    };
    expect(encodeRichText([inline], contextFor())).toEqual([
      {
        type: "text",
        text: { content: "docs", link: { url: "https://example.com" } },
        annotations: { ...unmarked, bold: true, code: true, color: "blue_background" },
        plain_text: "docs",
        href: "https://example.com",
      },
    ]);
  });

  it("of an equation is its expression", () => {
    expect(encodeRichText([{ type: "equation", expression: "x^2" }], contextFor())).toEqual([
      { type: "equation", equation: { expression: "x^2" }, annotations: unmarked, plain_text: "x^2", href: null },
    ]);
  });

  it("is cut into pieces of at most 2000 units, between characters, that give the text again", () => {
    const parts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 200 }), (part, times) => {
        const content = part.repeat(times);
        const items = encodeRichText([{ type: "text", text: content }], contextFor());
        const pieces = items.map((item) => String(item["plain_text"]));
        expect(pieces.join("")).toBe(content);
        expect(pieces.filter((piece) => piece.length > 2000)).toEqual([]);
        expect(pieces.map((piece) => Buffer.from(piece).toString())).toEqual(pieces);
      }),
    );
  });
});
