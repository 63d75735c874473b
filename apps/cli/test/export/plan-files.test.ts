import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageTree } from "../../src/export/page-tree.js";
import { planFiles } from "../../src/export/plan-files.js";
import { comparisonKey } from "../../src/export/slug.js";
import { anyTree, idOf, pageNode, treeOf } from "./tree-maker.js";

function pathsOf(tree: PageTree): Record<string, string> {
  return Object.fromEntries(planFiles(tree).map(({ node, path }) => [Number.parseInt(node.id.slice(-12), 16), path]));
}

describe("planFiles", () => {
  it("puts sub-pages into a folder with their parent's name", () => {
    const tree = treeOf(
      [1],
      [pageNode(1, "Handbook", [2, 3]), pageNode(2, "Knots", [4]), pageNode(3, "Tea"), pageNode(4, "Bowline")],
    );
    expect(pathsOf(tree)).toEqual({
      1: "handbook.md",
      2: "handbook/knots.md",
      3: "handbook/tea.md",
      4: "handbook/knots/bowline.md",
    });
  });

  it("gives every page of the same name a part of its id, whatever the order and case", () => {
    const pages = [pageNode(2, "Notes"), pageNode(3, "NOTES"), pageNode(4, "Other")];
    const expected = { 1: "top.md", 2: "top/notes-00000002.md", 3: "top/notes-00000003.md", 4: "top/other.md" };
    expect(pathsOf(treeOf([1], [pageNode(1, "Top", [2, 3, 4]), ...pages]))).toEqual(expected);
    expect(pathsOf(treeOf([1], [pageNode(1, "Top", [4, 3, 2]), ...pages]))).toEqual(expected);
  });

  it("keeps pages out of the folder for files", () => {
    expect(pathsOf(treeOf([1], [pageNode(1, "Assets", [2]), pageNode(2, "Assets")]))).toEqual({
      1: "assets-00000001.md",
      2: "assets-00000001/assets.md",
    });
  });

  it("puts a root that hangs below another one there", () => {
    const pages = [pageNode(1, "Top", [2]), pageNode(2, "Below")];
    expect(pathsOf(treeOf([2, 1], pages))).toEqual({ 1: "top.md", 2: "top/below.md" });
    expect(pathsOf(treeOf([1, 2, 1], pages))).toEqual({ 1: "top.md", 2: "top/below.md" });
  });

  it("places pages that hold each other", () => {
    expect(pathsOf(treeOf([1, 2], [pageNode(1, "One", [2]), pageNode(2, "Two", [1])]))).toEqual({
      1: "two/one.md",
      2: "two.md",
    });
  });

  it("starts folders that are too deep again at the top", () => {
    const chain = Array.from({ length: 9 }, (_, number) => pageNode(number, "x".repeat(50), [number + 1]));
    const paths = Object.values(pathsOf(treeOf([0], chain)));
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(220);
    expect(paths[3]).toEqual(`_deep/${idOf(2).replaceAll("-", "")}/${"x".repeat(50)}.md`);
  });

  it("never leaves the folder, never gives two pages one file, and does not depend on what file systems do with case", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const files = planFiles(tree);
        for (const { path } of files) {
          expect(posix.normalize(path)).toEqual(path);
          expect(path).not.toMatch(/^[/]|\.\.|\\|^assets\b[^-]|[\p{Cc}<>:"|?*]/u);
          for (const name of path.split("/")) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        }
        expect(new Set(files.map(({ path }) => comparisonKey(path))).size).toEqual(files.length);
        expect(new Set(files.map(({ node }) => node.id)).size).toEqual(files.length);
      }),
      { numRuns: 300 },
    );
  });

  it("places exactly the pages that can be reached", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const reached = new Set<string>();
        const pending = [...tree.rootIds];
        for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
          const node = tree.nodes.get(id);
          if (!node || reached.has(id)) continue;
          reached.add(id);
          pending.push(...node.childIds);
        }
        expect(
          planFiles(tree)
            .map(({ node }) => node.id)
            .sort(),
        ).toEqual([...reached].sort());
      }),
    );
  });

  it("does not depend on the order in which pages were read", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const reversed = { ...tree, nodes: new Map([...tree.nodes].reverse()) };
        expect(planFiles(reversed)).toEqual(planFiles(tree));
      }),
    );
  });
});
