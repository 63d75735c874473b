import { renderBlocks } from "@pagebridge/markdown-renderer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { blockTrees } from "../support/arbitraries.js";
import { expectedOutline, parsedOutline } from "../support/outline.js";
import { parseGfm } from "../support/parse-gfm.js";

it("gives back the structure and the text of any tree of blocks", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(blockTrees, (blocks) => {
      const { markdown } = renderBlocks(blocks);
      expect(parsedOutline(parseGfm(markdown).children), markdown).toEqual(expectedOutline(blocks));
    }),
    { numRuns: 2000 },
  );
});
