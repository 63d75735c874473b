import {
  type Block,
  childBlocks,
  type Database,
  type DataSource,
  type Document,
  type Page,
  type Row,
} from "@pagebridge/core-types";

/** What a document shows: its blocks, wherever they stand, and the ids of everything else that stands for a block. */
export interface Shown {
  readonly blocks: readonly Block[];
  /** Ids of pages and databases, whose blocks have the same id, of sections of meeting notes, and of originals that are shown elsewhere. */
  readonly holders: readonly string[];
}

/** Collects what a document shows. */
export function shownBy(document: Document): Shown {
  switch (document.kind) {
    case "blocks":
      return ofBlocks(document.value);
    case "documents":
      return joined(document.value.map(shownBy));
    case "page":
      return ofPage(document.value);
    case "database":
      return ofDatabase(document.value);
    case "data_source":
      return ofDataSource(document.value);
    default:
      return { blocks: [], holders: [] };
  }
}

/** Collects the pages of a document, rows of databases included. */
export function pagesOf(document: Document): readonly Page[] {
  switch (document.kind) {
    case "documents":
      return document.value.flatMap(pagesOf);
    case "page":
      return [document.value];
    case "database":
      return document.value.dataSources.flatMap(rowPages);
    case "data_source":
      return rowPages(document.value);
    default:
      return [];
  }
}

function rowPages({ rows = [] }: DataSource): readonly Page[] {
  return rows.flatMap((row) => (row.object === "page" ? row : rowPages(row)));
}

function ofBlocks(blocks: readonly Block[]): Shown {
  return joined(blocks.map(ofBlock));
}

function ofBlock(block: Block): Shown {
  const inner = [ofBlocks(childBlocks(block))];
  if (block.type === "child_page" && block.page) inner.push(ofPage(block.page));
  if (block.type === "child_database" && block.database) inner.push(ofDatabase(block.database));
  const sections = block.type === "meeting_notes" ? block.sections.map((section) => section.id) : [];
  const original = block.type === "synced_block" && block.syncedFrom !== undefined ? [block.syncedFrom] : [];
  return joined([{ blocks: [block], holders: [...sections, ...original] }, ...inner]);
}

function ofPage(page: Page): Shown {
  return joined([{ blocks: [], holders: [page.id] }, ofBlocks(page.children ?? [])]);
}

function ofDatabase(database: Database): Shown {
  return joined([
    { blocks: [], holders: [database.id] },
    ofBlocks(database.children ?? []),
    ...database.dataSources.map(ofDataSource),
  ]);
}

function ofDataSource(dataSource: DataSource): Shown {
  return joined((dataSource.rows ?? []).map(ofRow));
}

function ofRow(row: Row): Shown {
  return row.object === "page" ? ofPage(row) : ofDataSource(row);
}

function joined(parts: readonly Shown[]): Shown {
  return { blocks: parts.flatMap((part) => part.blocks), holders: parts.flatMap((part) => part.holders) };
}
