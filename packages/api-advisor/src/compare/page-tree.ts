import type { Block, Database, Page } from "@pagebridge/core-types";

/** A block in its place, or the page itself, which has no block. */
export interface TreeNode {
  readonly block?: Block;
  /** The block or page that holds it; absent for the page itself. */
  readonly parent?: TreeNode;
  /** Which of the parent's lists it is in. */
  readonly slot: string;
  /** Its place in that list, from 0. */
  readonly index: number;
  /** As a JSON pointer; empty for the page itself. */
  readonly path: string;
  /** The lists of blocks that it holds, by name. */
  readonly slots: ReadonlyMap<string, Slot>;
}

/** One list of blocks. */
export interface Slot {
  /** Where the list is, relative to what holds it. */
  readonly path: string;
  readonly nodes: readonly TreeNode[];
}

/** A page with all of its blocks, in document order. */
export interface PageTree {
  readonly root: TreeNode;
  /** All blocks, those of sub-pages and wikis that were read included. */
  readonly nodes: readonly TreeNode[];
}

/** The list that nearly every block has: its children, or a table's rows. */
export const mainSlot = "main";

interface BlockList {
  readonly slot: string;
  readonly path: string;
  readonly blocks: readonly Block[];
}

interface GrowingNode extends TreeNode {
  readonly slots: Map<string, { readonly path: string; readonly nodes: TreeNode[] }>;
}

/** Lays a page, or what a database holds, out as a tree that knows where each block is. Depth is bounded by memory, not by the call stack. */
export function layOut(content: Database | Page): PageTree {
  const root: GrowingNode = { slot: mainSlot, index: 0, path: "", slots: new Map() };
  const nodes: TreeNode[] = [];
  const pending: { readonly node: GrowingNode; readonly lists: readonly BlockList[] }[] = [];
  pending.push({ node: root, lists: content.object === "page" ? listsOfPage(content) : listsOfDatabase(content, "") });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, lists } = next;
    if (node.block) nodes.push(node);
    const inside: typeof pending = [];
    for (const { slot, path, blocks } of lists) {
      const held = blocks.map((block, index): GrowingNode => {
        return { block, parent: node, slot, index, path: `${node.path}${path}/${index}`, slots: new Map() };
      });
      node.slots.set(slot, { path, nodes: held });
      for (const child of held) inside.push({ node: child, lists: child.block ? listsOf(child.block) : [] });
    }
    for (const child of inside.reverse()) pending.push(child);
  }
  return { root, nodes };
}

function listsOfPage({ children }: Page): readonly BlockList[] {
  return children ? [{ slot: mainSlot, path: "/children", blocks: children }] : [];
}

/** What a wiki holds above its rows, and the content of rows, where that was read. */
function listsOfDatabase({ children, dataSources }: Database, path: string): readonly BlockList[] {
  const own = children ? [{ slot: "database", path: `${path}/children`, blocks: children }] : [];
  const ofRows = dataSources.flatMap(({ rows = [] }, place) =>
    rows.flatMap((row, index): readonly BlockList[] => {
      if (row.object !== "page" || !row.children) return [];
      const rowPath = `${path}/dataSources/${place}/rows/${index}/children`;
      return [{ slot: `row ${row.id}`, path: rowPath, blocks: row.children }];
    }),
  );
  return [...own, ...ofRows];
}

function listsOf(block: Block): readonly BlockList[] {
  switch (block.type) {
    case "table":
      return [{ slot: mainSlot, path: "/rows", blocks: block.rows }];
    case "meeting_notes": {
      const sections = block.sections.map(({ children }, index) => {
        return { slot: `section ${index}`, path: `/sections/${index}/children`, blocks: children };
      });
      return [...sections, { slot: mainSlot, path: "/children", blocks: block.children }];
    }
    case "child_page":
      return block.page?.children ? [{ slot: "page", path: "/page/children", blocks: block.page.children }] : [];
    case "child_database":
      return block.database ? listsOfDatabase(block.database, "/database") : [];
    default:
      return "children" in block ? [{ slot: mainSlot, path: "/children", blocks: block.children }] : [];
  }
}
