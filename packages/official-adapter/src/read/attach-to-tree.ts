import type { Block, Database, Discussion, Id, Page } from "@pagebridge/core-types";

/** What was read beside a tree, by the id of the block that it belongs to. */
export interface Inserts {
  readonly pages: ReadonlyMap<Id, Page>;
  readonly databases: ReadonlyMap<Id, Database>;
  /** Blocks without a thread get none, not an empty list. */
  readonly discussions: ReadonlyMap<Id, readonly Discussion[]>;
}

/** Gives the tree with sub-pages, databases and threads in their places. A tree that gets nothing is given back as it is. */
export function attachToTree(blocks: readonly Block[], inserts: Inserts): readonly Block[] {
  if (inserts.pages.size + inserts.databases.size + inserts.discussions.size === 0) return blocks;
  return blocks.map((block) => attach(block, inserts));
}

function attach(block: Block, inserts: Inserts): Block {
  const own = threadsOf(block, inserts);
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
        rows: block.rows.map((row) => ({ ...row, ...threadsOf(row, inserts) })),
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

function threadsOf({ id }: Block, { discussions: byId }: Inserts): Pick<Block, "discussions"> {
  const discussions = byId.get(id);
  return discussions && discussions.length > 0 ? { discussions } : {};
}
