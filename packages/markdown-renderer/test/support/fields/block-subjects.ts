import type {
  AppBlock,
  AudioBlock,
  Block,
  BookmarkBlock,
  BreadcrumbBlock,
  BulletedListItemBlock,
  CalloutBlock,
  ChildDatabaseBlock,
  ChildPageBlock,
  CodeBlock,
  ColumnBlock,
  ColumnListBlock,
  Discussion,
  DividerBlock,
  EmbedBlock,
  EquationBlock,
  FileBlock,
  HeadingBlock,
  ImageBlock,
  LinkPreviewBlock,
  LinkToPageBlock,
  MeetingNotesBlock,
  NumberedListItemBlock,
  ParagraphBlock,
  PdfBlock,
  QuoteBlock,
  SyncedBlock,
  TabBlock,
  TableBlock,
  TableOfContentsBlock,
  TableRowBlock,
  TemplateBlock,
  ToDoBlock,
  ToggleBlock,
  UnsupportedBlock,
  VideoBlock,
} from "@pagebridge/core-types";
import { type RenderOptions, renderBlocks } from "@pagebridge/markdown-renderer";
import { paragraph, rich } from "../make.js";
import { exempt, exemptIn, type Outcome, type Subject, subject } from "./subject.js";

const id = "11111111-2222-8333-8444-555555555555";
const other = "99999999-8888-8777-8666-555555555555";
const time = "2026-10-05T09:12:00.000Z";
const file = { type: "external", url: "https://files.example/a.bin" } as const;
const icon = { type: "emoji", emoji: "🐚" } as const;
const caption = rich("caption");
const children: readonly Block[] = [paragraph("inside")];
const layout = { width: 400 };
const empty: readonly Block[] = [];

const discussions: readonly Discussion[] = [{ id: other, comments: [{ id: other, richText: rich("said") }] }];

/** Another value for what every block has. */
const common = {
  id: exempt("identity"),
  createdTime: exempt("history"),
  lastEditedTime: exempt("history"),
  createdBy: exempt("history"),
  lastEditedBy: exempt("history"),
  inTrash: exempt("state"),
  hasUnreadChildren: true,
  discussions,
} as const;

/** The same where something else leads to what was not read. */
const reference = { ...common, hasUnreadChildren: exempt("shown") } as const;

const text = { ...common, richText: rich("other"), color: "red", children } as const;
const media = { ...common, file: { ...file, url: "https://files.example/b.bin" }, caption } as const;
const service = { author: "Mara", provider: "Films", iframeUrl: "https://frame.example", title: "Shown" } as const;

function write(block: Block, options: RenderOptions): Outcome {
  return renderBlocks([block], options);
}

