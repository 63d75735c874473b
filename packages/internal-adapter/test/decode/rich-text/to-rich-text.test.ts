import { describe, expect, it } from "vitest";
import {
  madeBlock,
  madeCollection,
  madeId,
  madeSpace,
  madeText,
  readText,
  storeOf,
} from "../../support/made-records.js";

const page = madeId(7);
const bare = page.replaceAll("-", "");
const block = madeId(8);
const user = madeId(9);

describe("a rich text of records", () => {
  it.each<[string, unknown, readonly object[]]>([
    ["nothing", undefined, []],
    ["null", null, []],
    ["an empty list", [], []],
    ["an empty run", [[""]], []],
    ["a bare text", "High water", [{ type: "text", text: "High water" }]],
    ["a run without decorations", [["High water"]], [{ type: "text", text: "High water" }]],
    ["a run whose decorations are null", [["High water", null]], [{ type: "text", text: "High water" }]],
    ["a run that is a bare text", ["High", [" water"]], [{ type: "text", text: "High water" }]],
    [
      "runs that look alike",
      [["High "], ["wa", [["b"]]], ["ter", [["b"]]]],
      [
        { type: "text", text: "High " },
        { type: "text", text: "water", annotations: { bold: true } },
      ],
    ],
    [
      "decorations in another order and twice",
      [
        ["a", [["b"], ["i"]]],
        ["b", [["i"], ["b"], ["b"]]],
      ],
      [{ type: "text", text: "ab", annotations: { bold: true, italic: true } }],
    ],
    [
      "every look",
      [["x", [["b"], ["i"], ["s"], ["c"], ["_"]]]],
      [
        {
          type: "text",
          text: "x",
          annotations: { bold: true, code: true, italic: true, strikethrough: true, underline: true },
        },
      ],
    ],
    ["line breaks", [["one\ntwo"]], [{ type: "text", text: "one\ntwo" }]],
    [
      "a colour of text, which is green in the official API",
      [["x", [["h", "teal"]]]],
      [{ type: "text", text: "x", annotations: { color: "green" } }],
    ],
    [
      "a colour behind text",
      [["x", [["h", "teal_background"]]]],
      [{ type: "text", text: "x", annotations: { color: "green_background" } }],
    ],
    ["the default colour", [["x", [["h", "default"]]]], [{ type: "text", text: "x" }]],
    [
      "the same colour twice",
      [
        [
          "x",
          [
            ["h", "red"],
            ["h", "red"],
          ],
        ],
      ],
      [{ type: "text", text: "x", annotations: { color: "red" } }],
    ],
    [
      "a link",
      [["x", [["a", "https://example.org/a?b=c"]]]],
      [{ type: "text", text: "x", link: { url: "https://example.org/a?b=c" } }],
    ],
    ["a link without an address", [["x", [["a"]]]], [{ type: "text", text: "x" }]],
    ["an empty link", [["x", [["a", ""]]]], [{ type: "text", text: "x" }]],
    [
      "a link to a page, which is made absolute",
      [["x", [["a", `/${bare}`]]]],
      [{ type: "text", text: "x", link: { url: `https://app.notion.com/p/${bare}`, pageId: page } }],
    ],
    [
      "a link to a page with what came along",
      [["x", [["a", `/${bare}?pvs=4`]]]],
      [{ type: "text", text: "x", link: { url: `https://app.notion.com/p/${bare}`, pageId: page } }],
    ],
    [
      "a link to a block of a page",
      [["x", [["a", `/${bare}#${block.replaceAll("-", "")}`]]]],
      [
        {
          type: "text",
          text: "x",
          link: { url: `https://app.notion.com/p/${bare}#${block.replaceAll("-", "")}`, pageId: page, blockId: block },
        },
      ],
    ],
    [
      "a link to a page by its address, which is kept",
      [["x", [["a", `https://www.notion.so/Tides-${bare}`]]]],
      [{ type: "text", text: "x", link: { url: `https://www.notion.so/Tides-${bare}`, pageId: page } }],
    ],
    [
      "a link within the app",
      [["x", [["a", "/my-integrations"]]]],
      [{ type: "text", text: "x", link: { url: "https://app.notion.com/my-integrations" } }],
    ],
    [
      "an equation",
      [["⁍", [["e", "E=mc^2"], ["b"]]]],
      [{ type: "equation", expression: "E=mc^2", annotations: { bold: true } }],
    ],
    ["a commented passage", [["x", [["m", block]]]], [{ type: "text", text: "x", discussionIds: [block] }]],
    [
      "passages that overlap",
      [
        ["a", [["m", page]]],
        [
          "b",
          [
            ["m", block],
            ["m", page],
          ],
        ],
        ["c", [["m", block]]],
      ],
      [
        { type: "text", text: "a", discussionIds: [page] },
        { type: "text", text: "b", discussionIds: [page, block] },
        { type: "text", text: "c", discussionIds: [block] },
      ],
    ],
    [
      "a suggested insertion",
      [["new", [["si", block]]]],
      [{ type: "text", text: "new", discussionIds: [block], suggestion: "insertion" }],
    ],
    [
      "a suggested removal",
      [["old", [["sr", block]]]],
      [{ type: "text", text: "old", discussionIds: [block], suggestion: "removal" }],
    ],
    [
      "a suggested insertion that somebody else would remove",
      [
        [
          "new",
          [
            ["sr", page],
            ["si", block],
          ],
        ],
      ],
      [{ type: "text", text: "new", discussionIds: [page, block], suggestion: "insertion" }],
    ],
    [
      "traces of editing",
      [["x", [["+"], ["-", 1], ["z"], ["pt"], ["et"], ["xt"], ["st"]]]],
      [{ type: "text", text: "x" }],
    ],
    ["a marker that somebody typed", [["‣ first, ⁍ second"]], [{ type: "text", text: "‣ first, ⁍ second" }]],
    ["a marker alone that somebody typed", [["‣"]], [{ type: "text", text: "‣" }]],
    [
      "a typed marker that is bold and commented",
      [["‣", [["b"], ["m", block]]]],
      [{ type: "text", text: "‣", annotations: { bold: true }, discussionIds: [block] }],
    ],
    ["a typed equation marker", [["⁍", [["i"]]]], [{ type: "text", text: "⁍", annotations: { italic: true } }]],
  ])("is read: %s", (_name, wire, value) => {
    expect(readText(wire)).toEqual({ value, diagnostics: [] });
  });

  it.each<[string, unknown, readonly object[], string, string | undefined]>([
    [
      "a code invented tomorrow on a text",
      [["x", [["glow", 3], ["b"]]]],
      [{ type: "text", text: "x", annotations: { bold: true } }],
      "unsupported_inline",
      "glow",
    ],
    [
      "a code invented tomorrow on a marker",
      [["‣", [["boat", { id: 1 }], ["i"]]]],
      [
        {
          type: "mention",
          mention: { type: "unsupported", sourceType: "boat", source: { id: 1 } },
          text: "",
          annotations: { italic: true },
        },
      ],
      "unsupported_inline",
      "boat",
    ],
    [
      "a code invented tomorrow that says nothing more",
      [["‣", [["boat"]]]],
      [{ type: "mention", mention: { type: "unsupported", sourceType: "boat" }, text: "" }],
      "unsupported_inline",
      "boat",
    ],
    [
      "a code invented tomorrow that says two things",
      [["‣", [["boat", "a", 2]]]],
      [{ type: "mention", mention: { type: "unsupported", sourceType: "boat", source: ["a", 2] }, text: "" }],
      "unsupported_inline",
      "boat",
    ],
    [
      "a place inside a text",
      [["‣", [["plc", { lat: 50.2, lon: -5.5, name: "The harbour" }]]]],
      [
        {
          type: "mention",
          mention: { type: "unsupported", sourceType: "plc", source: { lat: 50.2, lon: -5.5, name: "The harbour" } },
          text: "The harbour",
        },
      ],
      "unsupported_inline",
      "plc",
    ],
    [
      "a property inside a text",
      [["‣", [["fpp", { name: "Pages", property: "Pgs_" }]]]],
      [
        {
          type: "mention",
          mention: { type: "unsupported", sourceType: "fpp", source: { name: "Pages", property: "Pgs_" } },
          text: "Pages",
        },
      ],
      "unsupported_inline",
      "fpp",
    ],
    [
      "something else that is named by table and id",
      [["‣", [["‣", ["boat", block]]]]],
      [{ type: "mention", mention: { type: "unsupported", sourceType: "‣", source: ["boat", block] }, text: "" }],
      "unsupported_inline",
      "‣",
    ],
    [
      "a variable invented tomorrow",
      [["‣", [["tv", { type: "tomorrow" }]]]],
      [{ type: "mention", mention: { type: "unsupported", sourceType: "tv", source: { type: "tomorrow" } }, text: "" }],
      "unsupported_inline",
      "tv",
    ],
    ["an equation without its source", [["⁍", [["e"]]]], [{ type: "text", text: "⁍" }], "unsupported_inline", "e"],
    [
      "an equation that hides a text",
      [["mass", [["e", "m"]]]],
      [{ type: "text", text: "mass" }],
      "unsupported_inline",
      "e",
    ],
    [
      "a second thing that a marker stands for",
      [
        [
          "‣",
          [
            ["tv", { type: "me" }],
            ["lm", "https://example.org/"],
          ],
        ],
      ],
      [{ type: "mention", mention: { type: "template_mention", variable: "me" }, text: "@Me" }],
      "unsupported_inline",
      "lm",
    ],
    [
      "a suggested look",
      [["x", [["sa", block, ["b"]]]]],
      [{ type: "text", text: "x", discussionIds: [block] }],
      "approximated",
      "sa",
    ],
    ["a colour invented tomorrow", [["x", [["h", "mauve"]]]], [{ type: "text", text: "x" }], "approximated", "mauve"],
    ["a colour that is no word", [["x", [["h", 7]]]], [{ type: "text", text: "x" }], "approximated", undefined],
    [
      "a colour of the text and one behind it",
      [
        [
          "x",
          [
            ["h", "blue_background"],
            ["h", "red"],
          ],
        ],
      ],
      [{ type: "text", text: "x", annotations: { color: "red" } }],
      "approximated",
      undefined,
    ],
    [
      "a link that runs script",
      [["x", [["a", " java\nscript:alert(1)"]]]],
      [{ type: "text", text: "x", link: { url: " java\nscript:alert(1)" } }],
      "unsafe_url",
      undefined,
    ],
    ["a run that is no text", [["x"], [7]], [{ type: "text", text: "x" }], "invalid_value", undefined],
    ["a decoration without a code", [["x", [7]]], [{ type: "text", text: "x" }], "invalid_value", undefined],
    ["decorations that are no list", [["x", { b: true }]], [{ type: "text", text: "x" }], "invalid_value", undefined],
    ["a text that is a number", 7, [], "invalid_value", undefined],
  ])("keeps what can be kept of %s, and says so", (_name, wire, value, code, sourceType) => {
    const decoded = readText(wire);
    expect(decoded.value).toEqual(value);
    expect(decoded.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.sourceType])).toEqual([
      [code, sourceType],
    ]);
  });

  it("reads the many decorations of one text", () => {
    const records = storeOf({
      block: [madeText(2, "", { type: "page", properties: { title: [["Tide tables"]] } })],
      notion_user: [{ id: user, name: "Mara" }],
      custom_emoji: [{ id: madeId(3), name: "gull", url: "https://example.org/gull.png" }],
    });
    const wire = [
      ["Ship "],
      ["v2", [["b"], ["h", "teal"]]],
      [" by "],
      ["‣", [["d", { type: "date", start_date: "2026-11-03" }], ["b"]]],
      [", ask "],
      ["‣", [["u", user]]],
      [" about "],
      ["‣", [["p", madeId(2), madeSpace]]],
      ["‣", [["ce", madeId(3)]]],
      ["\nsecond line"],
    ];
    expect(readText(wire, records)).toEqual({
      value: [
        { type: "text", text: "Ship " },
        { type: "text", text: "v2", annotations: { bold: true, color: "green" } },
        { type: "text", text: " by " },
        {
          type: "mention",
          mention: { type: "date", date: { start: "2026-11-03" } },
          text: "2026-11-03",
          annotations: { bold: true },
        },
        { type: "text", text: ", ask " },
        { type: "mention", mention: { type: "user", user: { type: "person", id: user, name: "Mara" } }, text: "@Mara" },
        { type: "text", text: " about " },
        { type: "mention", mention: { type: "page", pageId: madeId(2) }, text: "Tide tables" },
        {
          type: "mention",
          mention: {
            type: "custom_emoji",
            customEmoji: { id: madeId(3), name: "gull", url: "https://example.org/gull.png" },
          },
          text: ":gull:",
        },
        { type: "text", text: "\nsecond line" },
      ],
      diagnostics: [],
    });
  });
});

