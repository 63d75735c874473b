import { describe, expect, it } from "vitest";
import { decodeRichText } from "../../src/decode/rich-text/decode-rich-text.js";
import { madeId, mentionItem, modelText, plain, textItem } from "./support/made.js";

const page = madeId(120);
const bare = page.replaceAll("-", "");

describe("decodeRichText", () => {
  it.each<[string, unknown, unknown]>([
    ["nothing", undefined, []],
    ["null", null, []],
    ["an empty list", [], []],
    ["an empty run", [textItem("")], []],
    ["plain text", [textItem("Ask ")], modelText("Ask ")],
    ["equal neighbours, which are merged", [textItem("a"), textItem("\nb")], modelText("a\nb")],
    ["an item without annotations", [{ type: "text", text: { content: "x" } }], modelText("x")],
    ["plain text without content", [{ type: "text", text: {}, plain_text: "x" }], modelText("x")],
    ["an item without a type", [{ text: { content: "x" } }], modelText("x")],
    ["one item alone", textItem("x"), modelText("x")],
    ["a bare text", "x", modelText("x")],
    [
      "every mark",
      [
        textItem("x", {
          annotations: {
            ...plain,
            bold: true,
            italic: true,
            strikethrough: true,
            underline: true,
            code: true,
            color: "red",
          },
        }),
      ],
      [
        {
          type: "text",
          text: "x",
          annotations: { bold: true, italic: true, strikethrough: true, underline: true, code: true, color: "red" },
        },
      ],
    ],
    [
      "a background colour",
      [textItem("x", { annotations: { ...plain, color: "blue_background" } })],
      [{ type: "text", text: "x", annotations: { color: "blue_background" } }],
    ],
    [
      "the default background",
      [textItem("x", { annotations: { ...plain, color: "default_background" } })],
      modelText("x"),
    ],
    [
      "an equation",
      [{ type: "equation", equation: { expression: "v=1" }, annotations: plain, plain_text: "v=1", href: null }],
      [{ type: "equation", expression: "v=1" }],
    ],
    [
      "a link, where the text's own wins over the href",
      [
        textItem("x", {
          text: { content: "x", link: { url: "https://example.org/a" } },
          href: "https://example.org/b",
        }),
      ],
      [{ type: "text", text: "x", link: { url: "https://example.org/a" } }],
    ],
    [
      "a link that only the href names",
      [textItem("x", { href: "https://example.org/b" })],
      [{ type: "text", text: "x", link: { url: "https://example.org/b" } }],
    ],
    [
      "a link relative to Notion, which is made absolute",
      [textItem("x", { href: `/${bare}` })],
      [{ type: "text", text: "x", link: { url: `https://app.notion.com/p/${bare}`, pageId: page } }],
    ],
    [
      "a relative link to a block",
      [textItem("x", { href: `/${bare}#${madeId(7).replaceAll("-", "")}` })],
      [
        {
          type: "text",
          text: "x",
          link: {
            url: `https://app.notion.com/p/${bare}#${madeId(7).replaceAll("-", "")}`,
            pageId: page,
            blockId: madeId(7),
          },
        },
      ],
    ],
    [
      "a link to a page by its address, which is kept",
      [textItem("x", { href: `https://www.notion.so/Tides-${bare}` })],
      [{ type: "text", text: "x", link: { url: `https://www.notion.so/Tides-${bare}`, pageId: page } }],
    ],
    [
      "a link to a block of the same page",
      [textItem("x", { href: `#${bare}` })],
      [{ type: "text", text: "x", link: { url: `#${bare}`, blockId: page } }],
    ],
    [
      "a relative link without an id",
      [textItem("x", { href: "/my-integrations" })],
      [{ type: "text", text: "x", link: { url: "https://app.notion.com/my-integrations" } }],
    ],
    ["an empty link", [textItem("x", { text: { content: "x", link: { url: "" } } })], modelText("x")],
  ])("reads %s", (_name, wire, value) => {
    expect(decodeRichText(wire)).toEqual({ value, diagnostics: [] });
  });

  it.each<[string, object, object]>([
    [
      "a person",
      mentionItem(
        {
          type: "user",
          user: { object: "user", id: madeId(1), name: "Mara", avatar_url: null, type: "person", person: {} },
        },
        "@Mara",
      ),
      { type: "user", user: { type: "person", id: madeId(1), name: "Mara" } },
    ],
    [
      "a person of whom only the id is given",
      mentionItem({ type: "user", user: { object: "user", id: madeId(1) } }, "@Someone"),
      { type: "user", user: { type: "unknown", id: madeId(1) } },
    ],
    [
      "a page, with an href that only repeats it",
      mentionItem({ type: "page", page: { id: page } }, "Tides", `https://www.notion.so/${bare}`),
      { type: "page", pageId: page },
    ],
    [
      "a database",
      mentionItem({ type: "database", database: { id: page } }, "Voyages", `https://www.notion.so/${bare}`),
      { type: "database", databaseId: page },
    ],
    [
      "a data source, should it come",
      mentionItem({ type: "data_source", data_source: { id: page } }, "Voyages"),
      { type: "data_source", dataSourceId: page },
    ],
    [
      "an agent, should it come",
      mentionItem({ type: "agent", agent: { id: page } }, "Pilot"),
      { type: "agent", agentId: page },
    ],
    [
      "a date",
      mentionItem({ type: "date", date: { start: "2026-12-01", end: null, time_zone: null } }, "2026-12-01"),
      { type: "date", date: { start: "2026-12-01" } },
    ],
    [
      "a range with a time zone",
      mentionItem(
        {
          type: "date",
          date: {
            start: "2026-12-01T10:00:00.000+01:00",
            end: "2026-12-02T10:00:00.000+01:00",
            time_zone: "Europe/Oslo",
          },
        },
        "…",
      ),
      {
        type: "date",
        date: { start: "2026-12-01T10:00:00.000+01:00", end: "2026-12-02T10:00:00.000+01:00", timeZone: "Europe/Oslo" },
      },
    ],
    [
      "a link preview",
      mentionItem(
        { type: "link_preview", link_preview: { url: "https://example.org/3" } },
        "…",
        "https://example.org/3",
      ),
      { type: "link_preview", url: "https://example.org/3" },
    ],
    [
      "a link mention",
      mentionItem(
        {
          type: "link_mention",
          link_mention: {
            href: "https://example.org/wind",
            title: "Wind",
            description: "Today",
            link_author: "A",
            link_provider: "B",
            thumbnail_url: "https://example.org/t.png",
            icon_url: "https://example.org/i.png",
            iframe_url: "https://example.org/f",
            height: 300,
            padding: 4,
            padding_top: 0,
          },
        },
        "…",
        "https://example.org/wind",
      ),
      {
        type: "link_mention",
        url: "https://example.org/wind",
        title: "Wind",
        description: "Today",
        author: "A",
        provider: "B",
        thumbnailUrl: "https://example.org/t.png",
        iconUrl: "https://example.org/i.png",
        iframeUrl: "https://example.org/f",
        height: 300,
        padding: 4,
        paddingTop: 0,
      },
    ],
    [
      "a date of a template",
      mentionItem(
        {
          type: "template_mention",
          template_mention: { type: "template_mention_date", template_mention_date: "today" },
        },
        "@Today",
      ),
      { type: "template_mention", variable: "today" },
    ],
    [
      "the person of a template",
      mentionItem(
        { type: "template_mention", template_mention: { type: "template_mention_user", template_mention_user: "me" } },
        "@Me",
      ),
      { type: "template_mention", variable: "me" },
    ],
    [
      "a custom emoji",
      mentionItem(
        { type: "custom_emoji", custom_emoji: { id: madeId(5), name: "gull", url: "https://example.org/g.png" } },
        ":gull:",
      ),
      { type: "custom_emoji", customEmoji: { id: madeId(5), name: "gull", url: "https://example.org/g.png" } },
    ],
  ])("reads a mention of %s", (_name, wire, mention) => {
    const text = "plain_text" in wire ? wire.plain_text : "";
    expect(decodeRichText([wire])).toEqual({ value: [{ type: "mention", mention, text }], diagnostics: [] });
  });

  it("keeps the href of a mention that leads somewhere else", () => {
    const wire = mentionItem(
      { type: "page", page: { id: page } },
      "Tides",
      `https://www.notion.so/${madeId(9).replaceAll("-", "")}`,
    );
    expect(decodeRichText([wire]).value).toEqual([
      {
        type: "mention",
        mention: { type: "page", pageId: page },
        text: "Tides",
        link: { url: `https://www.notion.so/${madeId(9).replaceAll("-", "")}`, pageId: madeId(9) },
      },
    ]);
  });

  it.each<[string, unknown, unknown, string, string | undefined]>([
    [
      "a mention invented tomorrow",
      [mentionItem({ type: "boat", boat: { id: 1 } }, "Gannet")],
      [
        {
          type: "mention",
          mention: { type: "unsupported", sourceType: "boat", source: { type: "boat", boat: { id: 1 } } },
          text: "Gannet",
        },
      ],
      "unsupported_inline",
      "boat",
    ],
    [
      "a kind of text invented tomorrow",
      [{ type: "sound", sound: {}, plain_text: "la" }],
      [
        {
          type: "mention",
          mention: { type: "unsupported", sourceType: "sound", source: { type: "sound", sound: {}, plain_text: "la" } },
          text: "la",
        },
      ],
      "unsupported_inline",
      "sound",
    ],
    [
      "a template's variable invented tomorrow",
      [
        mentionItem(
          {
            type: "template_mention",
            template_mention: { type: "template_mention_date", template_mention_date: "tomorrow" },
          },
          "@Tomorrow",
        ),
      ],
      [
        {
          type: "mention",
          mention: {
            type: "unsupported",
            sourceType: "template_mention",
            source: {
              type: "template_mention",
              template_mention: { type: "template_mention_date", template_mention_date: "tomorrow" },
            },
          },
          text: "@Tomorrow",
        },
      ],
      "unsupported_inline",
      "template_mention",
    ],
    [
      "a colour invented tomorrow",
      [textItem("x", { annotations: { ...plain, color: "mauve" } })],
      modelText("x"),
      "approximated",
      "mauve",
    ],
    [
      "a colour that is no word",
      [textItem("x", { annotations: { ...plain, color: 7 } })],
      modelText("x"),
      "approximated",
      undefined,
    ],
    ["an item that is no object", [textItem("x"), 7], modelText("x"), "invalid_value", undefined],
    ["a text that is a number", 7, [], "invalid_value", undefined],
    [
      "a link that runs script",
      [textItem("x", { href: " java\nscript:alert(1)" })],
      [{ type: "text", text: "x", link: { url: " java\nscript:alert(1)" } }],
      "unsafe_url",
      undefined,
    ],
  ])("keeps what it can of %s, and says so", (_name, wire, value, code, sourceType) => {
    const decoded = decodeRichText(wire);
    expect(decoded.value).toEqual(value);
    expect(decoded.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.sourceType])).toEqual([
      [code, sourceType],
    ]);
  });
});
