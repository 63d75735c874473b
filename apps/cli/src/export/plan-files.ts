import type { Id } from "@pagebridge/core-types";
import { type PageTree, type PlacedNode, placeNodes, type TreeNode } from "./page-tree.js";
import { idDigits, toSlug } from "./slug.js";
import { uniqueNames } from "./unique-names.js";

/** A file that will be written. */
export interface PlannedFile {
  readonly node: TreeNode;
  /** Relative to the folder of the export, with `/` between folders. */
  readonly path: string;
}

/** The folder for downloaded files, at the top of an export. */
export const assetFolder = "assets";

// Windows takes paths of 260 characters; this leaves room for the folder of the export and for a name.
const longestFolder = 120;

/**
 * Decides where each page and database is written: `title.md`, with what hangs below it in the folder `title/`. Folders that
 * would become too deep start again at the top, in a folder named after the parent's id.
 *
 * The paths depend on the tree alone, so that the next run finds the same ones.
 */
export function planFiles(tree: PageTree): readonly PlannedFile[] {
  const placed = placeNodes(tree);
  const childrenOf = new Map<Id | undefined, PlacedNode[]>();
  for (const entry of placed) {
    const siblings = childrenOf.get(entry.parentId);
    if (siblings) siblings.push(entry);
    else childrenOf.set(entry.parentId, [entry]);
  }
  const paths = new Map<Id, string>();
  const nameChildren = (parentId: Id | undefined, folder: string): void => {
    const neighbours = (childrenOf.get(parentId) ?? []).map(({ node }) => ({ id: node.id, slug: toSlug(node.title) }));
    for (const [id, name] of uniqueNames(neighbours, folder === "" ? [assetFolder] : [])) {
      paths.set(id, folder === "" ? name : `${folder}/${name}`);
    }
  };
  nameChildren(undefined, "");
  for (const { node } of placed) {
    const path = paths.get(node.id) ?? "";
    nameChildren(node.id, path.length > longestFolder ? `_deep/${idDigits(node.id)}` : path);
  }
  return placed.map(({ node }) => ({ node, path: `${paths.get(node.id)}.md` }));
}
