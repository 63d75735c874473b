import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { blockDecoders } from "../../src/decode/blocks/block-decoders.js";
import { decodeBlocks } from "../../src/decode/blocks/decode-blocks.js";
import { blockTypes } from "../../src/knowledge/block-types.js";
import { formB, madeBlock, madeId, madeSpace, madeText, storeOf } from "../support/made-records.js";

const id = madeId(10);
const x = [{ type: "text", text: "x" }];
const title = { properties: { title: [["x"]] } };
const text = { richText: x, children: [] };
const caption = [["c"]];
const c = [{ type: "text", text: "c" }];
const source = "attachment:f11e0000-0000-4000-8000-000000000001:plan: v2.png";
const layout = {
  block_width: 640,
  block_height: 360,
  block_aspect_ratio: 0.5625,
  block_alignment: "center",
  block_full_width: false,
  block_page_width: true,
};
const modelLayout = {
  width: 640,
  height: 360,
  aspectRatio: 0.5625,
  alignment: "center",
  isFullWidth: false,
  isPageWidth: true,
};
const web = (url: string) => ({ type: "external", url });
const embed = { type: "embed", url: "https://e.example/1", caption: c };
const embedded = { properties: { source: [["https://e.example/1"]], caption } };

/** Each type with what its record says, and what it comes to beside the id. */
const kinds: readonly [type: string, record: object, expected: object][] = [
  ["text", title, { type: "paragraph", ...text }],
  ["text", {}, { type: "paragraph", richText: [], children: [] }],
  [
    "text",
    { ...title, format: { page_icon: "⛵", block_color: "teal_background" } },
    { type: "paragraph", ...text, color: "green_background", icon: { type: "emoji", emoji: "⛵" } },
  ],
  ["header", title, { type: "heading", level: 1, isToggleable: false, ...text }],
  [
    "sub_header",
    { ...title, format: { toggleable: true } },
    { type: "heading", level: 2, isToggleable: true, ...text },
  ],
  ["sub_sub_header", title, { type: "heading", level: 3, isToggleable: false, ...text }],
  ["header_4", title, { type: "heading", level: 4, isToggleable: false, ...text }],
  ["bulleted_list", title, { type: "bulleted_list_item", ...text }],
  [
    "bulleted_list",
    { ...title, format: { bullet_list_format: "square" } },
    { type: "bulleted_list_item", ...text, bulletFormat: "square" },
  ],
  [
    "numbered_list",
    { ...title, format: { list_start_index: 4, list_format: "roman" } },
    { type: "numbered_list_item", ...text, listStartIndex: 4, listFormat: "roman" },
  ],
  ["to_do", title, { type: "to_do", ...text, checked: false }],
  ["to_do", { properties: { title: [["x"]], checked: [["Yes"]] } }, { type: "to_do", ...text, checked: true }],
  ["to_do", { properties: { title: [["x"]], checked: [["No"]] } }, { type: "to_do", ...text, checked: false }],
  ["toggle", { ...title, format: { block_color: "gray" } }, { type: "toggle", ...text, color: "gray" }],
  ["quote", { ...title, format: { quote_size: "large" } }, { type: "quote", ...text, size: "large" }],
  [
    "callout",
    { ...title, format: { page_icon: "/icons/pot_gray.svg", block_color: "red_background" } },
    { type: "callout", ...text, color: "red_background", icon: { type: "icon", name: "pot", color: "gray" } },
  ],
  ["factory", title, { type: "template", ...text }],
  [
    "code",
    {
      properties: { title: [["let "], ["a"]], language: [["Java/C/C++/C#"]], caption },
      format: { code_wrap: true, code_preview_format: "split_view" },
    },
    {
      type: "code",
      richText: [{ type: "text", text: "let a" }],
      caption: c,
      language: "java/c/c++/c#",
      wrap: true,
      previewFormat: "split_view",
    },
  ],
  [
    "code",
    { properties: { title: [["x"]], language: [["Plain Text"]] } },
    { type: "code", richText: x, caption: [], language: "plain text" },
  ],
  ["code", title, { type: "code", richText: x, caption: [], language: "plain text" }],
  [
    "code",
    { properties: { language: [["Gleam++"]] } },
    { type: "code", richText: [], caption: [], language: "gleam++" },
  ],
  ["equation", { properties: { title: [["e="], ["mc^2"]] } }, { type: "equation", expression: "e=mc^2" }],
  ["divider", {}, { type: "divider" }],
  ["breadcrumb", {}, { type: "breadcrumb" }],
  ["table_of_contents", { format: { block_color: "gray" } }, { type: "table_of_contents", color: "gray" }],
  ["column_list", { format: { block_width: 720 } }, { type: "column_list", children: [] }],
  ["column", { format: { column_ratio: 0.25 } }, { type: "column", widthRatio: 0.25, children: [] }],
  ["column", { format: { column_ratio: 1.2 } }, { type: "column", children: [] }],
  ["column", {}, { type: "column", children: [] }],
  ["tab", {}, { type: "tab", children: [] }],
  ["transclusion_container", {}, { type: "synced_block", children: [] }],
  [
    "image",
    {
      properties: { source: [["https://a.example/i.png"]], caption, alt_text: [["A pier"]] },
      format: { ...layout, image_hyperlink: "https://a.example", display_source: "https://a.example/old.png" },
    },
    {
      type: "image",
      file: web("https://a.example/i.png"),
      caption: c,
      altText: "A pier",
      linkUrl: "https://a.example",
      layout: modelLayout,
    },
  ],
  ["image", {}, { type: "image", caption: [] }],
  [
    "video",
    {
      properties: { source: [["https://v.example/watch?v=1"]] },
      format: {
        display_source: "https://v.example/embed/1",
        link_title: "Storm",
        link_author: "Mara",
        link_provider: "YouTube",
      },
    },
    {
      type: "video",
      file: web("https://v.example/watch?v=1"),
      caption: [],
      title: "Storm",
      author: "Mara",
      provider: "YouTube",
      iframeUrl: "https://v.example/embed/1",
    },
  ],
  [
    "audio",
    { properties: { source: [["https://a.example/a.mp3"]] } },
    { type: "audio", file: web("https://a.example/a.mp3"), caption: [] },
  ],
  [
    "file",
    { properties: { source: [["https://a.example/a.zip"]], title: [["a.zip"]] } },
    { type: "file", file: { type: "external", url: "https://a.example/a.zip", name: "a.zip" }, caption: [] },
  ],
  [
    "pdf",
    { properties: { source: [["https://a.example/a.pdf"]] }, format: layout },
    { type: "pdf", file: web("https://a.example/a.pdf"), caption: [], layout: modelLayout },
  ],
  [
    "bookmark",
    {
      properties: { link: [["https://b.example"]], title: [["T"]], description: [["D"]], caption },
      format: { bookmark_icon: "https://b.example/i.ico", bookmark_cover: "/images/page-cover/webb1.jpg" },
    },
    {
      type: "bookmark",
      url: "https://b.example",
      caption: c,
      title: "T",
      description: "D",
      iconUrl: "https://b.example/i.ico",
      coverUrl: "https://www.notion.so/images/page-cover/webb1.jpg",
    },
  ],
  ["bookmark", {}, { type: "bookmark", url: "", caption: [] }],
  [
    "embed",
    {
      ...embedded,
      format: { ...layout, display_source: "https://e.example/frame", link_title: "T", link_provider: "Padlet" },
    },
    { ...embed, provider: "Padlet", title: "T", iframeUrl: "https://e.example/frame", layout: modelLayout },
  ],
  ...[
    "abstract",
    "codepen",
    "deepnote",
    "excalidraw",
    "figma",
    "framer",
    "gist",
    "hex",
    "invision",
    "loom",
    "maps",
    "miro",
    "mixpanel",
    "replit",
    "sketch",
    "tweet",
    "typeform",
    "whimsical",
  ].map((type): [string, object, object] => [type, embedded, { ...embed, provider: type }]),
  [
    "drive",
    {
      format: {
        drive_properties: {
          url: "https://d.example/1",
          icon: "https://d.example/i.png",
          title: "Budget",
          thumbnail: "https://d.example/t.png",
          user_name: "Mara",
          trashed: false,
        },
      },
    },
    {
      type: "embed",
      url: "https://d.example/1",
      caption: [],
      provider: "drive",
      title: "Budget",
      author: "Mara",
      iconUrl: "https://d.example/i.png",
      thumbnailUrl: "https://d.example/t.png",
    },
  ],
  ...["external_object_instance", "external_object_instance_page"].map((type): [string, object, object] => [
    type,
    {
      format: {
        domain: "code.example",
        uri: "https://code.example/api/7",
        original_url: "https://code.example/7",
        attributes: [
          { id: "title", name: "Name", type: "inline", format: { type: "title", section: "title" }, values: ["Seven"] },
          { id: "owner", type: "relation", values: ["https://code.example/mara"] },
        ],
      },
    },
    {
      type: "link_preview",
      url: "https://code.example/7",
      title: "Seven",
      provider: "code.example",
      attributes: [
        { id: "title", type: "inline", format: "title", values: ["Seven"] },
        { id: "owner", type: "relation", values: ["https://code.example/mara"] },
      ],
    },
  ]),
  ...[
    "ai_block",
    "copy_indicator",
    "custom",
    "drawing",
    "factory_task",
    "folder",
    "form",
    "post",
    "slide",
    "workflow",
  ].map((type): [string, object, object] => [type, title, { type, ...text }]),
  ["personal_home_page", title, { type: "home", ...text }],
  ["home_shortcuts", {}, { type: "home", richText: [], children: [] }],
  ["mail", { properties: { searchable_text: [["x"]] } }, { type: "mail", ...text }],
  [
    "drawing",
    { properties: { source: [["https://a.example/d.png"]] }, format: { page_icon: "✏️", block_color: "blue" } },
    {
      type: "drawing",
      richText: [],
      icon: { type: "emoji", emoji: "✏️" },
      color: "blue",
      file: web("https://a.example/d.png"),
      children: [],
    },
  ],
  [
    "page",
    { ...title, format: { page_icon: "🏕" } },
    { type: "child_page", title: "x", icon: { type: "emoji", emoji: "🏕" } },
  ],
  ["collection_view", title, { type: "child_database", title: "x", isInline: true }],
  ["collection_view_page", title, { type: "child_database", title: "x", isInline: false }],
  [
    "transcription",
    {
      ...title,
      format: {
        status: "notes_ready",
        is_full_page: true,
        calendar_event: {
          start_time: "2026-05-12T09:00:00.000Z",
          end_time: "2026-05-12T10:00:00.000Z",
          attendees: [madeId(90)],
        },
        recording: { start_time: "2026-05-12T09:01:00.000Z" },
      },
    },
    {
      type: "meeting_notes",
      title: x,
      status: "notes_ready",
      isFullPage: true,
      sections: [],
      children: [],
      calendarEvent: {
        startTime: "2026-05-12T09:00:00.000Z",
        endTime: "2026-05-12T10:00:00.000Z",
        attendees: [madeId(90)],
      },
      recording: { startTime: "2026-05-12T09:01:00.000Z" },
    },
  ],
];

