import { describe, expect, it } from "vitest";
import { blockTypes } from "../../src/decode/blocks/block-type.js";
import { decodeBlock, decodeBlocks } from "../../src/decode/blocks/decode-block.js";
import { listAnswer, madeId, modelParagraph, modelText, textItem, wireBlock, wireParagraph } from "./support/made.js";

const id = madeId(1);
const rich = { rich_text: [textItem("x")], color: "default" };
const text = { richText: modelText("x"), children: [] };
const caption = { caption: [textItem("c")] };

/** Each type with what it comes to, beside the id. */
const kinds: readonly [type: string, payload: object, expected: object][] = [
  ["paragraph", { ...rich, icon: null }, { type: "paragraph", ...text }],
  [
    "paragraph",
    { ...rich, icon: { type: "emoji", emoji: "⛵" } },
    { type: "paragraph", ...text, icon: { type: "emoji", emoji: "⛵" } },
  ],
  [
    "paragraph",
    { rich_text: [], color: "gray_background" },
    { type: "paragraph", richText: [], color: "gray_background", children: [] },
  ],
  ["heading_1", { ...rich, is_toggleable: false }, { type: "heading", level: 1, isToggleable: false, ...text }],
  ["heading_2", { ...rich, is_toggleable: true }, { type: "heading", level: 2, isToggleable: true, ...text }],
  ["heading_3", rich, { type: "heading", level: 3, isToggleable: false, ...text }],
  ["heading_4", { ...rich, is_toggleable: false }, { type: "heading", level: 4, isToggleable: false, ...text }],
  ["bulleted_list_item", rich, { type: "bulleted_list_item", ...text }],
  ["numbered_list_item", rich, { type: "numbered_list_item", ...text }],
  [
    "numbered_list_item",
    { ...rich, list_start_index: 4, list_format: "roman" },
    { type: "numbered_list_item", ...text, listStartIndex: 4, listFormat: "roman" },
  ],
  ["to_do", { ...rich, checked: true }, { type: "to_do", ...text, checked: true }],
  ["to_do", rich, { type: "to_do", ...text, checked: false }],
  ["toggle", rich, { type: "toggle", ...text }],
  ["quote", rich, { type: "quote", ...text }],
  [
    "callout",
    { ...rich, icon: { type: "icon", icon: { name: "anchor", color: "red" } }, color: "red_background" },
    { type: "callout", ...text, color: "red_background", icon: { type: "icon", name: "anchor", color: "red" } },
  ],
  [
    "callout",
    {
      ...rich,
      icon: { type: "file", file: { url: "https://files.example.org/i.png", expiry_time: "2026-11-22T13:40:00.000Z" } },
    },
    {
      type: "callout",
      ...text,
      icon: {
        type: "file",
        file: {
          type: "notion",
          url: "https://files.example.org/i.png",
          expiresAt: "2026-11-22T13:40:00.000Z",
          reference: { type: "block_icon", blockId: id },
        },
      },
    },
  ],
  [
    "code",
    { rich_text: [textItem("let "), textItem("a")], ...caption, language: "c++" },
    { type: "code", richText: modelText("let a"), caption: modelText("c"), language: "c++" },
  ],
  ["code", { rich_text: [] }, { type: "code", richText: [], caption: [], language: "plain text" }],
  ["equation", { expression: "e=mc^2" }, { type: "equation", expression: "e=mc^2" }],
  ["divider", {}, { type: "divider" }],
  ["breadcrumb", {}, { type: "breadcrumb" }],
  ["table_of_contents", { color: "gray" }, { type: "table_of_contents", color: "gray" }],
  ["column_list", {}, { type: "column_list", children: [] }],
  ["column", { width_ratio: 0.25 }, { type: "column", widthRatio: 0.25, children: [] }],
  ["column", {}, { type: "column", children: [] }],
  ["tab", {}, { type: "tab", children: [] }],
  [
    "table",
    { table_width: 2, has_column_header: true, has_row_header: false },
    { type: "table", tableWidth: 2, hasColumnHeader: true, hasRowHeader: false, rows: [] },
  ],
  ["table_row", { cells: [[textItem("x")], []] }, { type: "table_row", cells: [modelText("x"), []] }],
  ["synced_block", { synced_from: null }, { type: "synced_block", children: [] }],
  ["template", { rich_text: [textItem("x")] }, { type: "template", ...text }],
  ["child_page", { title: "Tides" }, { type: "child_page", title: "Tides" }],
  ["child_database", { title: "Voyages" }, { type: "child_database", title: "Voyages" }],
  [
    "link_to_page",
    { type: "page_id", page_id: madeId(2) },
    { type: "link_to_page", target: { type: "page_id", pageId: madeId(2) } },
  ],
  [
    "link_to_page",
    { type: "database_id", database_id: madeId(2) },
    { type: "link_to_page", target: { type: "database_id", databaseId: madeId(2) } },
  ],
  [
    "link_to_page",
    { type: "comment_id", comment_id: madeId(2) },
    { type: "link_to_page", target: { type: "comment_id", commentId: madeId(2) } },
  ],
  [
    "bookmark",
    { url: "https://example.org", ...caption },
    { type: "bookmark", url: "https://example.org", caption: modelText("c") },
  ],
  ["bookmark", { url: null, caption: [] }, { type: "bookmark", url: "", caption: [] }],
  ["embed", { url: "https://example.org", caption: [] }, { type: "embed", url: "https://example.org", caption: [] }],
  ["link_preview", { url: "https://example.org/3" }, { type: "link_preview", url: "https://example.org/3" }],
  ...(["image", "video", "audio", "pdf", "file"] as const).map((type): [string, object, object] => [
    type,
    { type: "external", external: { url: "https://example.org/f" }, ...caption },
    { type, file: { type: "external", url: "https://example.org/f" }, caption: modelText("c") },
  ]),
  [
    "file",
    {
      type: "file",
      file: { url: "https://files.example.org/a.pdf", expiry_time: "2026-11-22T13:40:00.000Z" },
      caption: [],
      name: "a.pdf",
    },
    {
      type: "file",
      file: {
        type: "notion",
        url: "https://files.example.org/a.pdf",
        expiresAt: "2026-11-22T13:40:00.000Z",
        name: "a.pdf",
        reference: { type: "block", blockId: id },
      },
      caption: [],
    },
  ],
  ["image", { type: "external", external: { url: "" } }, { type: "image", caption: [] }],
  [
    "meeting_notes",
    {
      title: [textItem("Stand-up")],
      status: "notes_ready",
      is_full_page: true,
      calendar_event: { start_time: "2026-12-01T09:00:00Z", end_time: "2026-12-01T10:00:00Z", attendees: [madeId(3)] },
      recording: { start_time: "2026-12-01T09:01:00Z" },
    },
    {
      type: "meeting_notes",
      title: modelText("Stand-up"),
      status: "notes_ready",
      isFullPage: true,
      sections: [],
      children: [],
      calendarEvent: { startTime: "2026-12-01T09:00:00Z", endTime: "2026-12-01T10:00:00Z", attendees: [madeId(3)] },
      recording: { startTime: "2026-12-01T09:01:00Z" },
    },
  ],
  [
    "transcription",
    { title: [textItem("Stand-up")] },
    { type: "meeting_notes", title: modelText("Stand-up"), sections: [], children: [] },
  ],
];