const target = madeId(20);
const records = storeOf({
  block: [
    madeText(21, "", { type: "page", properties: {} }),
    madeBlock(2, "collection_view_page", { collection_id: madeId(30), view_ids: [] }),
    madeBlock(22, "collection_view", { properties: { title: [["Voyages of others"]] } }),
    madeBlock(23, "external_object_instance", {
      format: {
        domain: "example.com",
        original_url: "https://example.com/3",
        attributes: [{ id: "title", type: "title", values: ["Repair the crane"] }],
      },
    }),
    madeText(24, "", { type: "page", properties: { title: [["See "], ["‣", [["p", madeId(24)]]]] } }),
  ],
  collection: [madeCollection(30, {})],
  notion_user: [{ id: user, name: "Mara", email: "mara@example.org" }],
  bot: [{ id: madeId(41), name: "Pilot" }],
  team: [{ id: madeId(42), name: "Crew" }],
});

describe("a mention in a rich text of records", () => {
  it.each<[string, readonly unknown[], object, string]>([
    [
      "a person",
      ["u", user],
      { type: "user", user: { type: "person", id: user, name: "Mara", email: "mara@example.org" } },
      "@Mara",
    ],
    ["a bot", ["r", madeId(41)], { type: "user", user: { type: "bot", id: madeId(41), name: "Pilot" } }, "@Pilot"],
    ["a page without a title", ["p", madeId(21)], { type: "page", pageId: madeId(21) }, "Untitled"],
    ["a page whose title mentions it", ["p", madeId(24)], { type: "page", pageId: madeId(24) }, "See "],
    [
      "a database, which has the title of its collection",
      ["p", madeId(2)],
      { type: "database", databaseId: madeId(2) },
      "Voyages",
    ],
    [
      "a database with a title of its own",
      ["p", madeId(22)],
      { type: "database", databaseId: madeId(22) },
      "Voyages of others",
    ],
    [
      "a date",
      ["d", { type: "date", start_date: "2026-12-01" }],
      { type: "date", date: { start: "2026-12-01" } },
      "2026-12-01",
    ],
    [
      "a range of dates",
      ["d", { type: "daterange", start_date: "2026-12-01", end_date: "2026-12-03" }],
      { type: "date", date: { start: "2026-12-01", end: "2026-12-03" } },
      "2026-12-01 → 2026-12-03",
    ],
    [
      "a link with a title",
      [
        "lm",
        {
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
      ],
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
      "https://example.org/wind",
    ],
    [
      "a link that is a bare text",
      ["lm", "https://example.org/"],
      { type: "link_mention", url: "https://example.org/" },
      "https://example.org/",
    ],
    [
      "a link into another application",
      ["eoi", madeId(23)],
      {
        type: "link_preview",
        url: "https://example.com/3",
        title: "Repair the crane",
        provider: "example.com",
        attributes: [{ id: "title", type: "title", values: ["Repair the crane"] }],
      },
      "https://example.com/3",
    ],
    ["the person of a template", ["tv", { type: "me" }], { type: "template_mention", variable: "me" }, "@Me"],
    ["the day of a template", ["tv", { type: "today" }], { type: "template_mention", variable: "today" }, "@Today"],
    ["the moment of a template", ["tv", { type: "now" }], { type: "template_mention", variable: "now" }, "@Now"],
    ["a collection", ["‣", ["collection", madeId(30)]], { type: "data_source", dataSourceId: madeId(30) }, "Voyages"],
    ["a teamspace", ["‣", ["team", madeId(42)]], { type: "team", teamId: madeId(42) }, "@Crew"],
  ])("is read: %s", (_name, decoration, mention, text) => {
    expect(readText([["‣", [decoration]]], records)).toEqual({
      value: [{ type: "mention", mention, text }],
      diagnostics: [],
    });
  });

  it.each<[string, readonly unknown[], object, string]>([
    ["a person", ["u", target], { type: "user", user: { type: "unknown", id: target } }, "partial_object"],
    ["a bot", ["r", target], { type: "user", user: { type: "bot", id: target } }, "partial_object"],
    ["a page", ["p", target, madeSpace], { type: "page", pageId: target }, "partial_object"],
    ["a custom emoji", ["ce", target], { type: "custom_emoji", customEmoji: { id: target } }, "partial_object"],
    ["a collection", ["‣", ["collection", target]], { type: "data_source", dataSourceId: target }, "partial_object"],
    ["an agent", ["‣", ["agent", target]], { type: "agent", agentId: target }, "partial_object"],
    [
      "a link into another application",
      ["eoi", target],
      { type: "unsupported", sourceType: "eoi", source: target },
      "partial_object",
    ],
  ])("has no text when the record of %s did not come", (_name, decoration, mention, code) => {
    const { value, diagnostics } = readText([["‣", [decoration]]], records);
    expect(value).toEqual([{ type: "mention", mention, text: "" }]);
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.severity])).toEqual([[code, "warning"]]);
  });

  it("keeps the text that a run has besides what it stands for", () => {
    expect(readText([["Mara", [["u", user]]]], records).value).toEqual([
      {
        type: "mention",
        mention: { type: "user", user: { type: "person", id: user, name: "Mara", email: "mara@example.org" } },
        text: "Mara",
      },
    ]);
  });

  it("keeps a link that leads somewhere else, and none that says the same again", () => {
    const mention = { type: "page", pageId: madeId(21) };
    const [same, other] = [21, 22].map((number) =>
      readText(
        [
          [
            "‣",
            [
              ["p", madeId(21)],
              ["a", `/${madeId(number).replaceAll("-", "")}`],
            ],
          ],
        ],
        records,
      ),
    );
    expect(same?.value).toEqual([{ type: "mention", mention, text: "Untitled" }]);
    expect(other?.value).toEqual([
      {
        type: "mention",
        mention,
        text: "Untitled",
        link: { url: `https://app.notion.com/p/${madeId(22).replaceAll("-", "")}`, pageId: madeId(22) },
      },
    ]);
  });

  it("is a page when nothing tells what it is", () => {
    expect(readText([["‣", [["p", target]]]]).value).toEqual([
      { type: "mention", mention: { type: "page", pageId: target }, text: "" },
    ]);
  });
});