/** Types whose decoding takes other records; each has a test of its own. */
const related = [
  "alias",
  "button",
  "edit_reference",
  "link_to_collection",
  "link_to_page",
  "table",
  "table_row",
  "temporary_ui",
  "transclusion_reference",
];

describe("a block of the internal API", () => {
  it.each(kinds)("of the type %s is decoded with all that its record says: %j", (type, more, expected) => {
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [madeBlock(10, type, more)] }), [id]);
    expect(value).toEqual([{ id, ...expected }]);
    expect(diagnostics).toEqual([]);
  });

  it("has a row in the table above, or a test of its own, for each type that has a decoder", () => {
    const tested = new Set([...kinds.map(([type]) => type), ...related]);
    expect([...blockDecoders.keys()].filter((type) => !tested.has(type))).toEqual([]);
  });

  it("of each type that drift is told by has a decoder, which gives the kind that is known", () => {
    expect([...blockDecoders.keys()].filter((type) => !Object.hasOwn(blockTypes, type))).toEqual([]);
    // The one type without a decoder is of 2018 and has no counterpart in the model.
    expect(Object.keys(blockTypes).filter((type) => !blockDecoders.has(type))).toEqual(["comment"]);
    const wrong = kinds.filter(([type, , expected]) => "type" in expected && blockTypes[type] !== expected.type);
    expect(wrong.map(([type]) => type)).toEqual([]);
  });

  it("keeps when and by whom it was made and edited", () => {
    const record = madeBlock(10, "divider", {
      created_time: 1_785_578_400_000,
      last_edited_time: 1_785_578_460_123,
      created_by_table: "notion_user",
      created_by_id: madeId(90),
      last_edited_by_table: "bot",
      last_edited_by_id: madeId(91),
    });
    expect(decodeBlocks(storeOf({ block: [record] }), [id]).value).toEqual([
      {
        type: "divider",
        id,
        createdTime: "2026-08-01T10:00:00.000Z",
        lastEditedTime: "2026-08-01T10:01:00.123Z",
        createdBy: madeId(90),
        lastEditedBy: madeId(91),
      },
    ]);
  });

  it("takes authors from the fields of 2018", () => {
    const record = madeBlock(10, "divider", { created_by: madeId(90), last_edited_by: madeId(91) });
    expect(decodeBlocks(storeOf({ block: [record] }), [id]).value).toEqual([
      { type: "divider", id, createdBy: madeId(90), lastEditedBy: madeId(91) },
    ]);
  });

  it("leaves out what is no time", () => {
    const record = madeBlock(10, "divider", { created_time: "yesterday", last_edited_time: 1e300 });
    expect(decodeBlocks(storeOf({ block: [record] }), [id]).value).toEqual([{ type: "divider", id }]);
  });

  it("of a kind that has no name here keeps its text, link and children, and is reported", () => {
    const store = storeOf({
      block: [
        madeBlock(10, "hologram", {
          properties: { title: [["x"]], source: [["https://h.example"]] },
          content: [madeId(11)],
        }),
        madeText(11, "inside"),
      ],
    });
    const { value, diagnostics } = decodeBlocks(store, [id]);
    expect(value).toEqual([
      {
        type: "unsupported",
        id,
        sourceType: "hologram",
        richText: x,
        url: "https://h.example",
        children: [{ type: "paragraph", id: madeId(11), richText: [{ type: "text", text: "inside" }], children: [] }],
      },
    ]);
    expect(diagnostics).toEqual([
      {
        code: "unsupported_block",
        severity: "warning",
        message: "A block is of a kind that has no name here; what could be recognised in it is kept.",
        sourceType: "hologram",
        id,
      },
    ]);
  });

  it("says which file Notion hosts, how large it is, and where a fresh URL is to be had", () => {
    const record = madeBlock(10, "image", {
      properties: { source: [[source]], title: [["plan: v2.png"]], size: [["48.2KB"]] },
    });
    const store = storeOf({ block: [record] });
    store.addSignedUrls([[source, { url: "https://file.example/signed", expiresAt: "2026-10-26T00:00:00.000Z" }]]);
    expect(decodeBlocks(store, [id])).toEqual({
      value: [
        {
          type: "image",
          id,
          caption: [],
          file: {
            type: "notion",
            url: "https://file.example/signed",
            expiresAt: "2026-10-26T00:00:00.000Z",
            name: "plan: v2.png",
            reference: { type: "block", blockId: id },
            source,
            size: "48.2KB",
          },
        },
      ],
      diagnostics: [],
    });
  });

  it("does not take the stale frame of an uploaded video for an address", () => {
    const record = madeBlock(10, "video", {
      properties: { source: [[source]] },
      format: { display_source: "https://s3.us-west-2.amazonaws.com/secure.notion-static.com/old" },
    });
    const store = storeOf({ block: [record] });
    store.addSignedUrls([[source, { url: "https://file.example/signed" }]]);
    const [video] = decodeBlocks(store, [id]).value;
    expect(Object.keys(video ?? {}).sort()).toEqual(["caption", "file", "id", "type"]);
  });

  it.each(["javascript:alert(1)", " java\tscript:alert(1)", "data:text/html,x", "file:///etc/passwd"])(
    "reports the address %j and keeps it",
    (url) => {
      const record = madeBlock(10, "bookmark", { properties: { link: [[url]] } });
      const { value, diagnostics } = decodeBlocks(storeOf({ block: [record] }), [id]);
      expect(value).toEqual([{ type: "bookmark", id, url, caption: [] }]);
      expect(diagnostics.map(({ code, id: at }) => [code, at])).toEqual([["unsafe_url", id]]);
    },
  );

  it("reports an address of a form that nobody knows", () => {
    const record = madeBlock(10, "image", { properties: { source: [["upload:1:a.png"]] } });
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [record] }), [id]);
    expect(value).toEqual([{ type: "image", id, file: web("upload:1:a.png"), caption: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["schema_drift"]);
  });

  it("reports fields of another form and words that have no name here", () => {
    const record = madeBlock(10, "image", { format: { block_width: "wide", block_alignment: "justified" } });
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [record] }), [id]);
    expect(value).toEqual([{ type: "image", id, caption: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_value", "approximated"]);
  });
});

