import type { CapabilityName } from "@pagebridge/core-types";

/** An object of the model. */
type ModelRecord = Readonly<Record<string, unknown>>;

/** How one tells that a capability is needed. */
export interface UseRule {
  readonly capability: CapabilityName;
  /** What is found, as a plural. */
  readonly what: string;
  /** Whether an object of the model is one of them. */
  readonly isIn: (record: ModelRecord) => boolean;
}

/** At most one rule for a capability, in alphabetical order. */
export const useRules: readonly UseRule[] = [
  {
    capability: "bookmarkDetails",
    what: "bookmarks, embeds and link previews",
    isIn: ({ id, type }) => type === "link_preview" || (id !== undefined && (type === "bookmark" || type === "embed")),
  },
  { capability: "buttons", what: "buttons", isIn: (record) => isAppPart(record, "button") },
  { capability: "commentAnchors", what: "texts with a comment", isIn: ({ discussionIds }) => isFilled(discussionIds) },
  { capability: "comments", what: "threads", isIn: ({ comments }) => Array.isArray(comments) },
  { capability: "databaseRows", what: "data sources", isIn: ({ object }) => object === "data_source" },
  {
    capability: "databaseSchemas",
    what: "databases",
    isIn: ({ object, type }) => object === "database" || type === "child_database",
  },
  {
    capability: "databaseTemplates",
    what: "templates",
    isIn: ({ isTemplate, templates }) => isTemplate === true || isFilled(templates),
  },
  { capability: "dateDetails", what: "dates", isIn: ({ start }) => typeof start === "string" },
  { capability: "files", what: "files", isIn: ({ type, url }) => type === "notion" && typeof url === "string" },
  { capability: "forms", what: "forms", isIn: (record) => isAppPart(record, "form") || isView(record, "form") },
  { capability: "formulas", what: "formulas", isIn: (record) => isProperty(record, "formula") },
  {
    capability: "linkedDatabases",
    what: "databases that show another one's rows",
    isIn: ({ isLinked }) => isLinked === true,
  },
  {
    capability: "mediaLayout",
    what: "pictures, videos and embeds",
    isIn: ({ id, type }) => id !== undefined && (type === "image" || type === "video" || type === "embed"),
  },
  {
    capability: "multipleDataSources",
    what: "databases with several data sources",
    isIn: ({ dataSources }) => Array.isArray(dataSources) && dataSources.length > 1,
  },
  { capability: "pageContent", what: "blocks that have no name in the model", isIn: isUnnamedBlock },
  {
    capability: "pageLayout",
    what: "page layouts",
    isIn: ({ layout, object }) => layout !== undefined && (object === "page" || object === "database"),
  },
  { capability: "relations", what: "relations", isIn: (record) => isProperty(record, "relation") },
  { capability: "resolvedComments", what: "closed threads", isIn: ({ isResolved }) => isResolved === true },
  { capability: "rollups", what: "rollups", isIn: (record) => isProperty(record, "rollup") },
  {
    capability: "syncedBlocks",
    what: "copies of synced blocks",
    isIn: ({ syncedFrom, type }) => type === "synced_block" && syncedFrom !== undefined,
  },
  {
    capability: "tableLayout",
    what: "simple tables",
    isIn: ({ id, rows, type }) => id !== undefined && type === "table" && Array.isArray(rows),
  },
  {
    capability: "users",
    what: "names of people",
    isIn: ({ people, type, user }) => (type === "user" && user !== undefined) || isFilled(people),
  },
  {
    capability: "viewCalculations",
    what: "views with calculations",
    isIn: ({ calculations }) => isFilled(calculations),
  },
  { capability: "viewGroups", what: "grouped views", isIn: ({ groupBy }) => groupBy !== undefined },
  { capability: "views", what: "views", isIn: ({ object }) => object === "view" },
  { capability: "wikis", what: "wikis", isIn: ({ isWiki }) => isWiki === true },
];

/** A block that belongs to the app, by its name in the model or by the source's name for it. */
function isAppPart({ children, sourceType, type }: ModelRecord, name: string): boolean {
  return Array.isArray(children) && (type === name || (type === "unsupported" && sourceType === name));
}

function isUnnamedBlock({ children, sourceType, type }: ModelRecord): boolean {
  return type === "unsupported" && Array.isArray(children) && sourceType !== "button" && sourceType !== "form";
}

/** A property of a schema, or a value of one. */
function isProperty({ id, name, type }: ModelRecord, wanted: string): boolean {
  return type === wanted && id !== undefined && name !== undefined;
}

function isView({ object, type }: ModelRecord, wanted: string): boolean {
  return object === "view" && type === wanted;
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
