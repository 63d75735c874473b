import type { Block, Database, DataSource, Id, Page, Row } from "@pagebridge/core-types";

/** An id made of a number. */
export function idOf(number: number): Id {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** A page with a title and blocks. */
export function madePage(number: number, title: string, children: readonly Block[] = []): Page {
  return { object: "page", id: idOf(number), properties: [titleOf(title)], children };
}

/** A row, as a query gives it: without content. */
export function madeRow(number: number, title: string): Page {
  return { object: "page", id: idOf(number), properties: [titleOf(title)] };
}

/** A database with one data source, whose id is the database's plus a hundred. */
export function madeDatabase(number: number, title: string, rows: readonly Row[]): Database {
  return {
    object: "database",
    id: idOf(number),
    title: [{ type: "text", text: title }],
    description: [],
    dataSources: [madeDataSource(number + 100, number, rows)],
  };
}

/** A data source of a database. */
export function madeDataSource(number: number, databaseNumber: number, rows: readonly Row[]): DataSource {
  return {
    object: "data_source",
    id: idOf(number),
    title: [],
    description: [],
    parent: { type: "database_id", databaseId: idOf(databaseNumber) },
    properties: [{ type: "title", id: "title", name: "Name" }],
    rows,
  };
}

/** A sub-page in a page. */
export function subpage(number: number, title: string): Block {
  return { type: "child_page", id: idOf(number), title };
}

/** A database in a page. */
export function subdatabase(number: number, title: string): Block {
  return { type: "child_database", id: idOf(number), title };
}

/** A paragraph with a mention of a page. */
export function mentionOf(number: number, text = ""): Block {
  return {
    type: "paragraph",
    id: idOf(number + 1000),
    richText: [{ type: "mention", mention: { type: "page", pageId: idOf(number) }, text }],
    children: [],
  };
}

function titleOf(text: string): Page["properties"][number] {
  return { type: "title", id: "title", name: "Name", richText: text === "" ? [] : [{ type: "text", text }] };
}
