import type { CapabilityName } from "@pagebridge/core-types";

type FieldTable = Readonly<Record<string, Readonly<Record<string, CapabilityName>>>>;

/** Fields of blocks that only some adapters fill, by the type of the block; `*` stands for every type. */
const ofBlocks: FieldTable = {
  "*": {
    createdBy: "blockAuthors",
    createdTime: "editTimes",
    discussions: "comments",
    lastEditedBy: "blockAuthors",
    lastEditedTime: "editTimes",
    layout: "mediaLayout",
  },
  bookmark: {
    coverUrl: "bookmarkDetails",
    description: "bookmarkDetails",
    iconUrl: "bookmarkDetails",
    title: "bookmarkDetails",
  },
  bulleted_list_item: { bulletFormat: "pageContent" },
  child_database: { database: "databaseSchemas", icon: "pageContent", isInline: "pageContent" },
  child_page: { icon: "pageContent" },
  code: { previewFormat: "pageContent", wrap: "pageContent" },
  embed: {
    author: "bookmarkDetails",
    iconUrl: "bookmarkDetails",
    iframeUrl: "bookmarkDetails",
    provider: "bookmarkDetails",
    thumbnailUrl: "bookmarkDetails",
    title: "bookmarkDetails",
  },
  image: { altText: "mediaLayout", linkUrl: "mediaLayout" },
  link_preview: { attributes: "bookmarkDetails", provider: "bookmarkDetails", title: "bookmarkDetails" },
  link_to_page: { title: "pageContent" },
  quote: { size: "pageContent" },
  synced_block: { hasUnreadChildren: "syncedBlocks" },
  table: { columns: "tableLayout" },
  table_row: { color: "tableLayout" },
  unsupported: { richText: "pageContent", url: "pageContent" },
  video: {
    author: "bookmarkDetails",
    iframeUrl: "bookmarkDetails",
    provider: "bookmarkDetails",
    title: "bookmarkDetails",
  },
};

/** What no capability names is taken as part of `pageContent`, as with blocks. */
const ofDatabases: Readonly<Record<string, CapabilityName>> = {
  children: "wikis",
  createdBy: "pageContent",
  isTitleHidden: "pageContent",
  isWiki: "wikis",
  lastEditedBy: "pageContent",
  layout: "pageLayout",
};

const ofDataSources: Readonly<Record<string, CapabilityName>> = {
  createdBy: "pageContent",
  lastEditedBy: "pageContent",
  templates: "databaseTemplates",
};

const ofSchemas: FieldTable = {
  "*": { dateFormat: "dateDetails", display: "views", pageVisibility: "views", timeFormat: "dateDetails" },
  formula: { expression: "formulas", resultType: "formulas" },
  relation: { databaseId: "privatePages", limit: "views" },
  rollup: { groupName: "views" },
};

const ofViews: Readonly<Record<string, CapabilityName>> = {
  calculations: "viewCalculations",
  manualOrder: "viewGroups",
};

const ofPages: Readonly<Record<string, CapabilityName>> = {
  discussions: "comments",
  isTemplate: "databaseTemplates",
  layout: "pageLayout",
};

const ofProperties: FieldTable = {
  "*": {},
  formula: { result: "formulas" },
  last_visited_time: { time: "databaseRows" },
  rollup: { result: "rollups" },
};

/** The capability that decides whether a field of a block is there. */
export function capabilityOfBlockField(type: string, key: string): CapabilityName | undefined {
  return lookUp(ofBlocks, type, key);
}

/** The capability that decides whether a field of a page is there. */
export function capabilityOfPageField(key: string): CapabilityName | undefined {
  return Object.hasOwn(ofPages, key) ? ofPages[key] : undefined;
}

/** The capability that decides whether a field of a database is there. */
export function capabilityOfDatabaseField(key: string): CapabilityName | undefined {
  return Object.hasOwn(ofDatabases, key) ? ofDatabases[key] : undefined;
}

/** The capability that decides whether a field of a data source is there. */
export function capabilityOfDataSourceField(key: string): CapabilityName | undefined {
  return Object.hasOwn(ofDataSources, key) ? ofDataSources[key] : undefined;
}

/** The capability that decides whether a field of a property in a schema is there. */
export function capabilityOfSchemaField(type: string, key: string): CapabilityName | undefined {
  return lookUp(ofSchemas, type, key);
}

/** The capability that decides whether a field of a view is there. */
export function capabilityOfViewField(key: string): CapabilityName {
  return (Object.hasOwn(ofViews, key) ? ofViews[key] : undefined) ?? "views";
}

/** The capability that decides whether a field of a property's value is there. */
export function capabilityOfPropertyField(type: string, key: string): CapabilityName | undefined {
  return lookUp(ofProperties, type, key);
}

function lookUp(table: FieldTable, type: string, key: string): CapabilityName | undefined {
  for (const kind of [type, "*"]) {
    const fields = Object.hasOwn(table, kind) ? table[kind] : undefined;
    if (fields && Object.hasOwn(fields, key)) return fields[key];
  }
  return undefined;
}
