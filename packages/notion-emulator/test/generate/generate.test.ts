import { type Block, childBlocks, walkBlocks } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNestedWorkspace } from "../../src/generate/create-nested-workspace.js";
import { createPageWorkspace } from "../../src/generate/create-page-workspace.js";
import { createRowsWorkspace } from "../../src/generate/create-rows-workspace.js";
import type { GeneratedWorkspace } from "../../src/generate/generated-workspace.js";
import { open } from "../support/open.js";

function blocksOf({ roots: [root] }: GeneratedWorkspace): readonly Block[] {
  return root?.object === "page" ? [...walkBlocks(root.children ?? [])].map(({ block }) => block) : [];
}

describe("a generated page", () => {
  it("has exactly so many blocks, and so many with children, each with its own id", () => {
    const numbers = fc
      .nat({ max: 60 })
      .chain((parents) => fc.tuple(fc.integer({ min: 2 * parents, max: 400 }), fc.constant(parents)));
    fc.assert(
      fc.property(numbers, ([blocks, parents]) => {
        const found = blocksOf(createPageWorkspace({ blocks, parents }));
        expect(found.length).toBe(blocks);
        expect(found.filter((block) => childBlocks(block).length > 0).length).toBe(parents);
        expect(new Set(found.map((block) => block.id)).size).toBe(blocks);
      }),
    );
  });

  it("is the same each time", () => {
    expect(createPageWorkspace({ blocks: 500, parents: 60 })).toEqual(
      createPageWorkspace({ blocks: 500, parents: 60 }),
    );
  });

  it("has a tenth of its blocks as parents unless told otherwise", () => {
    const found = blocksOf(createPageWorkspace({ blocks: 200 }));
    expect(found.filter((block) => childBlocks(block).length > 0).length).toBe(20);
  });

  it.each([
    { blocks: 3, parents: 2 },
    { blocks: 1.5, parents: 0 },
    { blocks: 10, parents: -1 },
  ])("cannot have %j", (options) => {
    expect(() => createPageWorkspace(options)).toThrow(TypeError);
  });

  it("takes one request for the page, and one for each hundred blocks of each container", async () => {
    const generated = createPageWorkspace({ blocks: 500, parents: 60 });
    const { clientWith, emulator } = await open({ workspace: generated });
    const client = clientWith({ auth: generated.token });
    async function read(blockId: string): Promise<number> {
      let count = 0;
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const list = await client.blocks.children.list({
          block_id: blockId,
          ...(cursor !== undefined && { start_cursor: cursor }),
        });
        for (const block of list.results)
          count += 1 + ("has_children" in block && block.has_children ? await read(block.id) : 0);
        cursor = list.next_cursor;
      }
      return count;
    }
    await client.pages.retrieve({ page_id: generated.rootId });
    expect(await read(generated.rootId)).toBe(500);
    expect(emulator.requests).toHaveLength(1 + 4 + 60);
  });
});

describe("a generated nest", () => {
  it.each([
    [7, "callout"],
    [300, "bulleted_list_item"],
    [1, "heading"],
    [2, "to_do"],
  ] as const)("has %d blocks of the type %s inside each other, and a paragraph", (depth, type) => {
    const visits = blocksOf(createNestedWorkspace({ depth, type }));
    expect(visits.map((block) => block.type)).toEqual([...Array.from({ length: depth }, () => type), "paragraph"]);
    expect(visits.slice(0, -1).every((block) => childBlocks(block).length === 1)).toBe(true);
  });
});

describe("generated rows", () => {
  it("are made so many a minute", async () => {
    const generated = createRowsWorkspace({ rows: 5, rowsPerMinute: 2 });
    const [root] = generated.roots;
    const rows = root?.object === "database" ? (root.dataSources[0]?.rows ?? []) : [];
    expect(rows.map((row) => row.createdTime?.slice(14, 16))).toEqual(["12", "12", "13", "13", "14"]);
  });
});
