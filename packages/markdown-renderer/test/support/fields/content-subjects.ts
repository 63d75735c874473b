import type {
  AgentMention,
  Annotations,
  BotUser,
  CalendarEvent,
  Comment,
  CommentAttachment,
  Cover,
  CustomEmoji,
  CustomEmojiIcon,
  CustomEmojiMention,
  DatabaseMention,
  DataSourceMention,
  DateMention,
  DateValue,
  Discussion,
  EquationInline,
  ExternalFile,
  Icon,
  Inline,
  Link,
  LinkMention,
  LinkPreviewMention,
  MeetingNotesSection,
  MentionInline,
  NativeIcon,
  NotionFile,
  Page,
  PageMention,
  PersonUser,
  TableColumn,
  TeamMention,
  TemplateMention,
  TextInline,
  UnsupportedMention,
  User,
  UserMention,
} from "@pagebridge/core-types";
import { type RenderOptions, renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { renderDocument } from "@pagebridge/markdown-renderer/documents";
import { paragraph, rich } from "../make.js";
import { makePage } from "../make-page.js";
import { exempt, exemptIn, type Outcome, type Subject, subject } from "./subject.js";

const id = "11111111-2222-8333-8444-555555555555";
const other = "99999999-8888-8777-8666-555555555555";
const third = "77777777-8888-8777-8666-555555555555";
const time = "2026-10-05T09:12:00.000Z";
const file = { type: "external", url: "https://files.example/a.bin" } as const;
const emoji = { type: "emoji", emoji: "🐚" } as const;

const inline = {
  annotations: { bold: true },
  link: { url: "https://l.example" },
  discussionIds: exempt("anchor"),
  suggestion: "insertion",
} as const;

function writeInline(run: Inline, options: RenderOptions): Outcome {
  return renderBlocks([{ ...paragraph([run]), id }], options);
}

function writeMention(mention: MentionInline["mention"], options: RenderOptions): Outcome {
  return writeInline({ type: "mention", mention, text: "" }, options);
}

function writeIcon(icon: Icon, options: RenderOptions): Outcome {
  return renderBlocks([{ type: "callout", id, richText: rich("a"), icon, children: [] }], options);
}

function writeFile(attached: ExternalFile | NotionFile, options: RenderOptions): Outcome {
  const { fileUrl: _, ...rest } = options;
  return renderBlocks([{ type: "file", id, file: attached, caption: [] }], rest);
}

function writeThread(discussion: Discussion, options: RenderOptions): Outcome {
  return renderPage(makePage("Title", [], { discussions: [discussion] }), options);
}

function writeComment(comment: Comment, options: RenderOptions): Outcome {
  return writeThread({ id: third, comments: [comment] }, options);
}

function writeUser(user: User, options: RenderOptions): Outcome {
  return renderDocument({ kind: "users", value: [user] }, options);
}

const service = { author: "Mara", provider: "Films", iframeUrl: "https://frame.example" } as const;

/** Pages, comments, and what stands inside lines, with a change to every field. Made. */
export const contentSubjects: readonly Subject[] = [
  subject<Page>(
    "a page",
    makePage("Title", [], { id }),
    {
      id: exempt("identity"),
      parent: exempt("place"),
      icon: emoji,
      cover: { file },
      properties: [{ type: "title", id: "title", name: "Name", richText: rich("Other") }],
      children: [paragraph("inside")],
      createdTime: exempt("front"),
      lastEditedTime: exempt("front"),
      createdBy: exempt("history"),
      lastEditedBy: exempt("history"),
      url: exempt("front"),
      publicUrl: exempt("address"),
      inTrash: exempt("state"),
      isArchived: exempt("state"),
      isLocked: exempt("state"),
      isTemplate: exempt("state"),
      layout: { isFullWidth: true },
      discussions: [{ id: other, comments: [{ id: other, richText: rich("said") }] }],
    },
    renderPage,
  ),
  subject<Cover>("a cover", { file }, { file: exempt("front"), position: 0 }, (cover, options) =>
    renderPage(makePage("Title", [], { cover }), options),
  ),
  subject<TextInline>("text", { type: "text", text: "a" }, { ...inline, text: "b" }, writeInline),
  subject<EquationInline>(
    "equation",
    { type: "equation", expression: "a" },
    { ...inline, expression: "b" },
    writeInline,
  ),
  subject<MentionInline>(
    "mention",
    { type: "mention", mention: { type: "team", teamId: other }, text: "" },
    { ...inline, mention: { type: "user", user: { type: "unknown", id: other } }, text: "Crew" },
    writeInline,
  ),
  subject<Annotations>(
    "annotations",
    {},
    { bold: true, code: true, color: "red", italic: true, strikethrough: true, underline: true },
    (annotations, options) => writeInline({ type: "text", text: "a", annotations }, options),
  ),
  subject<Link>(
    "a link",
    { url: `https://app.notion.com/p/${other}` },
    { url: "https://l.example", pageId: exempt("asked"), blockId: exempt("asked") },
    (link, options) => writeInline({ type: "text", text: "a", link }, options),
  ),
  subject<AgentMention>("agent", { type: "agent", agentId: other }, { agentId: third }, writeMention),
  subject<CustomEmojiMention>(
    "custom_emoji",
    { type: "custom_emoji", customEmoji: { id: other, name: "gull" } },
    { customEmoji: { id: other, name: "tern" } },
    writeMention,
  ),
  subject<CustomEmoji>(
    "a custom emoji",
    { id: other },
    { id: exempt("identity"), name: "gull", url: "https://emoji.example/gull.png" },
    (customEmoji, options) => writeMention({ type: "custom_emoji", customEmoji }, options),
  ),
  subject<CustomEmojiIcon>(
    "an icon of the workspace",
    { type: "custom_emoji", customEmoji: { id: other, name: "gull" } },
    { customEmoji: { id: other, name: "gull", url: "https://emoji.example/gull.png" } },
    writeIcon,
  ),
  subject<NativeIcon>("icon", { type: "icon", name: "pizza" }, { name: "anchor", color: "red" }, writeIcon),
  subject<DataSourceMention>(
    "data_source",
    { type: "data_source", dataSourceId: other },
    { dataSourceId: third },
    writeMention,
  ),
  subject<DatabaseMention>("database", { type: "database", databaseId: other }, { databaseId: third }, writeMention),
  subject<PageMention>("page", { type: "page", pageId: other }, { pageId: third }, writeMention),
  subject<TeamMention>("team", { type: "team", teamId: other }, { teamId: third }, writeMention),
  subject<TemplateMention>(
    "template_mention",
    { type: "template_mention", variable: "me" },
    { variable: "now" },
    writeMention,
  ),
  subject<UserMention>(
    "user",
    { type: "user", user: { type: "unknown", id: other } },
    { user: { type: "unknown", id: other, name: "Mara" } },
    writeMention,
  ),
  subject<UnsupportedMention>(
    "an unsupported mention",
    { type: "unsupported", sourceType: "star" },
    { sourceType: "comet", source: exempt("source") },
    writeMention,
  ),
  subject<DateMention>(
    "date",
    { type: "date", date: { start: "2026-10-05" } },
    { date: { start: "2026-10-06" } },
    writeMention,
  ),
  subject<DateValue>(
    "a date",
    { start: "2026-10-05T09:12:00.000Z" },
    {
      start: "2026-10-05T09:12:30.000Z",
      end: "2026-10-06T09:12:00.000Z",
      timeZone: "Europe/Berlin",
      dateFormat: "relative",
      timeFormat: "H:mm",
      reminder: { value: 1, unit: "hour" },
    },
    (date, options) => writeMention({ type: "date", date }, options),
  ),
  subject<LinkMention>(
    "link_mention",
    { type: "link_mention", url: "https://a.example" },
    {
      ...service,
      url: "https://b.example",
      title: "Title",
      description: "About",
      thumbnailUrl: "https://t.example",
      iconUrl: "https://i.example",
      height: 30,
      padding: 4,
      paddingTop: 4,
    },
    writeMention,
  ),
  subject<LinkPreviewMention>(
    "a link_preview in text",
    { type: "link_preview", url: "https://a.example" },
    { url: "https://b.example", title: "Title", provider: "Code", attributes: [{ id: "owner", values: ["Mara"] }] },
    writeMention,
  ),
  subject<PersonUser>(
    "a person in text",
    { type: "person", id: other },
    { id: exempt("identity"), name: "Mara", avatarUrl: exempt("people"), email: exempt("people") },
    (user, options) => writeMention({ type: "user", user }, options),
  ),
  subject<PersonUser>(
    "a person in a list",
    { type: "person", id: other },
    { id: third, name: "Mara", avatarUrl: "https://a.example/m.png", email: "mara@harbour.example" },
    writeUser,
  ),
  subject<BotUser>(
    "an integration in a list",
    { type: "bot", id: other },
    {
      id: third,
      name: "Pilot",
      avatarUrl: "https://a.example/p.png",
      owner: { type: "workspace" },
      workspaceId: third,
      workspaceName: "Quay",
      maxFileUploadBytes: 5,
    },
    writeUser,
  ),
  subject<ExternalFile>("a file elsewhere", file, { url: "https://files.example/b.bin", name: "Plan" }, writeFile),
  subject<NotionFile>(
    "a file of Notion's",
    { type: "notion", url: "https://files.example/a.bin" },
    {
      url: "https://files.example/b.bin",
      name: "Plan",
      expiresAt: exempt("file"),
      reference: exempt("identity"),
      source: exempt("identity"),
      size: exempt("file"),
    },
    writeFile,
  ),
  subject<Discussion>(
    "a thread",
    { id: third, comments: [{ id: other, richText: rich("said") }] },
    {
      id: exempt("identity"),
      parent: exempt("place"),
      comments: [{ id: other, richText: rich("written") }],
      isResolved: true,
      context: rich("passage"),
    },
    writeThread,
  ),
  subject<Comment>(
    "a comment",
    { id: other, richText: rich("said") },
    {
      id: exempt("identity"),
      discussionId: exempt("place"),
      parent: exempt("place"),
      richText: rich("written"),
      createdTime: time,
      lastEditedTime: exempt("history"),
      createdBy: third,
      displayName: "Mara",
      displayNameType: exempt("people"),
      attachments: [{ category: "image", file }],
      reactions: [{ icon: emoji, userIds: [third] }],
    },
    writeComment,
  ),
  subject<CommentAttachment>(
    "an attachment",
    { category: "image", file },
    { category: exempt("file"), file: { ...file, name: "Plan" } },
    (attachment, options) => writeComment({ id: other, richText: [], attachments: [attachment] }, options),
  ),
  subject<CalendarEvent>(
    "a meeting in a calendar",
    { startTime: "2026-10-05T09:00", endTime: "2026-10-05T10:00" },
    {
      startTime: exemptIn(["notion"], "drawn", "2026-10-05T08:00"),
      endTime: exemptIn(["notion"], "drawn", "2026-10-05T11:00"),
      attendees: [other],
    },
    (calendarEvent, { flavor }) =>
      renderBlocks(
        [{ type: "meeting_notes", id, title: [], sections: [], children: [], calendarEvent }],
        flavor === undefined ? {} : { flavor },
      ),
  ),
  subject<MeetingNotesSection>(
    "a section of meeting notes",
    { kind: "notes", id: other, children: [paragraph("a")] },
    { kind: "summary", id: exempt("identity"), children: [paragraph("b")], hasUnreadChildren: true },
    (section, options) =>
      renderBlocks([{ type: "meeting_notes", id, title: [], sections: [section], children: [] }], options),
  ),
  subject<TableColumn>("a column of a table", {}, { width: 120, color: "red" }, (column, options) =>
    renderBlocks(
      [
        {
          type: "table",
          id,
          tableWidth: 1,
          hasColumnHeader: true,
          hasRowHeader: false,
          rows: [{ type: "table_row", id: other, cells: [rich("a")] }],
          columns: [column],
        },
      ],
      options,
    ),
  ),
];
