import { listAnswer, madeId, mentionItem, plain, textItem, wireBlock, wireParagraph } from "./made.js";

const hosted = { type: "file", file: { url: "https://files.example.org/a", expiry_time: "2026-11-22T13:40:00.000Z" } };
const user = { object: "user", id: madeId(1), name: "Mara", type: "person", person: { email: "mara@example.org" } };
const date = { start: "2026-12-01", end: null, time_zone: null };
const rich = {
  rich_text: [
    textItem("x", { annotations: { ...plain, bold: true, color: "red" }, href: "https://example.org" }),
    mentionItem({ type: "user", user }, "@Mara"),
    mentionItem({ type: "date", date }, "2026-12-01"),
    mentionItem({ type: "page", page: { id: madeId(2) } }, "Tides"),
    { type: "equation", equation: { expression: "e" }, annotations: plain, plain_text: "e", href: null },
  ],
  color: "blue_background",
};

const blocks: readonly object[] = [
  wireParagraph(10, "a", { has_children: true, children: [wireParagraph(11, "b")] }),
  wireBlock(12, "heading_2", { ...rich, is_toggleable: true }, { has_children: true }),
  wireBlock(13, "callout", { ...rich, icon: { type: "icon", icon: { name: "anchor", color: "blue" } } }),
  wireBlock(14, "to_do", { ...rich, checked: true }),
  wireBlock(15, "numbered_list_item", { ...rich, list_start_index: 3, list_format: "letters" }),
  wireBlock(16, "code", { ...rich, caption: [textItem("c")], language: "c" }),
  wireBlock(17, "image", { ...hosted, caption: [textItem("c")] }),
  wireBlock(18, "bookmark", { url: "https://example.org", caption: [] }),
  wireBlock(
    19,
    "table",
    { table_width: 2, has_column_header: true, has_row_header: false },
    { children: [wireBlock(20, "table_row", { cells: [[textItem("x")], []] })] },
  ),
  wireBlock(
    21,
    "column_list",
    {},
    { children: [wireBlock(22, "column", { width_ratio: 0.5 }, { children: [wireParagraph(23, "c")] })] },
  ),
  wireBlock(
    24,
    "synced_block",
    { synced_from: { type: "block_id", block_id: madeId(25) } },
    { children: [wireParagraph(26, "s")] },
  ),
  wireBlock(27, "meeting_notes", {
    title: [textItem("Stand-up")],
    status: "notes_ready",
    children: { summary_block_id: madeId(28), notes_block_id: madeId(29) },
    calendar_event: { start_time: "2026-12-01T09:00:00Z", end_time: "2026-12-01T10:00:00Z", attendees: [madeId(1)] },
    recording: { start_time: "2026-12-01T09:00:00Z" },
  }),
  wireBlock(30, "child_page", { title: "Sub" }, { has_children: true }),
  wireBlock(31, "link_to_page", { type: "page_id", page_id: madeId(2) }),
  wireBlock(32, "unsupported", { block_type: "button" }),
];

const properties = {
  Name: { id: "title", type: "title", title: [textItem("Plan")] },
  Stage: { id: "s%3A", type: "status", status: { id: "o", name: "Doing", color: "blue" } },
  Tags: { id: "t", type: "multi_select", multi_select: [{ id: "o", name: "A", color: "red" }] },
  Due: { id: "d", type: "date", date },
  Crew: { id: "c", type: "people", people: [user, { object: "group", id: madeId(3), name: "Deck" }] },
  Papers: { id: "f", type: "files", files: [{ name: "a", ...hosted }] },
  Linked: { id: "l", type: "relation", relation: [{ id: madeId(4) }], has_more: true },
  Total: {
    id: "r",
    type: "rollup",
    rollup: { type: "array", array: [{ type: "number", number: 1 }], function: "show_original" },
  },
  Label: { id: "m", type: "formula", formula: { type: "string", string: "Q4" } },
  Ticket: { id: "u", type: "unique_id", unique_id: { prefix: "HP", number: 7 } },
  Checked: { id: "v", type: "verification", verification: { state: "verified", date, verified_by: user } },
  Place: { id: "p", type: "place", place: { lat: 60.4, lon: 5.3, name: "Quay" } },
};

const schema = {
  Name: { id: "title", name: "Name", description: null, type: "title", title: {} },
  Stage: {
    id: "s%3A",
    name: "Stage",
    type: "status",
    status: {
      options: [{ id: "o", name: "Doing", color: "blue", description: null }],
      groups: [{ id: "g", name: "In progress", color: "blue", option_ids: ["o"] }],
    },
  },
  Linked: {
    id: "l",
    name: "Linked",
    type: "relation",
    relation: {
      data_source_id: madeId(5),
      type: "dual_property",
      dual_property: { synced_property_id: "b", synced_property_name: "B" },
    },
  },
  Total: {
    id: "r",
    name: "Total",
    type: "rollup",
    rollup: { function: "sum", relation_property_id: "l", rollup_property_id: "n" },
  },
};

