import type { Block } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { places } from "../support/law/places.js";
import { checkNotionLaw } from "../support/notion-law/check-notion-law.js";
import { inexpressible, type NotionLoss } from "../support/notion-law/losses.js";
import { blockTrees, deepBlocks } from "../support/trouble/blocks.js";
import { nastyRichText } from "../support/trouble/rich-text.js";

/** Cases over all properties. */
const cases = Number(process.env["LAW_RUNS"] ?? 10_000);
const seed = process.env["LAW_SEED"];

describe("notion", () => {
  const seen = new Set<NotionLoss>();

  it.each([
    ...places.map(({ blocks, name, share }) => ({
      name: `text in ${name}`,
      share,
      documents: nastyRichText.map(blocks),
    })),
    { name: "trees of blocks", share: 20, documents: blockTrees },
    { name: "blocks in blocks, many deep", share: 5, documents: deepBlocks },
  ])("gives back $name", { timeout: 600_000 * Math.max(1, cases / 10_000) }, ({ documents, share }) => {
    fc.assert(
      fc.property(documents, (blocks: readonly Block[]) => {
        const { expected, found, markdown } = checkNotionLaw(blocks, seen);
        expect(found, markdown).toEqual(expected);
      }),
      { numRuns: Math.ceil((cases * share) / 100), ...(seed !== undefined && { seed: Number(seed) }) },
    );
  });

  it("lists nothing as inexpressible that is never lost", () => {
    expect(Object.keys(inexpressible).sort()).toEqual([...seen].sort());
  });
});
