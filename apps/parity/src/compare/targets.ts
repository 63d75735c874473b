import { type Block, type Database, type Page, walkBlocks } from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";

/** Something of a workspace that is read by its id. */
export type Target =
  | { readonly kind: "database"; readonly described: Database }
  | { readonly kind: "page"; readonly described: Page };

/**
 * What is read of a workspace so that all of it is read at least once: the pages at the top with everything below them, every row,
 * and every database. What is in the trash is not read.
 */
export function targetsOf({ roots }: Workspace): readonly Target[] {
  const found: Target[] = [];
  const addDatabase = (database: Database): void => {
    if (database.inTrash) return;
    found.push({ kind: "database", described: database });
    for (const row of database.dataSources.flatMap((source) => source.rows ?? [])) {
      if (row.object === "page" && !row.inTrash && !row.isTemplate) addPage(row);
    }
  };
  const addBelow = (blocks: readonly Block[]): void => {
    for (const { block } of walkBlocks(blocks, { subpages: "enter" })) {
      if (block.type === "child_database" && block.database) addDatabase(block.database);
    }
  };
  const addPage = (page: Page): void => {
    found.push({ kind: "page", described: page });
    addBelow(page.children ?? []);
  };
  for (const root of roots) {
    if (root.object === "database") addDatabase(root);
    else if (!root.inTrash) addPage(root);
  }
  return uniqueByIds(found);
}

/** Copies of synced blocks show again what their originals hold. */
function uniqueByIds(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [target.described.id, target])).values()];
}
