import {
  type Block,
  type Database,
  type Id,
  type Page,
  pageTitle,
  plainText,
  walkBlocks,
} from "@pagebridge/core-types";

/** The ids of everything that an export of these roots has a file for: pages, rows, and databases that are not in the trash. */
export function exportedIds(roots: readonly (Database | Page)[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  const addBlocks = (blocks: readonly Block[] = []): void => {
    for (const { block } of walkBlocks(blocks)) {
      if (block.inTrash) continue;
      if (block.type === "child_page" && block.page) add(block.page);
      if (block.type === "child_database" && block.database) add(block.database);
    }
  };
  const add = (root: Database | Page): void => {
    if (ids.has(root.id) || root.inTrash) return;
    ids.add(root.id);
    if (root.object === "page") addBlocks(root.children);
    else if (!root.isLinked) {
      for (const row of root.dataSources.flatMap(({ rows }) => rows ?? [])) {
        if (row.object === "page" && !row.isTemplate) add(row);
        else if (row.object === "data_source" && row.parent?.type === "database_id") ids.add(row.parent.databaseId);
      }
    }
  };
  for (const root of roots) add(root);
  return ids;
}

/** The page with a title, wherever it is among these roots. @throws Error if there is none. */
export function namedPage(roots: readonly (Database | Page)[], title: string): Page {
  const pending: Page[] = roots.filter((root) => root.object === "page");
  for (let page = pending.pop(); page; page = pending.pop()) {
    if (plainText(pageTitle(page)) === title) return page;
    for (const { block } of walkBlocks(page.children ?? [])) {
      if (block.type === "child_page" && block.page) pending.push(block.page);
    }
  }
  throw new Error(`There is no page “${title}”.`);
}
