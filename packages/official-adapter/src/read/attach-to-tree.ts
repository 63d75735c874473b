import type { Block, Database, Discussion, Id, Page } from "@pagebridge/core-types";

/** What was read beside a tree, by the id of the block that it belongs to. */
export interface Inserts {
  readonly pages: ReadonlyMap<Id, Page>;
  readonly databases: ReadonlyMap<Id, Database>;
  readonly discussions: ReadonlyMap<Id, readonly Discussion[]>;
}

/** Gives the tree with sub-pages, databases and threads in their places. A tree that gets nothing is given back as it is. */
export function attachToTree(blocks: readonly Block[], inserts: Inserts): readonly Block[] {
  if (inserts.pages.size + inserts.databases.size + inserts.discussions.size === 0) return blocks;
  return blocks.map((block) => attach(block, inserts));
}

function attach(block: Block, inserts: Inserts): Block {
  const discussions = inserts.discussions.get(block.id);
  const own = discussions ? { discussions } : {};
  switch (block.type) {
    case "child_page": {
      const page = inserts.pages.get(block.id);
      return { ...block, ...own, ...(page && { page }) };
    }
    case "child_database": {
      const database = inserts.databases.get(block.id);
      return { ...block, ...own, ...(database && { database }) };
    }
    case "table":
      return {
        ...block,
        ...own,
        rows: block.rows.map((row) => {
          const rowDiscussions = inserts.discussions.get(row.id);
          return rowDiscussions ? { ...row, discussions: rowDiscussions } : row;
        }),
      };
    case "meeting_notes":
      return {
        ...block,
        ...own,
        sections: block.sections.map((section) => ({
          ...section,
          children: attachToTree(section.children, inserts),
        })),
        children: attachToTree(block.children, inserts),
      };
    default:
      return "children" in block
        ? { ...block, ...own, children: attachToTree(block.children, inserts) }
        : { ...block, ...own };
  }
}
