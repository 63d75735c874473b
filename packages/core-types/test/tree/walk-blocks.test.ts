import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, countBlocks, type WalkOptions, walkBlocks } from "../../src/index.js";

function toggle(id: string, children: readonly Block[] = []): Block {
  return { type: "toggle", id, richText: [], children };
}

function subpage(id: string, children?: readonly Block[]): Block {
  return {
    type: "child_page",
    id,
    title: "Sub",
    ...(children && { page: { object: "page", id, properties: [], children } }),
  };
}

/** `id(parent) depth:index` of each visit. */
function visits(blocks: readonly Block[], options?: WalkOptions): string[] {
  return [...walkBlocks(blocks, options)].map(
    ({ block, parent, depth, index }) => `${block.id}(${parent?.id ?? ""}) ${depth}:${index}`,
  );
}

describe("walkBlocks", () => {
  it("visits parents before children, and each before its next neighbour", () => {
    expect(visits([toggle("a", [toggle("b", [toggle("c")]), toggle("d")]), toggle("e")])).toEqual([
      "a() 0:0",
      "b(a) 1:0",
      "c(b) 2:0",
      "d(a) 1:1",
      "e() 0:1",
    ]);
  });

  it("visits nothing in an empty tree", () => {
    expect(visits([])).toEqual([]);
  });

  it("leaves the parent out at the top", () => {
    expect([...walkBlocks([toggle("a")])]).toEqual([{ block: toggle("a"), depth: 0, index: 0 }]);
  });

  it("visits the rows of a table, and what is in the sections of meeting notes", () => {
    const table: Block = {
      type: "table",
      id: "t",
      tableWidth: 1,
      hasColumnHeader: false,
      hasRowHeader: false,
      rows: [
        { type: "table_row", id: "r1", cells: [[]] },
        { type: "table_row", id: "r2", cells: [[]] },
      ],
    };
    const notes: Block = {
      type: "meeting_notes",
      id: "m",
      title: [],
      sections: [
        { kind: "summary", id: "s", children: [toggle("s1", [toggle("s2")])] },
        { kind: "notes", id: "n", children: [toggle("n1")] },
      ],
      children: [toggle("rest")],
    };
    expect(visits([table, notes])).toEqual([
      "t() 0:0",
      "r1(t) 1:0",
      "r2(t) 1:1",
      "m() 0:1",
      "s1(m) 1:0",
      "s2(s1) 2:0",
      "n1(m) 1:1",
      "rest(m) 1:2",
    ]);
  });

  it.each<[title: string, options: WalkOptions | undefined, expected: string[]]>([
    ["passes by sub-pages", undefined, ["p() 0:0", "q() 0:1"]],
    ["passes by sub-pages when told to skip them", { subpages: "skip" }, ["p() 0:0", "q() 0:1"]],
    ["goes into sub-pages that were read", { subpages: "enter" }, ["p() 0:0", "x(p) 1:0", "q() 0:1"]],
  ])("%s", (_title, options, expected) => {
    expect(visits([subpage("p", [toggle("x")]), subpage("q")], options)).toEqual(expected);
  });

  it("does not go on when the caller stops", () => {
    const seen: string[] = [];
    for (const { block } of walkBlocks([toggle("a", [toggle("b")]), toggle("c")])) {
      seen.push(block.id);
      if (block.id === "b") break;
    }
    expect(seen).toEqual(["a", "b"]);
  });

  it("reaches the bottom of 100,000 nested blocks", () => {
    let block = toggle("bottom");
    for (let depth = 1; depth < 100_000; depth += 1) block = toggle("level", [block]);
    let last: { readonly id: string; readonly depth: number } | undefined;
    for (const visit of walkBlocks([block])) last = { id: visit.block.id, depth: visit.depth };
    expect(last).toEqual({ id: "bottom", depth: 99_999 });
  });

  it("visits what a recursive walk would, in the same order", () => {
    interface Tree {
      readonly children: readonly Tree[];
    }
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constant({ children: [] }),
        fc.record({ children: fc.array(tie("tree"), { maxLength: 4 }) }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree), (trees) => {
        let count = 0;
        const ids: string[] = [];
        const build = ({ children }: Tree): Block => {
          const id = String(count);
          count += 1;
          ids.push(id);
          return toggle(id, children.map(build));
        };
        const blocks = trees.map(build);
        expect([...walkBlocks(blocks)].map(({ block }) => block.id)).toEqual(ids);
        expect(countBlocks(blocks)).toBe(count);
      }),
    );
  });
});

describe("countBlocks", () => {
  const blocks = [toggle("a", [toggle("b")]), subpage("p", [toggle("x"), toggle("y")])];

  it.each<[options: WalkOptions | undefined, expected: number]>([
    [undefined, 3],
    [{ subpages: "skip" }, 3],
    [{ subpages: "enter" }, 5],
  ])("counts with %o", (options, expected) => {
    expect(countBlocks(blocks, options)).toBe(expected);
  });
});
