import {
  type Block,
  type Document,
  type Id,
  type Page,
  pageTitle,
  plainText,
  walkBlocks,
} from "@pagebridge/core-types";

/** Every page that a document holds, sub-pages and rows included, in order. */
export function* pagesIn(document: Document): Generator<Page> {
  switch (document.kind) {
    case "page":
      yield* pagesBelow(document.value);
      return;
    case "blocks":
      yield* pagesInBlocks(document.value);
      return;
    case "database":
      for (const dataSource of document.value.dataSources) yield* pagesInRows(dataSource.rows);
      return;
    case "data_source":
      yield* pagesInRows(document.value.rows);
      return;
    case "documents":
      for (const part of document.value) yield* pagesIn(part);
      return;
    default:
  }
}

function* pagesBelow(page: Page): Generator<Page> {
  yield page;
  yield* pagesInBlocks(page.children ?? []);
}

function* pagesInBlocks(blocks: readonly Block[]): Generator<Page> {
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === "child_page" && block.page) yield* pagesBelow(block.page);
    if (block.type === "child_database") {
      for (const dataSource of block.database?.dataSources ?? []) yield* pagesInRows(dataSource.rows);
    }
  }
}

function* pagesInRows(rows: readonly (Page | { readonly object: "data_source" })[] = []): Generator<Page> {
  for (const row of rows) {
    if (row.object === "page") yield* pagesBelow(row);
  }
}

/** The page with an id; the fullest one when a recording holds several. */
export function findPage(document: Document, id: Id): Page | undefined {
  let found: Page | undefined;
  for (const page of pagesIn(document)) {
    if (page.id === id && (found === undefined || (found.children === undefined && page.children !== undefined))) {
      found = page;
    }
  }
  return found;
}

/** Names a few of a document's pages, for a message. */
export function describePages(document: Document, most = 5): string {
  const pages = [...new Map([...pagesIn(document)].map((page) => [page.id, page])).values()];
  const named = pages.slice(0, most).map((page) => `${page.id} (${plainText(pageTitle(page)) || "untitled"})`);
  const more = pages.length > most ? ` and ${pages.length - most} more` : "";
  return pages.length === 0 ? "no pages" : `${named.join(", ")}${more}`;
}
