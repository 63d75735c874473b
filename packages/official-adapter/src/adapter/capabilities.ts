import type { Capabilities } from "@pagebridge/core-types";

const full = { level: "full" } as const;

/** What the official API, version 2026-03-11, lets an adapter do. */
export const officialCapabilities: Capabilities = {
  blockAuthors: full,
  bookmarkDetails: {
    level: "none",
    limit: "A bookmark comes with its URL and caption only.",
  },
  buttons: { level: "none", limit: "Buttons come as unsupported blocks, without a label." },
  commentAnchors: {
    level: "none",
    limit: "The API does not say which words a comment is about.",
  },
  comments: full,
  databaseRows: full,
  databaseSchemas: full,
  databaseTemplates: full,
  dateDetails: { level: "none", limit: "Reminders and date formats are not sent." },
  editTimes: { level: "partial", limit: "Times are rounded down to the minute." },
  fileRefresh: full,
  files: full,
  forms: { level: "none", limit: "Forms come as unsupported blocks; a form view has no questions." },
  formulas: {
    level: "partial",
    limit: "The server refuses formulas that depend on too many pages; they say so.",
  },
  largeQueries: {
    level: "partial",
    limit: "Rows past 10,000 come in the order of creation, and more than 10,000 of one minute cannot be told apart.",
  },
  linkedDatabases: {
    level: "partial",
    limit: "The original database must be shared with the connection too.",
  },
  listPages: {
    level: "partial",
    limit: "Search lists what was shared directly; other pages may be missing or late.",
  },
  listPagesSince: {
    level: "partial",
    limit: "Search lists what was shared directly; other pages may be missing or late.",
  },
  mediaLayout: { level: "none", limit: "Sizes and alignment are not sent." },
  multipleDataSources: full,
  pageContent: {
    level: "partial",
    limit: "Kinds that the API does not describe come as unsupported blocks, with their name only.",
  },
  pageLayout: { level: "none", limit: "Width, text size and font are not sent." },
  privatePages: {
    level: "partial",
    limit: "Pages must be shared with the connection; a personal access token sees what its owner sees.",
  },
  publicPagesWithoutSetup: { level: "none", limit: "Every request needs a token." },
  relations: full,
  resolvedComments: { level: "none", limit: "Only open comments are listed." },
  rollups: {
    level: "partial",
    limit:
      "The server refuses rollups that depend on too many pages, and five functions over long relations; they say so.",
  },
  syncedBlocks: {
    level: "partial",
    limit: "The page of the original must be shared with the connection too.",
  },
  tableLayout: { level: "none", limit: "Colours and widths of simple tables are not sent." },
  users: {
    level: "partial",
    limit: "Names need the capability to read users; e-mail addresses need one more.",
  },
  viewCalculations: { level: "none", limit: "Calculations under a view are not sent." },
  viewGroups: { level: "none", limit: "Order and visibility of groups are not sent." },
  viewQueries: full,
  views: {
    level: "partial",
    limit: "Ten kinds of views; conditional colours, personal views and the order of tabs are not sent.",
  },
  wikis: { level: "partial", limit: "Rows and verification are read; a wiki's own page text is not sent." },
};
