import type { AlignedPages } from "./aligned-pages.js";
import { explainDifference } from "./explain-difference.js";
import type { ExpectedDifference, PageDifference } from "./page-comparison.js";
import { mainSlot, type TreeNode } from "./page-tree.js";

/**
 * Reports a block without a partner, unless what holds it is reported already: its parent, or the content, sub-page, database or section
 * that the other side has not.
 */
export function findMissing(
  { partners, adapters }: AlignedPages,
  node: TreeNode,
  side: "left" | "right",
  typeReasons: ReadonlyMap<TreeNode, ExpectedDifference>,
): readonly PageDifference[] {
  const { block, parent } = node;
  const otherParent = parent && partners.get(parent);
  if (!block || !parent || !otherParent) return [];
  const isOwnList = node.slot === mainSlot && parent.block !== undefined;
  if (!isOwnList && !otherParent.slots.has(node.slot)) return [];
  const expected =
    typeReasons.get(parent) ??
    (isInSyncedBlock(node)
      ? explainDifference(adapters, "syncedBlocks", side === "left" ? "right" : "left")
      : undefined);
  return [
    {
      kind: side === "left" ? "only_left" : "only_right",
      ...(side === "left" ? { leftPath: node.path, left: block.type } : { rightPath: node.path, right: block.type }),
      blockId: block.id,
      blocks: countMissing(node, partners),
      ...(expected && { expected }),
    },
  ];
}

/** The block and all those inside it that have no partner elsewhere. */
function countMissing(node: TreeNode, partners: AlignedPages["partners"]): number {
  let count = 0;
  const pending = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (partners.has(next)) continue;
    count += 1;
    for (const { nodes } of next.slots.values()) for (const child of nodes) pending.push(child);
  }
  return count;
}

function isInSyncedBlock({ parent }: TreeNode): boolean {
  return parent?.block?.type === "synced_block";
}
