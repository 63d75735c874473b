/** Everything that an adapter says yes or no to, with what it means. */
export const capabilityDescriptions = {
  blockAuthors: "Who made and last edited each block.",
  bookmarkDetails: "Title, description and picture of a bookmark.",
  buttons: "Labels of buttons.",
  commentAnchors: "Which words a comment is about.",
  comments: "Open comments on pages and blocks.",
  databaseRows: "Rows of a database with their values.",
  databaseSchemas: "Properties of a database.",
  databaseTemplates: "Templates of a database.",
  dateDetails: "Reminders and the way the app writes a date.",
  editTimes: "Times of edits, to the second.",
  fileRefresh: "A fresh URL for a file whose URL has expired.",
  files: "Files that Notion hosts, with a URL that works.",
  forms: "Questions of a form.",
  formulas: "Results of formulas.",
  largeQueries: "More than 10,000 rows of one data source.",
  linkedDatabases: "Databases that show another database's rows.",
  listPages: "A list of the pages that can be read.",
  listPagesSince: "A list of the pages that were edited since a given time.",
  mediaLayout: "Width, height and alignment of pictures and embeds.",
  multipleDataSources: "Databases that hold several data sources.",
  pageContent: "Every block of a page, in order.",
  pageLayout: "Full width, small text and font of a page.",
  privatePages: "Pages that are not published.",
  publicPagesWithoutSetup: "Published pages, with no account and no installation.",
  relations: "Relations of any length.",
  resolvedComments: "Comments that were closed.",
  rollups: "Results of rollups.",
  syncedBlocks: "Content of synced blocks whose original lies elsewhere.",
  tableLayout: "Colours and widths of simple tables.",
  users: "Names of users by id.",
  viewCalculations: "Calculations under a view's columns.",
  viewGroups: "Order and visibility of a view's groups.",
  viewQueries: "Rows as a view shows them: its filter and sorts.",
  views: "Views of a database and their settings.",
  wikis: "Wikis, with the databases inside them.",
} as const;

/** The name of something that an adapter can or cannot do. */
export type CapabilityName = keyof typeof capabilityDescriptions;

/** How far an adapter can do something. */
export interface Capability {
  readonly level: "full" | "none" | "partial";
  /** The limit in one plain sentence. Always given unless the level is `full`. */
  readonly limit?: string;
}

/** What an adapter can do, as data: read by people, the advisor, the documentation and the conformance kit alike. */
export type Capabilities = { readonly [Name in CapabilityName]: Capability };
