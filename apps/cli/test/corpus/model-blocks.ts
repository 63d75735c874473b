import { type Block, type Document, type Page, type Row, walkBlocks } from "@pagebridge/core-types";

/** Every block in a document: those of sub-pages, rows and the parts of several documents included. */
export function* modelBlocks(document: Document): Generator<Block> {
  switch (document.kind) {
    case "blocks":
      yield* below(document.value);
      return;
    case "page":
      yield* ofPage(document.value);
      return;
    case "database":
      yield* below(document.value.children ?? []);
      for (const { rows } of document.value.dataSources) yield* ofRows(rows);
      return;
    case "data_source":
      yield* ofRows(document.value.rows);
      return;
    case "documents":
      for (const part of document.value) yield* modelBlocks(part);
      return;
    default:
  }
}

function* below(blocks: readonly Block[]): Generator<Block> {
  for (const { block } of walkBlocks(blocks)) {
    yield block;
    if (block.type === "child_page" && block.page) yield* ofPage(block.page);
    if (block.type === "child_database" && block.database) {
      yield* modelBlocks({ kind: "database", value: block.database });
    }
  }
}

function* ofPage({ children = [] }: Page): Generator<Block> {
  yield* below(children);
}

function* ofRows(rows: readonly Row[] = []): Generator<Block> {
  for (const row of rows) if (row.object === "page") yield* ofPage(row);
}

/** Every id that stands anywhere in a value, that of the original that a synced block shows included. */
export function* idsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* idsIn(item);
  } else if (typeof value === "object" && value !== null) {
    if ("id" in value && typeof value.id === "string") yield value.id;
    if ("syncedFrom" in value && typeof value.syncedFrom === "string") yield value.syncedFrom;
    for (const item of Object.values(value)) yield* idsIn(item);
  }
}