describe("decodeBlock", () => {
  it.each(kinds)("reads %s %j", (type, payload, expected) => {
    expect(decodeBlock(wireBlock(1, type, payload))).toEqual({ value: { id, ...expected }, diagnostics: [] });
  });

  it("has an example of every type that it decodes", () => {
    expect([...new Set([...kinds.map(([type]) => type), "unsupported"])].toSorted()).toEqual([...blockTypes]);
  });

  it("reads who made and edited a block, when, and that it is in the trash", () => {
    const wire = wireBlock(
      1,
      "divider",
      {},
      {
        parent: { type: "page_id", page_id: madeId(9) },
        created_time: "2026-10-05T09:12:00.000Z",
        created_by: { object: "user", id: madeId(2) },
        last_edited_time: "2026-11-18T16:40:00.000Z",
        last_edited_by: { object: "user", id: madeId(3) },
        in_trash: true,
      },
    );
    expect(decodeBlock(wire)).toEqual({
      value: {
        type: "divider",
        id,
        createdTime: "2026-10-05T09:12:00.000Z",
        createdBy: madeId(2),
        lastEditedTime: "2026-11-18T16:40:00.000Z",
        lastEditedBy: madeId(3),
        inTrash: true,
      },
      diagnostics: [],
    });
  });

  it.each<[string, object, object]>([
    ["the text under `text`", wireBlock(1, "paragraph", { text: [textItem("x")] }), { type: "paragraph", id, ...text }],
    [
      "the trash under `archived`",
      wireBlock(1, "divider", {}, { archived: true }),
      { type: "divider", id, inTrash: true },
    ],
    ["an id without dashes", { ...wireBlock(1, "divider", {}), id: id.replaceAll("-", "") }, { type: "divider", id }],
    ["an id that is no UUID", { ...wireBlock(1, "divider", {}), id: "some_id" }, { type: "divider", id: "some_id" }],
    ["a block without an id", { object: "block", type: "divider", divider: {} }, { type: "divider", id: "" }],
    [
      "a block without a type",
      { object: "block", id, paragraph: { rich_text: [textItem("x")] } },
      { type: "paragraph", id, ...text },
    ],
  ])("reads older and looser forms: %s", (_name, wire, value) => {
    expect(decodeBlock(wire)).toEqual({ value, diagnostics: [] });
  });

  it.each<[string, unknown, object, readonly [string, string | undefined][]]>([
    [
      "a type invented tomorrow",
      wireBlock(1, "hologram", { rich_text: [textItem("x")], url: "https://example.org" }),
      {
        type: "unsupported",
        id,
        sourceType: "hologram",
        richText: modelText("x"),
        url: "https://example.org",
        children: [],
      },
      [["unsupported_block", "hologram"]],
    ],
    [
      "a type invented tomorrow, with a file and a caption",
      wireBlock(1, "hologram", {
        type: "external",
        external: { url: "https://example.org" },
        caption: [textItem("x")],
      }),
      {
        type: "unsupported",
        id,
        sourceType: "hologram",
        richText: modelText("x"),
        url: "https://example.org",
        children: [],
      },
      [["unsupported_block", "hologram"]],
    ],
    [
      "a type with the name of something that every object inherits",
      wireBlock(1, "constructor", {}),
      { type: "unsupported", id, sourceType: "constructor", children: [] },
      [["unsupported_block", "constructor"]],
    ],
    [
      "what the API does not describe",
      wireBlock(1, "unsupported", { block_type: "button" }),
      { type: "unsupported", id, sourceType: "button", children: [] },
      [["unsupported_block", "button"]],
    ],
    [
      "what the API did not even name",
      wireBlock(1, "unsupported", {}),
      { type: "unsupported", id, sourceType: "unsupported", children: [] },
      [["unsupported_block", "unsupported"]],
    ],
    [
      "a partial block",
      { object: "block", id },
      { type: "unsupported", id, sourceType: "partial", children: [] },
      [["partial_object", undefined]],
    ],
    [
      "an unknown colour",
      wireBlock(1, "quote", { rich_text: [textItem("x")], color: "mauve" }),
      { type: "quote", id, ...text },
      [["approximated", "mauve"]],
    ],
    [
      "an unknown list format",
      wireBlock(1, "numbered_list_item", { ...rich, list_format: "runes" }),
      { type: "numbered_list_item", id, ...text },
      [["approximated", "runes"]],
    ],
    [
      "a link to an unknown kind of object",
      wireBlock(1, "link_to_page", { type: "boat_id", boat_id: madeId(2) }),
      { type: "link_to_page", id, target: { type: "unsupported", sourceType: "boat_id" } },
      [["unsupported_object", "boat_id"]],
    ],
    [
      "a value of another form",
      wireBlock(1, "to_do", { ...rich, checked: "yes" }),
      { type: "to_do", id, ...text, checked: false },
      [["invalid_value", undefined]],
    ],
    [
      "a block without its content",
      { object: "block", id, type: "paragraph" },
      { type: "paragraph", id, richText: [], children: [] },
      [["invalid_value", "paragraph"]],
    ],
    [
      "a link that could run script",
      wireBlock(1, "embed", { url: "data:text/html,x", caption: [] }),
      { type: "embed", id, url: "data:text/html,x", caption: [] },
      [["unsafe_url", undefined]],
    ],
    [
      "no object at all",
      7,
      { type: "unsupported", id: "", sourceType: "unknown", children: [] },
      [["invalid_value", undefined]],
    ],
  ])("keeps what it can of %s, and says so", (_name, wire, value, reports) => {
    const decoded = decodeBlock(wire);
    expect(decoded.value).toEqual(value);
    expect(decoded.diagnostics.map(({ code, sourceType }) => [code, sourceType])).toEqual(reports);
  });

  it("names the block in its diagnostics", () => {
    expect(decodeBlock(wireBlock(1, "hologram", {})).diagnostics.map((diagnostic) => diagnostic.id)).toEqual([id]);
  });
});

