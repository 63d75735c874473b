import type { KeyKnowledge, Keys } from "./shapes.js";

const text: KeyKnowledge = { shape: "text" };
const number: KeyKnowledge = { shape: "number" };
const truth: KeyKnowledge = { shape: "true or false" };
const object: KeyKnowledge = { shape: "object" };
const objects: KeyKnowledge = { shape: "list of objects" };
const texts: KeyKnowledge = { shape: "list of texts" };
const richText: KeyKnowledge = { shape: "rich text" };
const list: KeyKnowledge = { shape: "list" };
const anything: KeyKnowledge = { shape: "anything" };

const edits: Keys = {
  created_by: text,
  created_by_id: text,
  created_by_table: text,
  created_time: number,
  last_edited_by: text,
  last_edited_by_id: text,
  last_edited_by_table: text,
  last_edited_time: number,
};

const common: Keys = {
  alive: { shape: "true or false", isRequired: true },
  copied_from: text,
  id: { shape: "text", isRequired: true, severity: "error" },
  parent_id: { shape: "text", isRequired: true },
  parent_table: { shape: "text", isRequired: true },
  permissions: list,
  shard_id: number,
  space_id: text,
  version: { shape: "number", isRequired: true },
  ...edits,
};

/**
 * The keys of records, by table. Tables that are not listed are not relied on.
 *
 * A key that is not here is something new: the decoder does not know what it changes.
 */
export const recordKeys: Readonly<Record<string, Keys>> = {
  block: {
    ...common,
    collection_id: text,
    content: { shape: "list of texts", severity: "error" },
    content_classification: anything,
    crdt_data: object,
    crdt_format_version: number,
    discussions: texts,
    file_ids: texts,
    format: { shape: "object", severity: "error" },
    ignore_block_count: truth,
    is_template: truth,
    moved: anything,
    moved_to_trash_id: text,
    moved_to_trash_table: text,
    moved_to_trash_time: number,
    properties: { shape: "object", severity: "error" },
    type: { shape: "text", isRequired: true, severity: "error" },
    view_ids: { shape: "list of texts", severity: "error" },
  },
  collection: {
    ...common,
    cover: text,
    crdt_data: object,
    crdt_format_version: number,
    deleted_schema: object,
    description: richText,
    file_ids: texts,
    format: object,
    icon: text,
    migrated: truth,
    moved_to_trash_id: text,
    moved_to_trash_table: text,
    moved_to_trash_time: number,
    name: richText,
    schema: { shape: "object", isRequired: true, severity: "error" },
    template_pages: texts,
  },
  collection_view: {
    ...common,
    collection_id: text,
    format: object,
    name: text,
    page_sort: texts,
    query: object,
    query2: object,
    type: { shape: "text", isRequired: true, severity: "error" },
  },
};

/**
 * Keys that the decoder relies on in tables of which other keys do not matter, and in the `format` of records. Others may come and go
 * there.
 */
export const reliedOnKeys: Readonly<Record<string, Keys>> = {
  bot: { id: text, name: text },
  comment: { alive: truth, created_by_id: text, created_time: number, id: text, parent_id: text, text: richText },
  custom_emoji: { id: text, name: text, url: text },
  discussion: { comments: texts, context: richText, id: text, parent_id: text, resolved: truth },
  notion_user: { email: text, family_name: text, given_name: text, id: text, name: text, profile_photo: text },
  space: { id: text, name: text },
  team: { id: text, name: text },
  "block.format": {
    alias_pointer: object,
    attributes: objects,
    automation_id: text,
    block_alignment: text,
    block_aspect_ratio: number,
    block_color: text,
    block_full_width: truth,
    block_height: number,
    block_page_width: truth,
    block_width: number,
    bookmark_cover: text,
    bookmark_icon: text,
    bullet_list_format: text,
    callout_version: number,
    code_preview_format: text,
    code_wrap: truth,
    collection_pointer: object,
    collection_pointers: objects,
    column_ratio: number,
    display_source: text,
    domain: text,
    drive_properties: object,
    link_author: text,
    link_provider: text,
    link_title: text,
    list_format: text,
    list_start_index: number,
    orphaned_discussions: texts,
    original_url: text,
    page_cover: text,
    page_cover_position: number,
    page_font: text,
    page_full_width: truth,
    page_icon: text,
    page_small_text: truth,
    quote_size: text,
    table_block_column_format: object,
    table_block_column_header: truth,
    table_block_column_order: { shape: "list of texts", severity: "error" },
    table_block_row_header: truth,
    toggleable: truth,
    transclusion_reference_pointer: { shape: "object", severity: "error" },
    uri: text,
  },
  "collection.format": {
    collection_page_properties: objects,
    property_visibility: objects,
  },
  "collection_view.format": {
    board_columns: objects,
    board_columns_by: object,
    collection_group_by: object,
    collection_groups: objects,
    collection_pointer: object,
    inline_collection_first_load_limit: object,
    property_filters: objects,
  },
  "collection_view.query2": {
    aggregations: objects,
    calendar_by: text,
    filter: object,
    sort: objects,
    timeline_by: text,
    timeline_by_end: text,
  },
};

/**
 * Words in the names of keys by which a view chooses, orders or groups its rows. A new key of a view's `format` or `query2` with one of
 * them may change which rows the view shows.
 */
export const choosingWords = /filter|sort|pointer|query|source/;

/** Keys of views that have one of those words and are known. */
export const knownChoosingKeys: ReadonlySet<string> = new Set([
  "collection_pointer",
  "filter",
  "filter_operator",
  "property_filters",
  "quick_filters",
  "sort",
  "subitem_filter_scope",
]);

/** The tables in which the parents of blocks, collections and views lie. */
export const parentTables: ReadonlySet<string> = new Set(["block", "collection", "discussion", "space", "team"]);
