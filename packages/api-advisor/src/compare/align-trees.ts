import type { PageTree, Slot, TreeNode } from "./page-tree.js";

/** Which block of one page is which of the other. Holds both directions. */
export type Partners = ReadonlyMap<TreeNode, TreeNode>;

/**
 * Finds the blocks that are the same on both sides: first by id among neighbours, then by id anywhere (the block was moved), and at
 * last by place, for blocks of one type that stand after the same neighbour and of which neither id is known to the other side.
 */
export function alignTrees(left: PageTree, right: PageTree): Partners {
  const partners = new Map<TreeNode, TreeNode>();
  const pairs: (readonly [TreeNode, TreeNode])[] = [];

  function pair(leftNode: TreeNode, rightNode: TreeNode): void {
    partners.set(leftNode, rightNode);
    partners.set(rightNode, leftNode);
    pairs.push([leftNode, rightNode]);
  }

  function pairNeighboursById(start: number): void {
    // The list grows while it is gone through: children of what was paired are looked at too.
    for (let index = start; index < pairs.length; index += 1) {
      for (const [leftSlot, rightSlot] of commonSlots(pairs[index])) {
        const waiting = queueBy(unpaired(rightSlot, partners), idOf);
        for (const node of unpaired(leftSlot, partners)) {
          const other = takeNext(waiting, idOf(node));
          if (other) pair(node, other);
        }
      }
    }
  }

  pair(left.root, right.root);
  pairNeighboursById(0);

  const elsewhere = queueBy(unpaired(right, partners), idOf);
  for (const node of left.nodes) {
    if (partners.has(node)) continue;
    let other = takeNext(elsewhere, idOf(node));
    while (other && partners.has(other)) other = takeNext(elsewhere, idOf(node));
    if (!other) continue;
    const start = pairs.length;
    pair(node, other);
    pairNeighboursById(start);
  }

  for (let index = 0; index < pairs.length; index += 1) {
    for (const [leftSlot, rightSlot] of commonSlots(pairs[index])) {
      const waiting = queueBy(placesIn(rightSlot, partners, "right"), ([place]) => place);
      for (const [place, node] of placesIn(leftSlot, partners, "left")) {
        const other = takeNext(waiting, place);
        if (other) pair(node, other[1]);
      }
    }
  }
  return partners;
}

function commonSlots(pair: readonly [TreeNode, TreeNode] | undefined): readonly (readonly [Slot, Slot])[] {
  if (!pair) return [];
  const [left, right] = pair;
  const common: (readonly [Slot, Slot])[] = [];
  for (const [name, leftSlot] of left.slots) {
    const rightSlot = right.slots.get(name);
    if (rightSlot) common.push([leftSlot, rightSlot]);
  }
  return common;
}

function unpaired({ nodes }: { readonly nodes: readonly TreeNode[] }, partners: Partners): readonly TreeNode[] {
  return nodes.filter((node) => !partners.has(node));
}

/** The blocks of a list that have no partner, each with a name for its place: its type, and the neighbour before it that has one. */
function placesIn(
  { nodes }: Slot,
  partners: Partners,
  side: "left" | "right",
): readonly (readonly [string, TreeNode])[] {
  const places: (readonly [string, TreeNode])[] = [];
  let anchor = "";
  for (const node of nodes) {
    const other = partners.get(node);
    if (!other) {
      places.push([`${anchor} ${node.block?.type}`, node]);
    } else if (partners.get(node.parent ?? node) === other.parent) {
      anchor = (side === "left" ? node : other).path;
    }
  }
  return places;
}

function idOf(node: TreeNode): string {
  return node.block?.id ?? "";
}

function queueBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const queues = new Map<string, T[]>();
  // Turned round, so that the first of a queue is taken off its end.
  for (const item of [...items].reverse()) {
    const key = keyOf(item);
    const queue = queues.get(key);
    if (queue) queue.push(item);
    else queues.set(key, [item]);
  }
  return queues;
}

function takeNext<T>(queues: Map<string, T[]>, key: string): T | undefined {
  return key === "" ? undefined : queues.get(key)?.pop();
}