const page = {
  object: "page",
  id: madeId(40),
  created_time: "2026-10-05T09:12:00.000Z",
  created_by: { object: "user", id: madeId(1) },
  parent: { type: "data_source_id", data_source_id: madeId(51), database_id: madeId(50) },
  icon: { type: "emoji", emoji: "⛵" },
  cover: hosted,
  in_trash: false,
  url: "https://app.notion.com/p/40",
  properties,
};

const database = {
  object: "database",
  id: madeId(50),
  title: [textItem("Voyages")],
  description: [],
  is_inline: true,
  data_sources: [{ id: madeId(51), name: "Voyages" }],
};

const view = {
  object: "view",
  id: madeId(60),
  name: "By stage",
  type: "board",
  parent: { type: "database_id", database_id: madeId(50) },
  filter: {
    and: [
      { property: "Stage", status: { equals: "Doing" } },
      { timestamp: "created_time", created_time: { past_week: {} } },
    ],
  },
  sorts: [{ property: "Due", direction: "ascending" }],
  quick_filters: { Stage: { status: { equals: "Doing" } }, Crew: {} },
  configuration: {
    type: "board",
    group_by: { type: "status", property_id: "s%3A", group_by: "option", sort: { type: "manual" } },
    properties: [{ property_id: "title", visible: true, width: 200 }],
    cover: { type: "page_cover" },
    cover_size: "medium",
  },
};

const chart = {
  object: "view",
  id: madeId(61),
  name: "Chart",
  type: "chart",
  configuration: {
    type: "chart",
    chart_type: "bar",
    x_axis: { type: "date", property_id: "d", group_by: "week", start_day_of_week: 1 },
    y_axis: { aggregator: "sum", property_id: "n" },
    reference_lines: [{ id: "r", value: 5, dash_style: "dash" }],
    caption: [textItem("All")],
  },
};

const comment = {
  object: "comment",
  id: madeId(70),
  discussion_id: madeId(71),
  parent: { type: "page_id", page_id: madeId(40) },
  rich_text: [textItem("Aye")],
  display_name: { type: "user", resolved_name: "Mara" },
  attachments: [
    { category: "image", file: { url: "https://files.example.org/x", expiry_time: "2026-11-22T13:40:00.000Z" } },
  ],
};

const propertyItems = listAnswer(
  [{ object: "property_item", id: "l", type: "relation", relation: { id: madeId(4) } }],
  {
    type: "property_item",
    property_item: { id: "l", type: "relation", relation: {}, next_url: null },
  },
);

const turn = (method: string, path: string, body: unknown, requestBody: unknown = null): object => ({
  request: { method, path: `/v1/${path}`, body: requestBody },
  response: { status: 200, body },
});

const conversation = {
  interactions: [
    turn("GET", `pages/${madeId(40)}`, page),
    turn("GET", `blocks/${madeId(40)}/children`, listAnswer(blocks)),
    turn("PATCH", `blocks/${madeId(12)}/children`, listAnswer([wireParagraph(80, "added")]), {
      position: { type: "start" },
    }),
    turn("GET", `databases/${madeId(50)}`, database),
    turn("GET", `data_sources/${madeId(51)}`, { object: "data_source", id: madeId(51), title: [], properties: schema }),
    turn("POST", `data_sources/${madeId(51)}/query`, listAnswer([page]), { filter: null }),
    turn("GET", `data_sources/${madeId(51)}/templates`, {
      templates: [{ id: madeId(90), name: "T", is_default: true }],
    }),
    turn("GET", `views/${madeId(60)}`, view),
    turn("GET", `pages/${madeId(40)}/properties/l`, propertyItems),
    turn("GET", "comments", listAnswer([comment])),
    turn("DELETE", `blocks/${madeId(14)}`, wireBlock(14, "to_do", rich, { in_trash: true })),
    turn("GET", "blocks/x", { object: "error", status: 404, code: "object_not_found", message: "Gone." }),
  ],
};

/** Answers of many kinds, made by hand, rich enough to be broken in many ways. */
export const madeAnswers: readonly unknown[] = [
  { ...page, blocks },
  listAnswer(blocks, { type: "block" }),
  { ...database, properties: schema },
  listAnswer([view, chart]),
  listAnswer([comment]),
  propertyItems,
  properties,
  schema,
  conversation,
  [conversation, page, listAnswer(blocks)],
];
