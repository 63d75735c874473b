import type { AppBlockType, Block, EmbedBlock } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { tableColumnId } from "../../../src/internal/encode/blocks/table.js";
import { fileId, fileSource } from "../../../src/internal/encode/files/file-source.js";
import { common, id, page, paragraph, text, workspace } from "../../support/makers.js";
import { blockRecord, recordsOf } from "../support/encode.js";

const space = id(3);
const block = common(100);
const child = paragraph(101);
const children = [child];
const content = [child.id];
const richText = text("words");
const title = [["words"]];
const caption = text("caption");

const textBlocks: readonly (readonly [string, Block, unknown])[] = [
  [
    "a paragraph",
    { ...block, type: "paragraph", richText, color: "green", children },
    { type: "text", properties: { title }, format: { block_color: "teal" }, content },
  ],
  ["an empty paragraph", { ...block, type: "paragraph", richText: [], children: [] }, { type: "text" }],
  [
    "a tab's paragraph",
    { ...block, type: "paragraph", richText, icon: { type: "emoji", emoji: "🐚" }, children },
    { type: "text", properties: { title }, format: { page_icon: "🐚" }, content },
  ],
  ...([1, 2, 3, 4] as const).map((level): readonly [string, Block, unknown] => [
    `a heading of level ${level}`,
    { ...block, type: "heading", level, isToggleable: false, richText, children: [] },
    { type: ["header", "sub_header", "sub_sub_header", "header_4"][level - 1], properties: { title } },
  ]),
  [
    "a heading that folds",
    { ...block, type: "heading", level: 2, isToggleable: true, richText, children },
    { type: "sub_header", properties: { title }, format: { toggleable: true }, content },
  ],
  [
    "a bullet",
    { ...block, type: "bulleted_list_item", richText, bulletFormat: "square", children },
    { type: "bulleted_list", properties: { title }, format: { bullet_list_format: "square" }, content },
  ],
  [
    "a numbered item",
    { ...block, type: "numbered_list_item", richText, listStartIndex: 3, listFormat: "roman", children: [] },
    { type: "numbered_list", properties: { title }, format: { list_start_index: 3, list_format: "roman" } },
  ],
  [
    "a to-do that is done",
    { ...block, type: "to_do", richText, checked: true, children: [] },
    { type: "to_do", properties: { title, checked: [["Yes"]] } },
  ],
  [
    "a to-do that is not",
    { ...block, type: "to_do", richText, checked: false, color: "red_background", children: [] },
    { type: "to_do", properties: { title, checked: [["No"]] }, format: { block_color: "red_background" } },
  ],
  ["a toggle", { ...block, type: "toggle", richText, children }, { type: "toggle", properties: { title }, content }],
  [
    "a large quote",
    { ...block, type: "quote", richText, size: "large", children: [] },
    { type: "quote", properties: { title }, format: { quote_size: "large" } },
  ],
  [
    "a callout with text",
    { ...block, type: "callout", richText, icon: { type: "icon", name: "pizza", color: "red" }, children },
    { type: "callout", properties: { title }, format: { page_icon: "/icons/pizza_red.svg" }, content },
  ],
  [
    "a callout whose text is its first child",
    { ...block, type: "callout", richText: [], color: "gray_background", children },
    { type: "callout", format: { block_color: "gray_background", callout_version: 2 }, content },
  ],
  ["an empty callout", { ...block, type: "callout", richText: [], children: [] }, { type: "callout" }],
  [
    "a template button",
    { ...block, type: "template", richText, children },
    { type: "factory", properties: { title }, content },
  ],
  [
    "code",
    { ...block, type: "code", richText, caption, language: "c++", wrap: true, previewFormat: "code" },
    {
      type: "code",
      properties: { title, language: [["C++"]], caption: [["caption"]] },
      format: { code_wrap: true, code_preview_format: "code" },
    },
  ],
  [
    "code in a language that nobody knows",
    { ...block, type: "code", richText: [], caption: [], language: "kelp script" },
    { type: "code", properties: { language: [["kelp script"]] } },
  ],
  [
    "an equation",
    { ...block, type: "equation", expression: "E=mc^2" },
    { type: "equation", properties: { title: [["E=mc^2"]] } },
  ],
];

