import { renderBlocks, toMdast } from "@pagebridge/markdown-renderer";
import fc from "fast-check";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, it } from "vitest";
import { readable } from "../support/law/content.js";
import { expectedParts } from "../support/law/expected-blocks.js";
import { gfmLaw } from "../support/law/flavors/gfm.js";
import { foundParts } from "../support/law/found-blocks.js";
import { lossesOf } from "../support/law/losses.js";
import { pageUrl } from "../support/law/page-urls.js";
import { blockTrees } from "../support/trouble/blocks.js";

// The library is wrong about a few trees, such as a list of nothing but a rule (`* ***`). It is no judge of these.
it("writes trees so that they parse to what the library's text parses to, wherever that says what the tree says", {
  timeout: 600_000,
}, () => {
  const trees = { all: 0, agreed: 0 };
  fc.assert(
    fc.property(blockTrees, (blocks) => {
      const { diagnostics, markdown } = renderBlocks(blocks, { pageUrl });
      const library = toMarkdown(toMdast(blocks, { pageUrl }).tree, {
        extensions: [gfmToMarkdown()],
        bullet: "-",
        rule: "*",
        // Else the library leaves a byte order mark at the start of a text as it is, and a parser takes it away.
        unsafe: [{ character: "\uFEFF", atBreak: true }],
      });
      const expected = expectedParts(blocks, { flavor: gfmLaw, losses: lossesOf(diagnostics, gfmLaw) });
      const opinion = readable(foundParts(gfmLaw.parse(library)), expected);
      trees.all += 1;
      if (JSON.stringify(opinion.found) !== JSON.stringify(opinion.expected)) return;
      trees.agreed += 1;
      const own = readable(foundParts(gfmLaw.parse(markdown)), expected);
      expect(own.found, `${markdown}\n---\n${library}`).toEqual(opinion.found);
    }),
    { numRuns: 1500 },
  );
  expect(trees.agreed / trees.all).toBeGreaterThan(0.8);
});
