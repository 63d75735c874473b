import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { common, id, mara, page, paragraph, text, workspace } from "../../support/makers.js";
import { open } from "../../support/open.js";

const plain = {
  annotations: { bold: false, italic: false, strikethrough: false, underline: false, code: false, color: "default" },
  href: null,
};
const hi = [{ type: "text", text: { content: "Hi", link: null }, plain_text: "Hi", ...plain }];
const block = common(20);
const words = { richText: text("Hi"), children: [] };
const external = { type: "external", url: "https://example.com/a.png" } as const;
const encodedExternal = { type: "external", external: { url: "https://example.com/a.png" } };

/** The block, its type on the wire, and its payload. */
const cases: readonly (readonly [Block, string, unknown])[] = [
  [{ ...block, ...words, type: "paragraph", color: "red" }, "paragraph", { rich_text: hi, color: "red", icon: null }],
  [
    { ...block, ...words, type: "heading", level: 1, isToggleable: false },
    "heading_1",
    { rich_text: hi, color: "default", is_toggleable: false },
  ],
  [
    { ...block, ...words, type: "heading", level: 4, isToggleable: true },
    "heading_4",
    { rich_text: hi, color: "default", is_toggleable: true },
  ],
  [{ ...block, ...words, type: "bulleted_list_item" }, "bulleted_list_item", { rich_text: hi, color: "default" }],
  [
    { ...block, ...words, type: "numbered_list_item", listStartIndex: 3, listFormat: "roman" },
    "numbered_list_item",
    { rich_text: hi, color: "default", list_start_index: 3, list_format: "roman" },
  ],
  [{ ...block, ...words, type: "numbered_list_item" }, "numbered_list_item", { rich_text: hi, color: "default" }],
  [{ ...block, ...words, type: "to_do", checked: true }, "to_do", { rich_text: hi, color: "default", checked: true }],
  [{ ...block, ...words, type: "toggle" }, "toggle", { rich_text: hi, color: "default" }],
  [
    { ...block, ...words, type: "quote", color: "blue_background" },
    "quote",
    { rich_text: hi, color: "blue_background" },
  ],
  [
    { ...block, ...words, type: "callout", icon: { type: "emoji", emoji: "⚓" } },
    "callout",
    { rich_text: hi, color: "default", icon: { type: "emoji", emoji: "⚓" } },
  ],
  [{ ...block, ...words, type: "template" }, "template", { rich_text: hi }],
  [
    { ...block, type: "code", richText: text("Hi"), caption: [], language: "c++" },
    "code",
    { rich_text: hi, caption: [], language: "c++" },
  ],
  [{ ...block, type: "equation", expression: "e=mc^2" }, "equation", { expression: "e=mc^2" }],
  [{ ...block, type: "divider" }, "divider", {}],
  [{ ...block, type: "breadcrumb" }, "breadcrumb", {}],
  [{ ...block, type: "table_of_contents", color: "gray" }, "table_of_contents", { color: "gray" }],
  [{ ...block, type: "column_list", children: [] }, "column_list", {}],
  [{ ...block, type: "column", children: [], widthRatio: 0.25 }, "column", { width_ratio: 0.25 }],
  [{ ...block, type: "column", children: [] }, "column", {}],
  [{ ...block, type: "tab", children: [] }, "tab", {}],
  [
    { ...block, type: "table", tableWidth: 2, hasColumnHeader: true, hasRowHeader: false, rows: [] },
    "table",
    { table_width: 2, has_column_header: true, has_row_header: false },
  ],
  [{ ...block, type: "table_row", cells: [text("Hi"), []] }, "table_row", { cells: [hi, []] }],
  [{ ...block, type: "synced_block", children: [] }, "synced_block", { synced_from: null }],
  [
    { ...block, type: "synced_block", syncedFrom: id(99), children: [] },
    "synced_block",
    { synced_from: { type: "block_id", block_id: id(99) } },
  ],
  [{ ...block, type: "child_page", title: "Below" }, "child_page", { title: "Below" }],
  [{ ...block, type: "child_database", title: "" }, "child_database", { title: "" }],
  [
    { ...block, type: "link_to_page", target: { type: "page_id", pageId: id(30) } },
    "link_to_page",
    { type: "page_id", page_id: id(30) },
  ],
  [
    { ...block, type: "link_to_page", target: { type: "database_id", databaseId: id(30) } },
    "link_to_page",
    { type: "database_id", database_id: id(30) },
  ],
  [
    { ...block, type: "link_to_page", target: { type: "comment_id", commentId: id(30) } },
    "link_to_page",
    { type: "comment_id", comment_id: id(30) },
  ],
  [
    { ...block, type: "bookmark", url: "https://example.com", caption: text("Hi") },
    "bookmark",
    { url: "https://example.com", caption: hi },
  ],
  [
    { ...block, type: "embed", url: "https://example.com", caption: [] },
    "embed",
    { url: "https://example.com", caption: [] },
  ],
  [{ ...block, type: "link_preview", url: "https://example.com" }, "link_preview", { url: "https://example.com" }],
  [{ ...block, type: "image", file: external, caption: text("Hi") }, "image", { ...encodedExternal, caption: hi }],
  [{ ...block, type: "video", file: external, caption: [] }, "video", { ...encodedExternal, caption: [] }],
  [{ ...block, type: "audio", file: external, caption: [] }, "audio", { ...encodedExternal, caption: [] }],
  [{ ...block, type: "pdf", caption: [] }, "pdf", { type: "external", external: { url: "" }, caption: [] }],
  [{ ...block, type: "file", file: external, caption: [] }, "file", { ...encodedExternal, caption: [], name: "a.png" }],
  [
    { ...block, type: "file", file: { ...external, name: "Chart" }, caption: [] },
    "file",
    { ...encodedExternal, caption: [], name: "Chart" },
  ],
  [{ ...block, type: "unsupported", sourceType: "miro", children: [] }, "unsupported", { block_type: "miro" }],
  [{ ...block, ...words, type: "button" }, "unsupported", { block_type: "button" }],
  [{ ...block, ...words, type: "ai_block" }, "unsupported", { block_type: "ai_block" }],
];