describe("a button", () => {
  const button = madeBlock(10, "button", { format: { automation_id: madeId(80), block_color: "blue" } });

  it("has the label and icon of its automation", () => {
    const automation = { id: madeId(80), properties: { name: "Ring the bell", icon: "🔔" }, space_id: madeSpace };
    expect(decodeBlocks(storeOf({ block: [button], automation: [automation] }), [id])).toEqual({
      value: [
        {
          type: "button",
          id,
          richText: [{ type: "text", text: "Ring the bell" }],
          icon: { type: "emoji", emoji: "🔔" },
          color: "blue",
          children: [],
        },
      ],
      diagnostics: [],
    });
  });

  it("has no label when its automation did not come, and that is reported", () => {
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [button] }), [id]);
    expect(value).toEqual([{ type: "button", id, richText: [], color: "blue", children: [] }]);
    expect(diagnostics.map(({ code, id: at }) => [code, at])).toEqual([["value_unavailable", id]]);
  });
});

describe("a line that leads elsewhere", () => {
  const pointer = (target: number, table = "block") => ({ id: madeId(target), table, spaceId: madeSpace });
  const link = (type: string, format: object) => madeBlock(10, type, { format });
  const page = madeBlock(20, "page", { properties: { title: [["Tides"]] } });
  const database = madeBlock(21, "collection_view_page", { properties: { title: [["Ships"]] } });
  const collection = { id: madeId(30), parent_id: madeId(21), parent_table: "block", name: [["Ships"]], schema: {} };

  it.each<[string, object, object]>([
    ["alias", { alias_pointer: pointer(20) }, { target: { type: "page_id", pageId: madeId(20) }, title: "Tides" }],
    [
      "alias",
      { alias_pointer: pointer(21) },
      { target: { type: "database_id", databaseId: madeId(21) }, title: "Ships" },
    ],
    ["alias", { alias_pointer: pointer(40, "comment") }, { target: { type: "comment_id", commentId: madeId(40) } }],
    [
      "link_to_page",
      { page_pointer: pointer(20) },
      { target: { type: "page_id", pageId: madeId(20) }, title: "Tides" },
    ],
    [
      "link_to_collection",
      { collection_pointer: pointer(30, "collection") },
      { target: { type: "database_id", databaseId: madeId(21) } },
    ],
  ])("of the type %s with %j gives its target and the target's title", (type, format, expected) => {
    const store = storeOf({ block: [link(type, format), page, database], collection: [collection] });
    expect(decodeBlocks(store, [id])).toEqual({ value: [{ type: "link_to_page", id, ...expected }], diagnostics: [] });
  });

  it("is a page without a title when its target did not come, and that is one diagnostic at the target", () => {
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [link("alias", { alias_pointer: pointer(20) })] }), [
      id,
    ]);
    expect(value).toEqual([{ type: "link_to_page", id, target: { type: "page_id", pageId: madeId(20) } }]);
    expect(diagnostics.map(({ code, severity, id: at }) => [code, severity, at])).toEqual([
      ["partial_object", "info", madeId(20)],
    ]);
  });

  it.each<[string, object, string]>([
    ["alias", { alias_pointer: pointer(20, "galaxy") }, "galaxy"],
    ["link_to_page", {}, "link_to_page"],
    ["link_to_collection", {}, "link_to_collection"],
  ])("of the type %s with %j is reported when nobody knows to what it leads", (type, format, sourceType) => {
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [link(type, format)] }), [id]);
    expect(value).toEqual([{ type: "link_to_page", id, target: { type: "unsupported", sourceType } }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_object"]);
  });
});

