import type { Block } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockTrees, deepBlocks } from "../trouble/blocks.js";
import { nastyRichText } from "../trouble/rich-text.js";
import { allLosses } from "./all-losses.js";
import { checkLaw } from "./check-law.js";
import type { LawFlavor, Loss } from "./law-flavor.js";
import { places } from "./places.js";

/** Cases for one flavour, over all properties. */
const cases = Number(process.env["LAW_RUNS"] ?? 10_000);
/** Fixed unless somebody goes looking for counterexamples, so that a test that passed yesterday passes today. */
const seed = process.env["LAW_SEED"] ?? (process.env["LAW_RUNS"] === undefined ? "20261005" : undefined);

/** States the law for a flavour: parsing what was written gives back what was given, but for what was reported as lost. */
export function describeLaw(flavor: LawFlavor): void {
  const laws = [
    ...places.map(({ blocks, name, share }) => ({
      name: `text in ${name}`,
      share,
      documents: nastyRichText.map(blocks),
    })),
    { name: "trees of blocks", share: 20, documents: blockTrees },
    { name: "blocks in blocks, many deep", share: 5, documents: deepBlocks },
  ];

  describe(flavor.name, () => {
    it.each(laws)("gives back $name", { timeout: 600_000 * Math.max(1, cases / 10_000) }, ({ documents, share }) => {
      fc.assert(
        fc.property(documents, (blocks: readonly Block[]) => {
          const { expected, found, markdown } = checkLaw(blocks, flavor);
          expect(found, markdown).toEqual(expected);
        }),
        { numRuns: Math.ceil((cases * share) / 100), ...(seed !== undefined && { seed: Number(seed) }) },
      );
    });

    it("lists nothing as inexpressible that is not", () => {
      const seen = new Set<Loss>();
      const { expected, found, markdown } = checkLaw(allLosses, flavor, seen);
      expect(found, markdown).toEqual(expected);
      expect(Object.keys(flavor.inexpressible).sort()).toEqual([...seen].sort());
    });
  });
}