describe("a block", () => {
  it.each(cases)("%# is sent by its type with its own payload: %o", async (given, type, payload) => {
    const { client } = await open({ workspace: workspace([page(10, [given])]) });
    expect(await client.blocks.retrieve({ block_id: given.id })).toEqual({
      object: "block",
      id: given.id,
      parent: { type: "page_id", page_id: id(10) },
      created_time: "2026-10-05T09:12:00.000Z",
      last_edited_time: "2026-10-05T09:12:00.000Z",
      created_by: { object: "user", id: mara.id },
      last_edited_by: { object: "user", id: mara.id },
      has_children: false,
      in_trash: false,
      type,
      [type]: payload,
      request_id: expect.any(String),
    });
  });

  it("is listed in the same form as it is retrieved", async () => {
    const blocks = cases.map(([given], place) => ({ ...given, id: id(100 + place) }));
    const { client } = await open({ workspace: workspace([page(10, blocks)]) });
    const { results } = await client.blocks.children.list({ block_id: id(10) });
    const retrieved = await Promise.all(blocks.map((each) => client.blocks.retrieve({ block_id: each.id })));
    expect(retrieved).toEqual(results.map((listed) => ({ ...listed, request_id: expect.any(String) })));
  });

  it.each([
    ["2026-03-11", { in_trash: true }],
    ["2025-09-03", { in_trash: true, archived: true }],
    ["2022-06-28", { in_trash: true, archived: true }],
  ])("says that it is in the trash as %s does", async (notionVersion, flags) => {
    const { clientWith } = await open({ workspace: workspace([page(10, [{ ...paragraph(20), inTrash: true }])]) });
    const answer = await clientWith({ notionVersion }).blocks.retrieve({ block_id: id(20) });
    expect(
      Object.fromEntries(Object.entries(answer).filter(([key]) => key.includes("trash") || key === "archived")),
    ).toEqual(flags);
  });

  const notes: Block = {
    ...common(20),
    type: "meeting_notes",
    title: text("Hi"),
    status: "notes_ready",
    sections: [
      { kind: "summary", id: id(21), children: [paragraph(22)] },
      { kind: "transcript", id: id(23), children: [] },
    ],
    children: [],
    calendarEvent: { startTime: "2026-10-05T09:00:00.000Z", endTime: "2026-10-05T10:00:00.000Z", attendees: [mara.id] },
    recording: { startTime: "2026-10-05T09:01:00.000Z" },
  };

  it.each([
    ["2026-03-11", "meeting_notes"],
    ["2025-09-03", "transcription"],
  ])("of meeting notes is called by %s: %s", async (notionVersion, type) => {
    const { clientWith } = await open({ workspace: workspace([page(10, [notes])]) });
    const client = clientWith({ notionVersion });
    expect(await client.blocks.retrieve({ block_id: id(20) })).toMatchObject({
      type,
      has_children: true,
      [type]: {
        title: hi,
        status: "notes_ready",
        children: { summary_block_id: id(21), transcript_block_id: id(23) },
        calendar_event: {
          start_time: "2026-10-05T09:00:00.000Z",
          end_time: "2026-10-05T10:00:00.000Z",
          attendees: [mara.id],
        },
        recording: { start_time: "2026-10-05T09:01:00.000Z" },
      },
    });
  });

  it("of meeting notes lists its sections' content under the sections' ids", async () => {
    const { client } = await open({ workspace: workspace([page(10, [notes])]) });
    const section = await client.blocks.children.list({ block_id: id(21) });
    expect(section.results.map((each) => each.id)).toEqual([id(22)]);
    expect((await client.blocks.children.list({ block_id: id(20) })).results).toEqual([]);
  });
});
