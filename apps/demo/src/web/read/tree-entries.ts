import type { TreeEntry } from "../../shared/api.js";

/** The first page of the tree, in reading order. */
export function firstPage(tree: readonly TreeEntry[]): TreeEntry | undefined {
  for (const entry of tree) {
    if (entry.kind === "page") return entry;
    const inside = firstPage(entry.children);
    if (inside) return inside;
  }
  return undefined;
}

/** What the tree calls an entry. */
export function entryTitle({ title }: TreeEntry): string {
  return title === "" ? "Untitled" : title;
}
