import fc from "fast-check";
import type { PageTree, TreeNode } from "../../src/export/page-tree.js";

/** An id made of a number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** A page of a tree, with its children's numbers. */
export function pageNode(number: number, title: string, children: readonly number[] = []): TreeNode {
  return { id: idOf(number), kind: "page", title, childIds: children.map(idOf) };
}

/** A tree of pages. */
export function treeOf(roots: readonly number[], nodes: readonly TreeNode[]): PageTree {
  return { rootIds: roots.map(idOf), nodes: new Map(nodes.map((node) => [node.id, node])) };
}

const title = fc.oneof(
  fc.constantFrom("Notes", "notes", "NOTES ", "Straße", "strasse", "assets", "con", "..", "a/b", "", "🚢"),
  fc.string({ unit: "binary", maxLength: 90 }),
  // What another page's name becomes when it is made unique.
  fc.nat({ max: 30 }).map((number) => `notes-${idOf(number).slice(-8)}`),
  fc.nat({ max: 30 }).map((number) => `notes-${idOf(number).replaceAll("-", "")}`),
);

/** Any graph of up to 30 pages: trees, shared children, cycles, children that were not read. */
export const anyTree: fc.Arbitrary<PageTree> = fc
  .array(fc.record({ title, children: fc.array(fc.nat({ max: 33 }), { maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((pages) =>
    fc.array(fc.nat({ max: pages.length - 1 }), { minLength: 1, maxLength: 4 }).map((roots) =>
      treeOf(
        roots,
        pages.map((page, number) => pageNode(number, page.title, page.children)),
      ),
    ),
  );
