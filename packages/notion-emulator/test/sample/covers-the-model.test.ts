import type {
  AppBlockType,
  Block,
  Color,
  Filter,
  FilterKind,
  FilterOperator,
  FormulaResult,
  HeadingBlock,
  Icon,
  Inline,
  LinkTarget,
  Mention,
  NativeIconColor,
  OptionColor,
  PropertyType,
  RollupResult,
  User,
  View,
} from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createSampleWorkspace } from "../../src/sample/create-sample-workspace.js";
import { Survey } from "./survey.js";

const survey = new Survey(createSampleWorkspace());

/** The compiler refuses a list that lacks a member or has one too many. */
type Every<Member extends number | string> = Readonly<Record<Member, true>>;

const appBlocks = {
  ai_block: true,
  button: true,
  copy_indicator: true,
  custom: true,
  drawing: true,
  factory_task: true,
  folder: true,
  form: true,
  home: true,
  mail: true,
  post: true,
  slide: true,
  workflow: true,
} as const satisfies Every<AppBlockType>;

const blocks = {
  ...appBlocks,
  audio: true,
  bookmark: true,
  breadcrumb: true,
  bulleted_list_item: true,
  callout: true,
  child_database: true,
  child_page: true,
  code: true,
  column: true,
  column_list: true,
  divider: true,
  embed: true,
  equation: true,
  file: true,
  heading: true,
  image: true,
  link_preview: true,
  link_to_page: true,
  meeting_notes: true,
  numbered_list_item: true,
  paragraph: true,
  pdf: true,
  quote: true,
  synced_block: true,
  tab: true,
  table: true,
  table_of_contents: true,
  table_row: true,
  template: true,
  to_do: true,
  toggle: true,
  unsupported: true,
  video: true,
} as const satisfies Every<Block["type"]>;

const properties = {
  button: true,
  checkbox: true,
  created_by: true,
  created_time: true,
  date: true,
  email: true,
  files: true,
  formula: true,
  last_edited_by: true,
  last_edited_time: true,
  last_visited_time: true,
  location: true,
  multi_select: true,
  number: true,
  people: true,
  phone_number: true,
  place: true,
  relation: true,
  rich_text: true,
  rollup: true,
  select: true,
  status: true,
  title: true,
  unique_id: true,
  unsupported: true,
  url: true,
  verification: true,
} as const satisfies Every<PropertyType>;

const colors = {
  blue: true,
  blue_background: true,
  brown: true,
  brown_background: true,
  gray: true,
  gray_background: true,
  green: true,
  green_background: true,
  orange: true,
  orange_background: true,
  pink: true,
  pink_background: true,
  purple: true,
  purple_background: true,
  red: true,
  red_background: true,
  yellow: true,
  yellow_background: true,
} as const satisfies Every<Color>;

const { blue, brown, gray, green, orange, pink, purple, red, yellow } = colors;
const textColors = { blue, brown, gray, green, orange, pink, purple, red, yellow };

const operators = {
  after: true,
  before: true,
  contains: true,
  does_not_contain: true,
  does_not_equal: true,
  ends_with: true,
  equals: true,
  greater_than: true,
  greater_than_or_equal_to: true,
  is_empty: true,
  is_not_empty: true,
  less_than: true,
  less_than_or_equal_to: true,
  next_month: true,
  next_week: true,
  next_year: true,
  on_or_after: true,
  on_or_before: true,
  past_month: true,
  past_week: true,
  past_year: true,
  starts_with: true,
  status: true,
  this_month: true,
  this_week: true,
  this_year: true,
} as const satisfies Every<FilterOperator>;

const filterKinds = {
  checkbox: true,
  created_by: true,
  created_time: true,
  date: true,
  email: true,
  files: true,
  last_edited_by: true,
  last_edited_time: true,
  multi_select: true,
  number: true,
  people: true,
  phone_number: true,
  relation: true,
  rich_text: true,
  select: true,
  status: true,
  string: true,
  title: true,
  unique_id: true,
  url: true,
  verification: true,
} as const satisfies Every<FilterKind>;

const views = {
  board: true,
  calendar: true,
  chart: true,
  dashboard: true,
  feed: true,
  form: true,
  gallery: true,
  list: true,
  map: true,
  table: true,
  timeline: true,
  unsupported: true,
} as const satisfies Every<View["type"]>;

const mentions = {
  agent: true,
  custom_emoji: true,
  data_source: true,
  database: true,
  date: true,
  link_mention: true,
  link_preview: true,
  page: true,
  team: true,
  template_mention: true,
  unsupported: true,
  user: true,
} as const satisfies Every<Mention["type"]>;

const icons = { custom_emoji: true, emoji: true, file: true, icon: true, unsupported: true } as const satisfies Every<
  Icon["type"]
>;

const linkTargets = { comment_id: true, database_id: true, page_id: true, unsupported: true } as const satisfies Every<
  LinkTarget["type"]
>;

