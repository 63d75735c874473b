import type { Block, BlockType, Inline, Mention, View } from "@pagebridge/core-types";
import { paragraph, rich, run } from "./make.js";

const id = "11111111-2222-8333-8444-555555555555";
const other = "99999999-8888-8777-8666-555555555555";
const file = { type: "external", url: "https://files.example/a.bin" } as const;
const inside = [paragraph("inside")];

function text(content: string, children: readonly Block[] = inside) {
  return { id, richText: rich(content), children };
}

/** A block of every kind. Adding a kind to the model breaks this until it has a sample, and with it a rule in every flavour. */
export const everyBlock: { readonly [Type in BlockType]: Block } = {
  ai_block: { type: "ai_block", ...text("Ask") },
  audio: { type: "audio", id, file, caption: rich("sound") },
  bookmark: { type: "bookmark", id, url: "https://b.example/?a=1&b=2", caption: rich("saved"), title: "Title" },
  breadcrumb: { type: "breadcrumb", id },
  bulleted_list_item: { type: "bulleted_list_item", ...text("item"), color: "red" },
  button: { type: "button", ...text("Press") },
  callout: {
    type: "callout",
    ...text("box"),
    icon: { type: "emoji", emoji: "⚠️" },
    color: "blue_background",
  },
  child_database: { type: "child_database", id, title: "Tasks", isInline: true },
  child_page: { type: "child_page", id, title: "Sub-page" },
  code: { type: "code", id, richText: rich("a < b"), caption: rich("listing"), language: "c" },
  column: { type: "column", id, widthRatio: 0.25, children: inside },
  column_list: {
    type: "column_list",
    id,
    children: [
      { type: "column", id: other, children: [paragraph("left")] },
      { type: "column", id: other, children: [paragraph("right")] },
    ],
  },
  copy_indicator: { type: "copy_indicator", ...text("") },
  custom: { type: "custom", ...text("own") },
  divider: { type: "divider", id },
  drawing: { type: "drawing", ...text("") },
  embed: { type: "embed", id, url: "https://e.example", caption: rich("framed") },
  equation: { type: "equation", id, expression: "a^2" },
  factory_task: { type: "factory_task", ...text("") },
  file: { type: "file", id, file: { ...file, name: "Plan.pdf" }, caption: rich("attached") },
  folder: { type: "folder", ...text("Drafts") },
  form: { type: "form", ...text("") },
  heading: { type: "heading", ...text("Top"), level: 2, isToggleable: true },
  home: { type: "home", ...text("") },
  image: { type: "image", id, file, caption: [run("seen", { bold: true })], linkUrl: "https://l.example" },
  link_preview: { type: "link_preview", id, url: "https://p.example", title: "Preview" },
  link_to_page: { type: "link_to_page", id, target: { type: "page_id", pageId: other }, title: "Elsewhere" },
  mail: { type: "mail", ...text("Dear") },
  meeting_notes: {
    type: "meeting_notes",
    id,
    title: rich("Weekly"),
    sections: [{ kind: "summary", id: other, children: [paragraph("agreed")] }],
    children: [],
    calendarEvent: { startTime: "2026-10-05T09:00", endTime: "2026-10-05T10:00", attendees: [other] },
  },
  numbered_list_item: { type: "numbered_list_item", ...text("first"), listFormat: "roman" },
  paragraph: { type: "paragraph", ...text("said"), color: "green" },
  pdf: { type: "pdf", id, file, caption: [] },
  post: { type: "post", ...text("") },
  quote: { type: "quote", ...text("cited") },
  slide: { type: "slide", ...text("") },
  synced_block: { type: "synced_block", id, syncedFrom: other, children: inside },
  tab: { type: "tab", id, children: [{ ...paragraph("One", inside), icon: { type: "emoji", emoji: "🌊" } }] },
  table: {
    type: "table",
    id,
    tableWidth: 2,
    hasColumnHeader: true,
    hasRowHeader: true,
    rows: [
      { type: "table_row", id: other, cells: [rich("A"), rich("B")] },
      { type: "table_row", id: other, cells: [rich("1\n2"), []], color: "red" },
    ],
  },
  table_of_contents: { type: "table_of_contents", id, color: "gray" },
  table_row: { type: "table_row", id, cells: [rich("loose"), []] },
  template: { type: "template", ...text("New") },
  to_do: { type: "to_do", ...text("task", []), checked: true },
  toggle: { type: "toggle", ...text("more") },
  unsupported: { type: "unsupported", id, sourceType: "miro", children: [] },
  video: { type: "video", id, file, caption: rich("moving") },
  workflow: { type: "workflow", ...text("", []) },
};

