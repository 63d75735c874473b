import { renderBlocks, toMdast } from "@pagebridge/markdown-renderer";
import fc from "fast-check";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, it } from "vitest";
import { blockTrees } from "../support/arbitraries.js";
import { parsedOutline } from "../support/outline.js";
import { parseGfm } from "../support/parse-gfm.js";

it("writes a tree so that it parses to what the library's text of the same tree parses to", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(blockTrees, (blocks) => {
      const own = renderBlocks(blocks).markdown;
      const library = toMarkdown(toMdast(blocks).tree, { extensions: [gfmToMarkdown()], bullet: "-", rule: "*" });
      expect(parsedOutline(parseGfm(own).children), `${own}\n---\n${library}`).toEqual(
        parsedOutline(parseGfm(library).children),
      );
    }),
    { numRuns: 2000 },
  );
});
