import type {
  AppBlockType,
  Block,
  Color,
  FilterKind,
  FilterOperator,
  FormulaResult,
  Icon,
  LinkTarget,
  Mention,
  PropertyType,
  RollupResult,
  View,
} from "@pagebridge/core-types";

/** The compiler refuses a list that lacks a member or has one too many. */
export type Every<Member extends number | string> = Readonly<Record<Member, true>>;

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

/** Every kind of block. */
export const blocks = {
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

/** Every kind of column and value. */
export const properties = {
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

/** Every colour of text and blocks; the default is expressed by none. */
export const colors = {
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
/** The colours that have no background. */
export const textColors = { blue, brown, gray, green, orange, pink, purple, red, yellow };

/** Every way in which filters compare. */
export const operators = {
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

/** Every kind of value that filters look at. */
export const filterKinds = {
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

/** Every kind of view. */
export const views = {
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

/** Every kind of mention. */
export const mentions = {
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

/** Every kind of icon. */
export const icons = {
  custom_emoji: true,
  emoji: true,
  file: true,
  icon: true,
  unsupported: true,
} as const satisfies Every<Icon["type"]>;

/** Every kind of thing that a link block leads to. */
export const linkTargets = {
  comment_id: true,
  database_id: true,
  page_id: true,
  unsupported: true,
} as const satisfies Every<LinkTarget["type"]>;

// What no API gives for content that it can read in full: an answer that is still being computed, and no answer at all.
type Settled<Result extends { readonly type: string }> = Exclude<Result["type"], "incomplete" | "unavailable">;

/** Every kind of result that a formula may settle on. */
export const formulas = {
  boolean: true,
  date: true,
  number: true,
  string: true,
  unsupported: true,
} as const satisfies Every<Settled<FormulaResult>>;

/** What rollups come to in Notion: a number, a date or the list of what was found. */
export const rollups = { array: true, date: true, number: true, unsupported: true } as const satisfies Partial<
  Every<RollupResult["type"]>
>;
