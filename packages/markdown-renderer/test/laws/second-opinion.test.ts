import { renderBlocks, toMdast } from "@pagebridge/markdown-renderer";
import fc from "fast-check";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, it } from "vitest";
import { blockTrees } from "../support/arbitraries.js";
import { expectedOutline, parsedOutline } from "../support/outline.js";
import { parseGfm } from "../support/parse-gfm.js";

// The library is wrong about a few trees, such as a list of nothing but a rule (`* ***`). It is no judge of these.
it("writes trees so that they parse to what the library's text parses to, wherever that says what the tree says", {
  timeout: 120_000,
}, () => {
  const trees = { all: 0, agreed: 0 };
  fc.assert(
    fc.property(blockTrees, (blocks) => {
      const own = renderBlocks(blocks).markdown;
      const library = toMarkdown(toMdast(blocks).tree, {
        extensions: [gfmToMarkdown()],
        bullet: "-",
        rule: "*",
        // Else the library leaves a byte order mark at the start of a text as it is, and a parser takes it away.
        unsafe: [{ character: "\uFEFF", atBreak: true }],
      });
      const opinion = parsedOutline(parseGfm(library).children);
      trees.all += 1;
      if (JSON.stringify(opinion) !== JSON.stringify(expectedOutline(blocks))) return;
      trees.agreed += 1;
      expect(parsedOutline(parseGfm(own).children), `${own}\n---\n${library}`).toEqual(opinion);
    }),
    { numRuns: 2000 },
  );
  expect(trees.agreed / trees.all).toBeGreaterThan(0.9);
});