describe("a simple table", () => {
  const table = (format: object, content: readonly number[]) =>
    madeBlock(10, "table", { format, content: content.map(madeId) });
  const row = (number: number, cells: object, more: object = {}) =>
    madeBlock(number, "table_row", { properties: cells, parent_id: madeId(10), ...more });
  const cell = (value: string) => [{ type: "text", text: value }];

  it("has its columns in their order, with empty cells where a row has no key, and headers by what they are", () => {
    const format = {
      table_block_column_order: ['b"~', "aaaa"],
      table_block_column_format: { aaaa: { width: 120, color: "teal" } },
      table_block_column_header: true,
    };
    const rows = [
      row(11, { aaaa: [["A"]], 'b"~': [["B"]], gone: [["G"]] }, { format: { block_color: "yellow_background" } }),
      row(12, { aaaa: [["C"]] }, { parent_id: madeId(99) }),
      madeBlock(13, "table_row", { parent_id: madeId(10) }),
    ];
    expect(decodeBlocks(storeOf({ block: [table(format, [11, 12, 13]), ...rows] }), [id])).toEqual({
      value: [
        {
          type: "table",
          id,
          tableWidth: 2,
          hasColumnHeader: true,
          hasRowHeader: false,
          rows: [
            { type: "table_row", id: madeId(11), cells: [cell("B"), cell("A")], color: "yellow_background" },
            { type: "table_row", id: madeId(12), cells: [[], cell("C")] },
            { type: "table_row", id: madeId(13), cells: [[], []] },
          ],
          columns: [{}, { width: 120, color: "green" }],
        },
      ],
      diagnostics: [],
    });
  });

  it("takes cells as they stand, and says so, when it does not name its columns", () => {
    const rows = [row(11, { a: [["A"]] }), row(12, { a: [["A"]], b: [["B"]] })];
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [table({}, [11, 12]), ...rows] }), [id]);
    expect(value).toEqual([
      {
        type: "table",
        id,
        tableWidth: 2,
        hasColumnHeader: false,
        hasRowHeader: false,
        rows: [
          { type: "table_row", id: madeId(11), cells: [cell("A"), []] },
          { type: "table_row", id: madeId(12), cells: [cell("A"), cell("B")] },
        ],
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["schema_drift"]);
  });

  it("is followed by what stands in it and is no row", () => {
    const store = storeOf({ block: [table({ table_block_column_order: ["a"] }, [11]), madeText(11, "x")] });
    const { value, diagnostics } = decodeBlocks(store, [id]);
    expect(value.map((block: Block) => block.type)).toEqual(["table", "paragraph"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["approximated"]);
  });

  it("gives the row alone its table's columns", () => {
    const rows = [row(11, { a: [["A"]] })];
    const store = storeOf({ block: [table({ table_block_column_order: ["z", "a"] }, [11]), ...rows] });
    expect(decodeBlocks(store, [madeId(11)]).value).toEqual([
      { type: "table_row", id: madeId(11), cells: [[], cell("A")] },
    ]);
  });
});

