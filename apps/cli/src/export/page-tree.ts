import type { Id } from "@pagebridge/core-types";

/** A page or database that was read, and what hangs below it. */
export interface TreeNode {
  readonly id: Id;
  readonly kind: "database" | "page";
  /** Plain text; may be empty. */
  readonly title: string;
  /** Sub-pages, databases and rows in document order. Some may not have been read. */
  readonly childIds: readonly Id[];
  /** The data sources of a database; a link to one of them leads to the database. */
  readonly dataSourceIds?: readonly Id[];
}

/** Everything that was read. */
export interface PageTree {
  /** In the order in which they were asked for. */
  readonly rootIds: readonly Id[];
  readonly nodes: ReadonlyMap<Id, TreeNode>;
}

/** A node at its place. */
export interface PlacedNode {
  readonly node: TreeNode;
  /** The page or database that it hangs below; absent at the top. */
  readonly parentId?: Id;
}

/**
 * Gives each node one place, parents before children. A root that also hangs below another root stands there and not at
 * the top; a node that is reached in two ways stands where a reader of the tree meets it first.
 */
export function placeNodes({ rootIds, nodes }: PageTree): readonly PlacedNode[] {
  const placed = new Map<Id, PlacedNode>();
  for (const rootId of topRoots(rootIds, nodes)) {
    const pending: { id: Id; parentId?: Id }[] = [{ id: rootId }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const node = nodes.get(next.id);
      if (!node || placed.has(node.id)) continue;
      placed.set(node.id, { node, ...(next.parentId !== undefined && { parentId: next.parentId }) });
      pending.push(...node.childIds.map((id) => ({ id, parentId: node.id })).reverse());
    }
  }
  return [...placed.values()];
}

function topRoots(rootIds: readonly Id[], nodes: PageTree["nodes"]): readonly Id[] {
  const held = new Set([...nodes.values()].flatMap(({ childIds }) => childIds));
  const nested = new Set<Id>();
  const unique = [...new Set(rootIds)].filter((id) => nodes.has(id));
  for (const id of unique) {
    if (held.has(id) && unique.some((other) => other !== id && !nested.has(other) && reaches(other, id, nodes))) {
      nested.add(id);
    }
  }
  return unique.filter((id) => !nested.has(id));
}

function reaches(from: Id, to: Id, nodes: PageTree["nodes"]): boolean {
  const seen = new Set<Id>([from]);
  const pending = [from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const childId of nodes.get(id)?.childIds ?? []) {
      if (childId === to) return true;
      if (!seen.has(childId)) {
        seen.add(childId);
        pending.push(childId);
      }
    }
  }
  return false;
}
