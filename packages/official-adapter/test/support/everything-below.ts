import { type Block, type Database, type Page, walkBlocks } from "@pagebridge/core-types";

/** Every page, row and database below some roots of a workspace, however deep, and the roots themselves. */
export function everythingBelow(roots: readonly (Database | Page)[]): { pages: Page[]; databases: Database[] } {
  const found = { pages: [] as Page[], databases: [] as Database[] };
  const queue = [...roots];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (next.object === "page") {
      found.pages.push(next);
      queue.push(...insides(next.children ?? []));
    } else {
      found.databases.push(next);
      const rows = next.dataSources.flatMap((source) => source.rows ?? []);
      queue.push(...rows.filter((row) => row.object === "page"));
    }
  }
  return found;
}

function insides(blocks: readonly Block[]): (Database | Page)[] {
  return Array.from(walkBlocks(blocks), ({ block }) => {
    if (block.type === "child_page") return block.page;
    return block.type === "child_database" ? block.database : undefined;
  }).filter((inside) => inside !== undefined);
}
