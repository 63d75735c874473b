import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { flavors } from "@pagebridge/markdown-renderer/flavors";
import { type ReadablePart, readable } from "./content.js";
import { expectedParts } from "./expected-blocks.js";
import { foundParts } from "./found-blocks.js";
import type { LawFlavor, Loss } from "./law-flavor.js";
import { lossesOf } from "./losses.js";
import { pageUrl } from "./page-urls.js";

/** Both sides of the law for one document: what was to be found, and what was. */
export interface Verdict {
  readonly markdown: string;
  readonly expected: readonly ReadablePart[];
  readonly found: readonly ReadablePart[];
}

/** Writes blocks, parses what was written, and gives both sides in one form. Notes which losses were met. */
export function checkLaw(blocks: readonly Block[], flavor: LawFlavor, seen = new Set<Loss>()): Verdict {
  const { change, ...options } = flavor.chosen ?? {};
  const { diagnostics, markdown } = renderBlocks(blocks, { flavor: flavors[flavor.name], pageUrl, ...options });
  const found = foundParts(flavor.parse(markdown));
  const expected = expectedParts(change?.(blocks) ?? blocks, { flavor, losses: lossesOf(diagnostics, flavor, seen) });
  return { markdown, ...readable(found, expected) };
}
