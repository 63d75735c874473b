import {
  type Database,
  type DataSource,
  type Id,
  type Page,
  pageTitle,
  plainText,
  walkBlocks,
} from "@pagebridge/core-types";

import type { RowPlace, SpooledRow } from "./spool.js";

/** Something to read. */
export interface Found {
  readonly id: Id;
  readonly kind: "database" | "page";
  readonly title: string;
  /** Where its properties were put aside, when it is a row. */
  readonly row?: RowPlace;
}

/** The sub-pages and databases in a page's content, in document order, each once. */
export function foundInPage(page: Page): readonly Found[] {
  const found = new Map<Id, Found>();
  for (const { block } of walkBlocks(page.children ?? [])) {
    if ((block.type !== "child_page" && block.type !== "child_database") || block.inTrash) continue;
    const kind = block.type === "child_page" ? "page" : "database";
    if (!found.has(block.id)) found.set(block.id, { id: block.id, kind, title: block.title });
  }
  return [...found.values()];
}

/** What a row leads to: its own content, or, in a wiki, the database that it stands for. Undefined if the source does not say. */
export function foundInRow({ place, row }: SpooledRow): Found | undefined {
  if (row.object === "page") return { id: row.id, kind: "page", title: plainText(pageTitle(row)), row: place };
  const databaseId = databaseOf(row);
  return databaseId === undefined ? undefined : { id: databaseId, kind: "database", title: plainText(row.title) };
}

/** Whether a database only shows this data source, and another one holds it. */
export function isShownFromElsewhere(dataSource: DataSource, database: Database): boolean {
  const owner = databaseOf(dataSource);
  return database.isLinked === true || (owner !== undefined && owner !== database.id);
}

function databaseOf({ parent }: DataSource): Id | undefined {
  return parent?.type === "database_id" || parent?.type === "data_source_id" ? parent.databaseId : undefined;
}
