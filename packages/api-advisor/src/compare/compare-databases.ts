import type { Database } from "@pagebridge/core-types";
import { compareContents } from "./compare-contents.js";
import { compareDatabaseParts } from "./compare-database-parts.js";
import type { ComparedReading, PageComparison } from "./page-comparison.js";

/**
 * Tells how two readings of one database differ: the database itself, its data sources with their schemas, its views, and its rows
 * if both readings have them. What is left aside and what is expected is as with `comparePages`; the order of rows and of
 * views is left aside too.
 */
export function compareDatabases(left: ComparedReading<Database>, right: ComparedReading<Database>): PageComparison {
  return compareContents(left, right, compareDatabaseParts);
}