const structure: readonly (readonly [string, Block, unknown])[] = [
  ["a divider", { ...block, type: "divider" }, { type: "divider" }],
  ["a breadcrumb", { ...block, type: "breadcrumb" }, { type: "breadcrumb" }],
  [
    "a table of contents",
    { ...block, type: "table_of_contents", color: "brown" },
    { type: "table_of_contents", format: { block_color: "brown" } },
  ],
  ["columns", { ...block, type: "column_list", children }, { type: "column_list", content }],
  [
    "a column",
    { ...block, type: "column", widthRatio: 0.625, children },
    { type: "column", format: { column_ratio: 0.625 }, content },
  ],
  ["a column of equal width", { ...block, type: "column", children }, { type: "column", content }],
  ["tabs", { ...block, type: "tab", children }, { type: "tab", content }],
  ["a synced original", { ...block, type: "synced_block", children }, { type: "transclusion_container", content }],
  [
    "a synced copy",
    { ...block, type: "synced_block", syncedFrom: id(50), children },
    {
      type: "transclusion_reference",
      format: {
        transclusion_reference_pointer: { id: id(50), table: "block", spaceId: space },
        copied_from_pointer: { id: id(50), table: "block", spaceId: space },
      },
    },
  ],
  [
    "a link to a page",
    { ...block, type: "link_to_page", target: { type: "page_id", pageId: id(51) }, title: "There" },
    { type: "alias", format: { alias_pointer: { id: id(51), table: "block", spaceId: space } } },
  ],
  [
    "a link to a database",
    { ...block, type: "link_to_page", target: { type: "database_id", databaseId: id(52) } },
    { type: "alias", format: { alias_pointer: { id: id(52), table: "block", spaceId: space } } },
  ],
  [
    "a link to a comment",
    { ...block, type: "link_to_page", target: { type: "comment_id", commentId: id(53) } },
    { type: "alias", format: { alias_pointer: { id: id(53), table: "comment", spaceId: space } } },
  ],
  [
    "a page of which nothing else is known",
    { ...block, type: "child_page", title: "Far away", icon: { type: "emoji", emoji: "🏝️" } },
    { type: "page", properties: { title: [["Far away"]] }, format: { page_icon: "🏝️" } },
  ],
  [
    "a database of which nothing else is known",
    { ...block, type: "child_database", title: "", isInline: true },
    { type: "collection_view" },
  ],
  [
    "a kind that nobody knows",
    { ...block, type: "unsupported", sourceType: "hologram", richText, url: "https://example.com/", children },
    { type: "hologram", properties: { title, source: [["https://example.com/"]] }, content },
  ],
];

const hosted = { type: "notion", url: "notion-file:images/a b.png", name: "A: b.png", size: "48.2KB" } as const;
const source = `attachment:${fileId("images/a b.png")}:a b.png`;

const media: readonly (readonly [string, Block, unknown])[] = [
  [
    "a hosted picture",
    {
      ...block,
      type: "image",
      file: hosted,
      caption,
      altText: "Alt",
      linkUrl: "https://example.com/",
      layout: { width: 640, aspectRatio: 0.5625, alignment: "center", isFullWidth: false, isPageWidth: true },
    },
    {
      type: "image",
      properties: {
        source: [[source]],
        title: [["A: b.png"]],
        size: [["48.2KB"]],
        caption: [["caption"]],
        alt_text: [["Alt"]],
      },
      format: {
        block_width: 640,
        block_aspect_ratio: 0.5625,
        block_alignment: "center",
        block_full_width: false,
        block_page_width: true,
        display_source: source,
        image_hyperlink: "https://example.com/",
      },
      file_ids: [fileId("images/a b.png")],
    },
  ],
  ["a place for a picture", { ...block, type: "image", caption: [] }, { type: "image" }],
  [
    "a video of a service",
    {
      ...block,
      type: "video",
      file: { type: "external", url: "https://video.example/1" },
      caption: [],
      title: "One",
      author: "Somebody",
      provider: "Video",
      iframeUrl: "https://video.example/embed/1",
    },
    {
      type: "video",
      properties: { source: [["https://video.example/1"]] },
      format: {
        display_source: "https://video.example/embed/1",
        link_title: "One",
        link_author: "Somebody",
        link_provider: "Video",
      },
    },
  ],
  ...(["audio", "file", "pdf"] as const).map((type): readonly [string, Block, unknown] => [
    `a file of the kind ${type}`,
    { ...block, type, file: { type: "external", url: "https://example.com/f", name: "f" }, caption },
    { type, properties: { source: [["https://example.com/f"]], title: [["f"]], caption: [["caption"]] } },
  ]),
  [
    "a bookmark",
    {
      ...block,
      type: "bookmark",
      url: "https://example.com/",
      caption,
      title: "Example",
      description: "Of a site",
      iconUrl: "https://example.com/icon.png",
      coverUrl: "https://example.com/cover.png",
    },
    {
      type: "bookmark",
      properties: {
        link: [["https://example.com/"]],
        title: [["Example"]],
        description: [["Of a site"]],
        caption: [["caption"]],
      },
      format: { bookmark_icon: "https://example.com/icon.png", bookmark_cover: "https://example.com/cover.png" },
    },
  ],
  [
    "a link preview",
    {
      ...block,
      type: "link_preview",
      url: "https://code.example/1",
      title: "One",
      provider: "code.example",
      attributes: [{ id: "state", type: "inline", format: "text", values: ["closed"] }],
    },
    {
      type: "external_object_instance",
      format: {
        domain: "code.example",
        original_url: "https://code.example/1",
        uri: "https://code.example/1",
        attributes: [
          { id: "title", type: "inline", format: { type: "title" }, values: ["One"] },
          { id: "state", type: "inline", format: { type: "text" }, values: ["closed"] },
        ],
      },
    },
  ],
];