describe("children", () => {
  const inner = wireParagraph(2, "inner");
  const found = [modelParagraph(2, "inner")];

  it.each<[string, object]>([
    ["beside the type", wireParagraph(1, "x", { children: [inner], has_children: true })],
    ["beside the type, as blocks", wireParagraph(1, "x", { blocks: [inner] })],
    ["inside the type object", wireBlock(1, "paragraph", { rich_text: [textItem("x")], children: [inner] })],
    ["as a whole list answer", wireParagraph(1, "x", { children: listAnswer([inner]) })],
  ])("are found nested %s", (_name, wire) => {
    expect(decodeBlock(wire)).toEqual({ value: modelParagraph(1, "x", { children: found }), diagnostics: [] });
  });

  it("are found in the lists that exporters write into columns, tables and list wrappers", () => {
    const column = wireBlock(3, "column", { children: [inner] });
    expect(decodeBlock(wireBlock(1, "column_list", { columns: [column] })).value).toEqual({
      type: "column_list",
      id,
      children: [{ type: "column", id: madeId(3), children: found }],
    });
    const row = wireBlock(3, "table_row", { cells: [[textItem("a")]] });
    expect(decodeBlock(wireBlock(1, "table", { table_width: 1, table_rows: [row] })).value).toEqual({
      type: "table",
      id,
      tableWidth: 1,
      hasColumnHeader: false,
      hasRowHeader: false,
      rows: [{ type: "table_row", id: madeId(3), cells: [modelText("a")] }],
    });
    expect(decodeBlocks([{ id: madeId(8), type: "bulleted_list", bulleted_list: { items: [inner] } }])).toEqual({
      value: found,
      diagnostics: [],
    });
  });

  it("that are not there are reported, and the block says so", () => {
    const { value, diagnostics } = decodeBlock(wireParagraph(1, "x", { has_children: true }));
    expect(value).toEqual(modelParagraph(1, "x", { hasUnreadChildren: true }));
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([["children_missing", id]]);
  });

  it("make a heading of an old version one that can be folded", () => {
    const wire = wireBlock(1, "heading_2", rich, { has_children: true });
    expect(decodeBlock(wire, { childrenOf: () => ({ status: "read", results: [inner] }) }).value).toEqual({
      type: "heading",
      id,
      richText: modelText("x"),
      level: 2,
      isToggleable: true,
      children: found,
    });
  });

  it("follow a block whose kind holds none", () => {
    const wire = wireBlock(1, "divider", {}, { children: [inner] });
    const { value, diagnostics } = decodeBlocks([wire, wireParagraph(3, "after")]);
    expect(value).toEqual([{ type: "divider", id }, ...found, modelParagraph(3, "after")]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
  });

  it("that have no place inside one block are kept in an unsupported block around them", () => {
    expect(decodeBlock(wireBlock(1, "divider", {}, { children: [inner] })).value).toEqual({
      type: "unsupported",
      id,
      sourceType: "divider",
      children: [{ type: "divider", id }, ...found],
    });
  });

  it("of a table that are no rows follow it", () => {
    const row = wireBlock(3, "table_row", { cells: [[textItem("a")]] });
    const { value, diagnostics } = decodeBlocks([wireBlock(1, "table", { table_width: 2, children: [row, inner] })]);
    expect(value).toEqual([
      {
        type: "table",
        id,
        tableWidth: 2,
        hasColumnHeader: false,
        hasRowHeader: false,
        rows: [{ type: "table_row", id: madeId(3), cells: [modelText("a"), []] }],
      },
      ...found,
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["approximated"]);
  });

  it("of a sub-page that an exporter expanded are the content of the page", () => {
    expect(
      decodeBlock(wireBlock(1, "child_page", { title: "Tides" }, { has_children: true, children: [inner] })),
    ).toEqual({
      value: {
        type: "child_page",
        id,
        title: "Tides",
        page: {
          object: "page",
          id,
          properties: [{ type: "title", id: "title", name: "title", richText: modelText("Tides") }],
          children: found,
        },
      },
      diagnostics: [],
    });
  });

  it("of sub-pages and databases are not missed", () => {
    const wires = [
      wireBlock(1, "child_page", { title: "Tides" }, { has_children: true }),
      wireBlock(2, "child_database", { title: "Voyages" }, { has_children: true }),
    ];
    expect(decodeBlocks(wires)).toEqual({
      value: [
        { type: "child_page", id, title: "Tides" },
        { type: "child_database", id: madeId(2), title: "Voyages" },
      ],
      diagnostics: [],
    });
  });

  it("of an unsupported block are kept", () => {
    expect(decodeBlock(wireBlock(1, "hologram", {}, { children: [inner] })).value).toEqual({
      type: "unsupported",
      id,
      sourceType: "hologram",
      children: found,
    });
  });

  it("that are no objects are left out and reported", () => {
    const { value, diagnostics } = decodeBlocks([7, inner, null]);
    expect(value).toEqual(found);
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_value", "invalid_value"]);
  });

  it("that are nested deeper than any page are left out and reported", () => {
    let wire = wireParagraph(1, "innermost");
    for (let level = 0; level < 5000; level += 1) wire = wireParagraph(1, "x", { children: [wire] });
    const { value, diagnostics } = decodeBlock(wire);
    expect(diagnostics.map(({ code }) => code)).toEqual(["truncated"]);
    expect(JSON.stringify(value).includes('"hasUnreadChildren":true')).toBe(true);
  });
});

describe("decodeBlocks", () => {
  it("reports what is no list", () => {
    const { value, diagnostics } = decodeBlocks({});
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_value"]);
  });
});
