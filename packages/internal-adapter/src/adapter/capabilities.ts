import type { Capabilities, Capability } from "@pagebridge/core-types";

const full: Capability = { level: "full" };

function partial(limit: string): Capability {
  return { level: "partial", limit };
}

function none(limit: string): Capability {
  return { level: "none", limit };
}

const withAccount = "Notion gives them to callers with an account only.";

/**
 * What the internal API lets an adapter do for anybody, without an account: this is what `createInternalAdapter()` can do.
 *
 * Nobody promises any of it. What changes is reported as `schema_drift`.
 */
export const internalCapabilities: Capabilities = {
  blockAuthors: partial("Published pages do not always say who wrote a block."),
  bookmarkDetails: full,
  buttons: partial("A button's label is read; the name of its file and its steps are not."),
  commentAnchors: full,
  comments: none(withAccount),
  databaseRows: partial("When the reader last looked at a row is not sent."),
  databaseSchemas: full,
  databaseTemplates: full,
  dateDetails: full,
  editTimes: full,
  fileRefresh: full,
  files: full,
  forms: partial("A form block is read; the questions are the columns of its database."),
  formulas: none("The app computes them; no answer holds their results."),
  largeQueries: partial("Where an answer does not name all rows, those past 5,000 come in the order of creation."),
  linkedDatabases: partial("The original database must be published, too."),
  listPages: none("The API has no list of pages."),
  listPagesSince: none("The API has no list of pages."),
  mediaLayout: full,
  multipleDataSources: full,
  pageContent: full,
  pageLayout: full,
  privatePages: none("Without an account, only what is published can be read."),
  publicPagesWithoutSetup: full,
  relations: full,
  resolvedComments: none(withAccount),
  rollups: none("The app computes them; no answer holds their results."),
  syncedBlocks: partial("The page of the original must be published, too."),
  tableLayout: full,
  users: none("Names of users are given to callers with an account only."),
  viewCalculations: full,
  viewGroups: full,
  viewQueries: partial(
    "Conditions that depend on formulas, rollups or the reader are left to Notion, which may not follow them.",
  ),
  views: full,
  wikis: full,
};

/** What the internal API lets an adapter do with a person's session: `createInternalAdapter({ userTokenForWholeAccount })`. */
export const internalSessionCapabilities: Capabilities = {
  ...internalCapabilities,
  blockAuthors: full,
  comments: full,
  linkedDatabases: partial("The session's user must see the original database, too."),
  privatePages: partial("What the session's user sees, and all of it."),
  resolvedComments: full,
  syncedBlocks: partial("The session's user must see the page of the original, too."),
  users: partial("Those who have a workspace in common with the session's user."),
};