describe("the record of", () => {
  it.each([...textBlocks, ...structure, ...media])("%s", (_what, given, expected) => {
    expect(blockRecord(given)).toEqual(expected);
  });
});

const embed: EmbedBlock = { ...block, type: "embed", url: "https://example.com/e", caption };

describe("an embed", () => {
  const services =
    "abstract codepen deepnote excalidraw figma framer gist hex invision loom maps miro mixpanel replit sketch tweet typeform whimsical";

  it.each(services.split(" "))("of %s is a type of its own", (provider) => {
    expect(blockRecord({ ...embed, provider, title: "E" })).toEqual({
      type: provider,
      properties: { source: [["https://example.com/e"]], caption: [["caption"]] },
      format: { link_title: "E" },
    });
  });

  it("of any other service names it", () => {
    const given = {
      ...embed,
      provider: "Diagrams",
      author: "Wen",
      iframeUrl: "https://example.com/f",
      layout: { height: 420 },
    };
    expect(blockRecord(given)).toEqual({
      type: "embed",
      properties: { source: [["https://example.com/e"]], caption: [["caption"]] },
      format: {
        block_height: 420,
        display_source: "https://example.com/f",
        link_author: "Wen",
        link_provider: "Diagrams",
      },
    });
  });

  it("of a drive has no source", () => {
    const given = { ...embed, provider: "drive", title: "Plan", author: "Wen", iconUrl: "i", thumbnailUrl: "t" };
    expect(blockRecord(given)).toEqual({
      type: "drive",
      properties: { caption: [["caption"]] },
      format: {
        drive_properties: { url: "https://example.com/e", title: "Plan", user_name: "Wen", icon: "i", thumbnail: "t" },
      },
    });
  });
});