/** A mention of every kind. */
export const everyMention: {
  readonly [Type in Mention["type"]]: { readonly mention: Mention; readonly text: string };
} = {
  agent: { mention: { type: "agent", agentId: other }, text: "Helper" },
  custom_emoji: { mention: { type: "custom_emoji", customEmoji: { id: other, name: "parrot" } }, text: ":parrot:" },
  data_source: { mention: { type: "data_source", dataSourceId: other }, text: "Boats" },
  database: { mention: { type: "database", databaseId: other }, text: "Boats" },
  date: {
    mention: {
      type: "date",
      date: { start: "2026-10-05T09:30:00.000+02:00", end: "2026-10-06", timeZone: "Europe/Berlin" },
    },
    text: "",
  },
  link_mention: { mention: { type: "link_mention", url: "https://m.example", title: "Named" }, text: "" },
  link_preview: { mention: { type: "link_preview", url: "https://p.example" }, text: "Unfurled" },
  page: { mention: { type: "page", pageId: other }, text: "Harbour & port" },
  team: { mention: { type: "team", teamId: other }, text: "Crew" },
  template_mention: { mention: { type: "template_mention", variable: "today" }, text: "" },
  unsupported: { mention: { type: "unsupported", sourceType: "star" }, text: "Star" },
  user: { mention: { type: "user", user: { type: "person", id: other, name: "Mara" } }, text: "@Mara" },
};

/** An inline of every kind, and every mark and colour once. */
export const everyInline: { readonly [name: string]: Inline } = {
  equation: { type: "equation", expression: "x^2" },
  "equation with a pipe": { type: "equation", expression: "|x|" },
  "equation with a dollar sign": { type: "equation", expression: "5\\$" },
  text: run("*a* <b> {c} $d$ ==e== %%f%% [[g]] #h :i:"),
  bold: run("a", { bold: true }),
  italic: run("a", { italic: true }),
  strikethrough: run("a", { strikethrough: true }),
  underline: run("a", { underline: true }),
  code: run("a*`b", { code: true }),
  "text colour": run("a", { color: "red" }),
  background: run("a", { color: "yellow_background" }),
  "other background": run("a", { color: "blue_background" }),
  link: run("a", undefined, "https://l.example"),
  "link on its address": run("https://l.example", undefined, "https://l.example"),
  "line break": run("a\nb"),
  suggestion: { ...run("a"), suggestion: "insertion" },
};

/** A view of every kind. */
export const everyView: { readonly [Type in View["type"]]: View } = {
  board: { object: "view", type: "board", id, name: "By state" },
  calendar: { object: "view", type: "calendar", id, name: "" },
  chart: { object: "view", type: "chart", id, name: "" },
  dashboard: { object: "view", type: "dashboard", id, name: "" },
  feed: { object: "view", type: "feed", id, name: "" },
  form: { object: "view", type: "form", id, name: "" },
  gallery: { object: "view", type: "gallery", id, name: "" },
  list: { object: "view", type: "list", id, name: "" },
  map: { object: "view", type: "map", id, name: "" },
  table: {
    object: "view",
    type: "table",
    id,
    name: "All",
    filter: { type: "property", property: "p", kind: "checkbox", condition: { operator: "equals", value: true } },
    sorts: [{ type: "timestamp", timestamp: "created_time", direction: "descending" }],
  },
  timeline: { object: "view", type: "timeline", id, name: "" },
  unsupported: { object: "view", type: "unsupported", id, name: "", sourceType: "hologram" },
};