/** One block of every kind, with a change to every field. Made. */
export const blockSubjects: readonly Subject[] = [
  subject<AppBlock>(
    "a part of the app",
    { type: "button", id, richText: rich("own"), children: empty },
    { ...text, icon, file },
    write,
  ),
  subject<AudioBlock>("audio", { type: "audio", id, file, caption: [] }, media, write),
  subject<BookmarkBlock>(
    "bookmark",
    { type: "bookmark", id, url: "https://a.example", caption: [] },
    {
      ...common,
      url: "https://b.example",
      caption,
      title: "Title",
      description: "About",
      iconUrl: "https://i.example",
      coverUrl: "https://c.example",
    },
    write,
  ),
  subject<BreadcrumbBlock>("breadcrumb", { type: "breadcrumb", id }, common, write),
  subject<BulletedListItemBlock>(
    "bulleted_list_item",
    { type: "bulleted_list_item", id, richText: rich("own"), children: empty },
    { ...text, bulletFormat: "square" },
    write,
  ),
  subject<CalloutBlock>(
    "callout",
    { type: "callout", id, richText: rich("own"), children: empty },
    { ...text, icon },
    write,
  ),
  subject<ChildDatabaseBlock>(
    "child_database",
    { type: "child_database", id, title: "own" },
    {
      ...reference,
      title: "other",
      icon,
      isInline: true,
      database: { object: "database", id, title: rich("read"), description: [], dataSources: [] },
    },
    write,
  ),
  subject<ChildPageBlock>(
    "child_page",
    { type: "child_page", id, title: "own" },
    { ...reference, title: "other", icon, page: { object: "page", id, properties: [], children } },
    write,
  ),
  subject<CodeBlock>(
    "code",
    { type: "code", id, richText: rich("own"), caption: [], language: "c" },
    { ...common, richText: rich("other"), caption, language: "c++", wrap: true, previewFormat: "split_view" },
    write,
  ),
  subject<ColumnBlock>(
    "column",
    { type: "column", id, children: empty },
    { ...common, widthRatio: exemptIn(["commonmark", "gfm", "obsidian"], "drawn", 0.25), children },
    (block, options) => renderBlocks([{ type: "column_list", id: other, children: [block, block] }], options),
  ),
  subject<ColumnListBlock>("column_list", { type: "column_list", id, children: empty }, { ...common, children }, write),
  subject<DividerBlock>("divider", { type: "divider", id }, common, write),
  subject<EmbedBlock>(
    "embed",
    { type: "embed", id, url: "https://a.example", caption: [] },
    {
      ...common,
      ...service,
      url: "https://b.example",
      caption,
      iconUrl: "https://i.example",
      thumbnailUrl: "https://t.example",
      layout,
    },
    write,
  ),
  subject<EquationBlock>("equation", { type: "equation", id, expression: "x" }, { ...common, expression: "y" }, write),
  subject<FileBlock>("file", { type: "file", id, file, caption: [] }, media, write),
  subject<HeadingBlock>(
    "heading",
    { type: "heading", id, richText: rich("own"), level: 1, isToggleable: false, children: empty },
    { ...text, level: 2, isToggleable: true },
    write,
  ),
  subject<ImageBlock>(
    "image",
    { type: "image", id, file, caption: [] },
    { ...media, altText: "seen", linkUrl: "https://l.example", layout },
    write,
  ),
  subject<LinkPreviewBlock>(
    "link_preview",
    { type: "link_preview", id, url: "https://a.example" },
    {
      ...common,
      url: "https://b.example",
      title: "Title",
      provider: "Code",
      attributes: [{ id: "owner", values: ["Mara"] }],
    },
    write,
  ),
  subject<LinkToPageBlock>(
    "link_to_page",
    { type: "link_to_page", id, target: { type: "page_id", pageId: other } },
    { ...reference, target: { type: "comment_id", commentId: other }, title: "Title" },
    write,
  ),
  subject<MeetingNotesBlock>(
    "meeting_notes",
    {
      type: "meeting_notes",
      id,
      title: [],
      sections: [],
      children: empty,
      calendarEvent: { startTime: time, endTime: time },
    },
    {
      ...common,
      title: rich("Weekly"),
      status: "notes_ready",
      sections: [{ kind: "notes", id: other, children }],
      children,
      calendarEvent: { startTime: time, endTime: time, attendees: [other] },
      recording: { startTime: time },
      isFullPage: true,
    },
    write,
  ),
  subject<NumberedListItemBlock>(
    "numbered_list_item",
    { type: "numbered_list_item", id, richText: rich("own"), children: empty },
    { ...text, listStartIndex: 4, listFormat: "roman" },
    write,
  ),
  subject<ParagraphBlock>(
    "paragraph",
    { type: "paragraph", id, richText: rich("own"), children: empty },
    { ...text, icon: exempt("tab") },
    write,
  ),
  subject<ParagraphBlock>(
    "a tab",
    { type: "paragraph", id, richText: rich("own"), children: empty },
    { ...text, icon },
    (block, options) => renderBlocks([{ type: "tab", id: other, children: [block] }], options),
  ),
  subject<PdfBlock>("pdf", { type: "pdf", id, file, caption: [] }, { ...media, layout }, write),
  subject<QuoteBlock>(
    "quote",
    { type: "quote", id, richText: rich("own"), children: empty },
    { ...text, size: "large" },
    write,
  ),
  subject<SyncedBlock>(
    "synced_block",
    { type: "synced_block", id, children: [paragraph("own")] },
    { ...common, syncedFrom: exemptIn(["commonmark", "gfm", "mdx", "obsidian"], "drawn", other), children },
    write,
  ),
  subject<TabBlock>("tab", { type: "tab", id, children: empty }, { ...common, children }, write),
  subject<TableBlock>(
    "table",
    {
      type: "table",
      id,
      tableWidth: 1,
      hasColumnHeader: true,
      hasRowHeader: false,
      rows: [{ type: "table_row", id: other, cells: [rich("a")] }],
    },
    {
      ...common,
      tableWidth: exempt("counted"),
      hasColumnHeader: false,
      hasRowHeader: true,
      rows: [{ type: "table_row", id: other, cells: [rich("b")] }],
      columns: [{ width: 120 }],
    },
    write,
  ),
  subject<TableOfContentsBlock>(
    "table_of_contents",
    { type: "table_of_contents", id },
    { ...common, color: "red" },
    write,
  ),
  subject<TableRowBlock>(
    "table_row",
    { type: "table_row", id, cells: [rich("a")] },
    { ...common, cells: [rich("b")], color: "red" },
    write,
  ),
  subject<TableRowBlock>(
    "a row of a table",
    { type: "table_row", id, cells: [rich("a")] },
    { ...reference, cells: [rich("b")], color: "red" },
    (row, options) =>
      renderBlocks(
        [{ type: "table", id: other, tableWidth: 1, hasColumnHeader: true, hasRowHeader: false, rows: [row] }],
        options,
      ),
  ),
  subject<TemplateBlock>("template", { type: "template", id, richText: rich("own"), children: empty }, text, write),
  subject<ToDoBlock>(
    "to_do",
    { type: "to_do", id, richText: rich("own"), checked: false, children: empty },
    { ...text, checked: true },
    write,
  ),
  subject<ToggleBlock>("toggle", { type: "toggle", id, richText: rich("own"), children: empty }, text, write),
  subject<UnsupportedBlock>(
    "unsupported",
    { type: "unsupported", id, sourceType: "miro", children: empty },
    { ...common, sourceType: "figma", richText: rich("own"), url: "https://a.example", children },
    write,
  ),
  subject<VideoBlock>("video", { type: "video", id, file, caption: [] }, { ...media, ...service, layout }, write),
];