describe("a part of the app", () => {
  const types: readonly (readonly [AppBlockType, string])[] = [
    ["ai_block", "ai_block"],
    ["copy_indicator", "copy_indicator"],
    ["custom", "custom"],
    ["drawing", "drawing"],
    ["factory_task", "factory_task"],
    ["folder", "folder"],
    ["form", "form"],
    ["home", "personal_home_page"],
    ["post", "post"],
    ["slide", "slide"],
    ["workflow", "workflow"],
  ];

  it.each(types)("of the kind %s is a %s", (type, expected) => {
    expect(blockRecord({ ...block, type, richText, color: "blue", children })).toEqual({
      type: expected,
      properties: { title },
      format: { block_color: "blue" },
      content,
    });
  });

  it("that is a mail has its words where they are searched for", () => {
    expect(blockRecord({ ...block, type: "mail", richText, children: [] })).toEqual({
      type: "mail",
      properties: { searchable_text: title },
    });
  });

  it("with a file has its source", () => {
    const file = { type: "notion", url: "notion-file:d.svg" } as const;
    expect(blockRecord({ ...block, type: "drawing", richText, children: [], file })).toEqual({
      type: "drawing",
      properties: { title, source: [[fileSource("d.svg")]] },
      file_ids: [fileId("d.svg")],
    });
  });

  it("that is a button has its label and icon in its automation", () => {
    const button: Block = { ...block, type: "button", richText, icon: { type: "emoji", emoji: "🔔" }, children };
    const records = recordsOf(workspace([page(900, [button])]));
    const format = records.find("block", block.id)?.["format"];
    expect(format).toEqual({ automation_id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const automationId = String(Object.values(Object(format))[0]);
    const automation = records.find("automation", automationId);
    expect(automation).toMatchObject({
      id: automationId,
      parent_id: block.id,
      parent_table: "block",
      properties: { name: "words", icon: "🔔" },
    });
    const actions: unknown = automation?.["action_ids"];
    expect(actions).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(records.find("automation_action", String(actions))).toMatchObject({
      id: String(actions),
      parent_id: automationId,
      type: "open_page",
    });
  });
});

describe("a simple table", () => {
  const columns = [0, 1, 2].map((column) => tableColumnId(block.id, column));
  const table: Block = {
    ...block,
    type: "table",
    tableWidth: 3,
    hasColumnHeader: true,
    hasRowHeader: false,
    columns: [{ width: 120 }, { color: "green_background" }, {}],
    rows: [
      { ...common(101), type: "table_row", cells: [text("a"), [], text("c")], color: "green" },
      { ...common(102), type: "table_row", cells: [[], [], []] },
    ],
  };
  const records = recordsOf(workspace([page(900, [table])]));

  it("names its columns, each otherwise", () => {
    expect(new Set(columns).size).toBe(3);
    expect(records.find("block", block.id)).toMatchObject({
      type: "table",
      content: [id(101), id(102)],
      format: {
        table_block_column_order: columns,
        table_block_column_format: {
          [String(columns[0])]: { width: 120 },
          [String(columns[1])]: { color: "teal_background" },
          [String(columns[2])]: {},
        },
        table_block_column_header: true,
        table_block_row_header: false,
      },
    });
  });

  it("has rows whose cells stand under the names of the columns", () => {
    expect(records.find("block", id(101))).toMatchObject({
      type: "table_row",
      parent_id: block.id,
      properties: { [String(columns[0])]: [["a"]], [String(columns[2])]: [["c"]] },
      format: { block_color: "teal" },
    });
  });

  it("leaves the properties of an empty row out", () => {
    const row = records.find("block", id(102));
    expect([row?.["type"], row && "properties" in row, row && "format" in row]).toEqual(["table_row", false, false]);
  });
});

describe("notes of a meeting", () => {
  const notes: Block = {
    ...block,
    type: "meeting_notes",
    title: text("Meeting"),
    status: "notes_ready",
    isFullPage: true,
    sections: [
      { kind: "summary", id: id(110), children: [paragraph(111)] },
      { kind: "transcript", id: id(112), children: [], hasUnreadChildren: true },
    ],
    children: [paragraph(113)],
    calendarEvent: { startTime: "2026-05-12T18:30:00Z", endTime: "2026-05-12T20:00:00Z", attendees: [id(1)] },
    recording: { startTime: "2026-05-12T18:34:00Z" },
  };
  const records = recordsOf(workspace([page(900, [notes])]));

  it("point at their sections and hold them", () => {
    expect(records.find("block", block.id)).toMatchObject({
      type: "transcription",
      properties: { title: [["Meeting"]] },
      content: [id(110), id(112), id(113)],
      format: {
        status: "notes_ready",
        is_full_page: true,
        children: { summary_block_id: id(110), transcript_block_id: id(112) },
        calendar_event: { start_time: "2026-05-12T18:30:00Z", end_time: "2026-05-12T20:00:00Z", attendees: [id(1)] },
        recording: { start_time: "2026-05-12T18:34:00Z" },
      },
    });
  });

  it("have sections that are blocks with the times of the notes", () => {
    expect(records.find("block", id(110))).toEqual({
      id: id(110),
      version: 1,
      type: "text",
      content: [id(111)],
      created_time: Date.parse("2026-10-05T09:12:34.567Z"),
      created_by_table: "notion_user",
      created_by_id: id(1),
      last_edited_time: Date.parse("2026-10-05T09:12:34.567Z"),
      last_edited_by_table: "notion_user",
      last_edited_by_id: id(1),
      parent_id: block.id,
      parent_table: "block",
      alive: true,
      space_id: space,
    });
  });

  it("name a child that nobody has where a section was not read", () => {
    const content: unknown = records.find("block", id(112))?.["content"];
    expect(content).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(records.find("block", String(content))).toBeUndefined();
  });
});

describe("a block in the trash", () => {
  it("is not alive, and still named by what it stands in", () => {
    const trashed: Block = { ...paragraph(101), inTrash: true };
    const records = recordsOf(workspace([page(900, [trashed, paragraph(102)])]));
    expect(records.find("block", id(900))?.["content"]).toEqual([id(101), id(102)]);
    expect([101, 102].map((place) => records.find("block", id(place))?.["alive"])).toEqual([false, true]);
  });
});