// What no API gives for content that it can read in full: an answer that is still being computed, and no answer at all.
type Settled<Result extends { readonly type: string }> = Exclude<Result["type"], "incomplete" | "unavailable">;

const formulas = {
  boolean: true,
  date: true,
  number: true,
  string: true,
  unsupported: true,
} as const satisfies Every<Settled<FormulaResult>>;

// Notion's rollups come to a number, a date or the list of what was found.
const rollups = { array: true, date: true, number: true, unsupported: true } as const satisfies Partial<
  Every<RollupResult["type"]>
>;

function keys(list: Readonly<Record<string, true>>): readonly string[] {
  return Object.keys(list).toSorted();
}

function found(values: Iterable<number | string | undefined>): readonly string[] {
  return [...new Set([...values].filter((value) => value !== undefined).map(String))].toSorted();
}

function blocksOf<Type extends Block["type"]>(type: Type): readonly Extract<Block, { type: Type }>[] {
  return survey.blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

const cases: readonly (readonly [what: string, found: readonly string[], expected: readonly string[]])[] = [
  ["block", found(survey.blocks.map((block) => block.type)), keys(blocks)],
  [
    "inline",
    found(survey.inlines.map((inline) => inline.type)),
    keys({ equation: true, mention: true, text: true } satisfies Every<Inline["type"]>),
  ],
  [
    "mention",
    found(survey.inlines.flatMap((inline) => (inline.type === "mention" ? [inline.mention.type] : []))),
    keys(mentions),
  ],
  [
    "mark",
    found(survey.inlines.flatMap((inline) => Object.keys(inline.annotations ?? {}))),
    ["bold", "code", "color", "italic", "strikethrough", "underline"],
  ],
  ["colour of text", found(survey.inlines.map((inline) => inline.annotations?.color)), keys(colors)],
  ["colour of blocks", found(survey.blocks.flatMap((block) => ("color" in block ? [block.color] : []))), keys(colors)],
  ["icon", found(survey.icons.map((icon) => icon.type)), keys(icons)],
  ["icon of a callout", found(blocksOf("callout").map((block) => block.icon?.type)), keys(icons)],
  [
    "colour of Notion's icons",
    found(survey.icons.flatMap((icon) => (icon.type === "icon" ? [icon.color] : []))),
    keys({ ...textColors, lightgray: true } satisfies Every<NativeIconColor>),
  ],
  ["link target", found(blocksOf("link_to_page").map((block) => block.target.type)), keys(linkTargets)],
  [
    "template variable",
    found(
      survey.inlines.flatMap((inline) =>
        inline.type === "mention" && inline.mention.type === "template_mention" ? [inline.mention.variable] : [],
      ),
    ),
    ["me", "now", "today"],
  ],
  ["column", found(survey.columns.map((column) => column.type)), keys(properties)],
  ["property value", found(survey.cells.map(({ value }) => value.type)), keys(properties)],
  [
    "colour of options",
    found(
      survey.columns.flatMap((column) => ("options" in column ? column.options.map((option) => option.color) : [])),
    ),
    keys({ ...textColors, default: true } satisfies Every<OptionColor>),
  ],
  [
    "formula result",
    found(survey.cells.flatMap(({ value }) => (value.type === "formula" ? [value.result.type] : []))),
    keys(formulas),
  ],
  [
    "rollup result",
    found(survey.cells.flatMap(({ value }) => (value.type === "rollup" ? [value.result.type] : []))),
    keys(rollups),
  ],
  [
    "verification state",
    found(survey.cells.flatMap(({ value }) => (value.type === "verification" ? [value.state] : []))),
    ["expired", "unverified", "verified"],
  ],
  [
    "status group",
    found(
      survey.columns.flatMap((column) => (column.type === "status" ? column.groups.map((group) => group.name) : [])),
    ),
    ["Complete", "In progress", "To-do"],
  ],
  ["view", found(survey.views.map((view) => view.type)), keys(views)],
  [
    "filter",
    found(survey.filters.map((filter) => filter.type)),
    keys({ and: true, or: true, property: true, timestamp: true, unsupported: true } satisfies Every<Filter["type"]>),
  ],
  ["filter operator", found(survey.conditions.map((condition) => condition.operator)), keys(operators)],
  [
    "value in filters",
    found(survey.filters.map((filter) => (filter.type === "property" ? filter.kind : undefined))),
    keys(filterKinds),
  ],
  [
    "heading level",
    found(blocksOf("heading").map((block) => block.level)),
    keys({ 1: true, 2: true, 3: true, 4: true } satisfies Every<HeadingBlock["level"]>),
  ],
  ["list format", found(blocksOf("numbered_list_item").map((block) => block.listFormat)), ["letters", "roman"]],
  ["bullet", found(blocksOf("bulleted_list_item").map((block) => block.bulletFormat)), ["circle", "square"]],
  [
    "section of a meeting",
    found(blocksOf("meeting_notes").flatMap((block) => block.sections.map((section) => section.kind))),
    ["notes", "summary", "transcript"],
  ],
  [
    "user",
    found(
      [
        ...survey.workspace.users,
        ...mentionedUsers(),
        ...survey.cells.flatMap(({ value }) => (value.type === "people" ? value.people : [])),
      ].map((user) => user.type),
    ),
    keys({ bot: true, group: true, person: true, unknown: true } satisfies Every<User["type"]>),
  ],
];

function mentionedUsers(): readonly User[] {
  return survey.inlines.flatMap((inline) =>
    inline.type === "mention" && inline.mention.type === "user" ? [inline.mention.user] : [],
  );
}

describe("the sample workspace", () => {
  it.each(cases)("has every kind of %s", (_what, all, expected) => {
    expect(all).toEqual(expected);
  });

  it("groups rows in every way that views know", () => {
    const groupings = survey.views.flatMap((view) => {
      if (!("configuration" in view) || view.configuration === undefined) return [];
      const { configuration } = view;
      return [
        ...("groupBy" in configuration ? [configuration.groupBy?.type] : []),
        ...("subGroupBy" in configuration ? [configuration.subGroupBy?.type] : []),
        ...("xAxis" in configuration ? [configuration.xAxis?.type] : []),
      ];
    });
    expect(found(groupings)).toEqual([
      "checkbox",
      "created_by",
      "created_time",
      "date",
      "email",
      "formula",
      "last_edited_by",
      "last_edited_time",
      "multi_select",
      "number",
      "person",
      "phone_number",
      "relation",
      "select",
      "status",
      "text",
      "title",
      "url",
    ]);
  });

  it.each([
    ["folds away", true],
    ["stays open", false],
  ] as const)("has a heading that %s", (_what, isToggleable) => {
    expect(blocksOf("heading").some((block) => block.isToggleable === isToggleable)).toBe(true);
  });

  it("has tables with every combination of headers", () => {
    const combinations = blocksOf("table").map((block) => `${block.hasColumnHeader}/${block.hasRowHeader}`);
    expect(found(combinations)).toEqual(["false/false", "false/true", "true/false", "true/true"]);
  });

  it("has files of both homes in blocks, properties and icons", () => {
    const inBlocks = survey.blocks.flatMap((block) => ("file" in block ? [block.file?.type] : []));
    const inProperties = survey.cells.flatMap(({ value }) =>
      value.type === "files" ? value.files.map((file) => file.type) : [],
    );
    const inIcons = survey.icons.flatMap((icon) => (icon.type === "file" ? [icon.file.type] : []));
    const inCovers = survey.pages.map((page) => page.cover?.file.type);
    expect([inBlocks, inProperties, inIcons, inCovers].map(found)).toEqual(Array(4).fill(["external", "notion"]));
  });

  it("has lists of references that are longer than what a page object holds", () => {
    const relations = survey.cells.map(({ value }) => (value.type === "relation" ? value.pageIds.length : 0));
    const people = survey.cells.map(({ value }) => (value.type === "people" ? value.people.length : 0));
    const inText = survey.cells.map(({ value }) =>
      value.type === "rich_text" ? value.richText.filter((inline) => inline.type === "mention").length : 0,
    );
    expect([relations, people, inText].map((counts) => Math.max(...counts))).toEqual([31, 27, 28]);
  });

  it("has pages four deep, a linked database, two data sources in one, a wiki and one in it", () => {
    expect(survey.databases.filter((database) => database.isLinked).map((database) => database.dataSources)).toEqual([
      [],
    ]);
    expect(survey.databases.filter((database) => database.dataSources.length === 2).length).toBe(1);
    const nested = survey.databases.flatMap((database) =>
      database.dataSources.flatMap((dataSource) =>
        (dataSource.rows ?? []).filter((row) => row.object === "data_source"),
      ),
    );
    expect(nested.length).toBe(1);
    expect(depthOf("When the bowline slips")).toBe(4);
  });

  it("has text that only looks like Markdown", () => {
    const text = survey.inlines.flatMap((inline) => (inline.type === "text" ? [inline.text] : [])).join("\n");
    const troubles = [
      "1. April",
      "- 2 °C",
      "> 40 knots",
      "# 1 FERRY",
      "$5 and $6",
      "[^1]",
      "Queue<Reading>",
      "<b>bold</b>",
      "relay_2",
      "]]",
    ];
    expect(troubles.filter((trouble) => !text.includes(trouble))).toEqual([]);
  });

  it("is of a size that a person can look through", () => {
    expect(survey.blocks.length).toBeGreaterThan(400);
    expect(survey.pages.length - survey.rows.length).toBe(26);
    expect(survey.rows.length).toBe(103);
  });
});

function depthOf(title: string): number {
  const byId = new Map(survey.pages.map((page) => [page.id, page]));
  let depth = 0;
  let page = survey.pages.find(({ properties: [first] }) => {
    const [run] = first?.type === "title" ? first.richText : [];
    return run?.type === "text" && run.text === title;
  });
  while (page?.parent?.type === "page_id") {
    depth += 1;
    page = byId.get(page.parent.pageId);
  }
  return depth;
}
