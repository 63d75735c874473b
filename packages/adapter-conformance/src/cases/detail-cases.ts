import type { Capabilities, CapabilityName, Database, JsonValue, Page } from "@pagebridge/core-types";
import { checkSame } from "../check/check.js";
import { firstOf } from "../check/context-parts.js";
import { databaseAsRead, pageAsRead } from "../compare/as-read.js";
import { comparableFor } from "../compare/comparable-for.js";
import type { CaseContext, ConformanceCase } from "./conformance-case.js";

/** Capabilities that are about parts of pages and databases, with what a case about them says. */
const details = {
  blockAuthors: "who made and last edited a block",
  bookmarkDetails: "what a bookmark shows of its page",
  buttons: "labels of buttons",
  commentAnchors: "which words a comment is about",
  dateDetails: "reminders, and how the app writes a date",
  editTimes: "times of edits",
  forms: "form blocks",
  formulas: "results of formulas",
  mediaLayout: "sizes and alignment of media",
  pageLayout: "how a page is laid out",
  relations: "which pages a relation leads to",
  rollups: "results of rollups",
  syncedBlocks: "what a synced copy shows",
  tableLayout: "colours and widths of simple tables",
  viewCalculations: "calculations under a view's columns",
  viewGroups: "order and visibility of a view's groups",
} as const satisfies Partial<Record<CapabilityName, string>>;

type DetailName = keyof typeof details;

const detailNames: readonly DetailName[] = [
  "blockAuthors",
  "bookmarkDetails",
  "buttons",
  "commentAnchors",
  "dateDetails",
  "editTimes",
  "forms",
  "formulas",
  "mediaLayout",
  "pageLayout",
  "relations",
  "rollups",
  "syncedBlocks",
  "tableLayout",
  "viewCalculations",
  "viewGroups",
];

/** One case for each capability that is about parts of pages and databases; also what tells a claim that is too small. */
export const detailCases: readonly ConformanceCase[] = detailNames.map((name) => ({
  id: `detail-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  title: `gives ${details[name]}`,
  needs: [name],
  run: (context) => checkDetail(context, name),
}));

/** How many pages and databases with the detail are read. */
const sampleSize = 3;

async function checkDetail(context: CaseContext, name: DetailName): Promise<void> {
  const { adapter, facts, subject } = context;
  const { capabilities } = adapter.info;
  const { stableUrl } = subject;
  const comparableWith = (changed: Capabilities): ((value: unknown) => JsonValue) =>
    comparableFor(changed, stableUrl ? { stableUrl } : {});
  const isClaimed = capabilities[name].level !== "none";
  const withDetail = comparableWith(isClaimed ? capabilities : { ...capabilities, [name]: { level: "full" } });
  const withoutDetail = comparableWith({ ...capabilities, [name]: { level: "none" } });
  const hasDetail = (value: Database | Page): boolean =>
    JSON.stringify(withDetail(value)) !== JSON.stringify(withoutDetail(value));

  const pages = facts.pages.map((page) => pageAsRead(page)).filter(hasDetail);
  const databases = facts.databases.map((database) => databaseAsRead(database)).filter(hasDetail);
  firstOf([...pages, ...databases], `page or database with ${details[name]}`);
  for (const page of pages.slice(0, sampleSize)) {
    const { value } = await adapter.readPage(page.id);
    checkSame(withDetail(page), withDetail(value), `The page ${page.id}`);
  }
  for (const database of databases.slice(0, sampleSize)) {
    const { value } = await adapter.readDatabase(database.id, { rows: "read" });
    checkSame(withDetail(database), withDetail(value), `The database ${database.id}`);
  }
}