describe("a wrapper of the app's own", () => {
  it.each(["edit_reference", "temporary_ui"])("of the type %s leaves its place to what it holds", (type) => {
    const store = storeOf({
      block: [
        madeBlock(9, "toggle", { content: [id] }),
        madeBlock(10, type, { content: [madeId(11), madeId(12)] }),
        madeText(11, "x"),
        madeBlock(12, "divider"),
      ],
    });
    const { value, diagnostics } = decodeBlocks(store, [madeId(9)]);
    expect(value).toEqual([
      {
        type: "toggle",
        id: madeId(9),
        richText: [],
        children: [
          { type: "paragraph", id: madeId(11), ...text },
          { type: "divider", id: madeId(12) },
        ],
      },
    ]);
    expect(diagnostics.map(({ code, severity, id: at }) => [code, severity, at])).toEqual([
      ["approximated", "info", id],
    ]);
  });
});

describe("box forms", () => {
  it("are taken side by side", () => {
    const store = storeOf({});
    store.add({ block: { [madeId(10)]: formB(madeBlock(10, "toggle", { content: [madeId(11)] })) } });
    store.add({ block: { [madeId(11)]: { role: "reader", value: madeText(11, "x") } } });
    expect(decodeBlocks(store, [id]).value).toEqual([
      { type: "toggle", id, richText: [], children: [{ type: "paragraph", id: madeId(11), ...text }] },
    ]);
  });
});
