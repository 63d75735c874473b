import { compareContents } from "./compare-contents.js";
import { comparePageParts } from "./compare-page-parts.js";
import { noItems } from "./item-counts.js";
import type { ComparedReading, PageComparison } from "./page-comparison.js";

/**
 * Tells how two readings of one page differ: blocks that one of them lacks, that were moved or reordered, and what the page, its
 * properties, each block and each database that was read with it say. A difference that a declared gap of one of the adapters
 * accounts for says so in `expected`.
 *
 * Left aside is what says how to get at things and not what they are: signatures and expiry of files' URLs, how to renew them, and
 * the seconds of times where an adapter declares that it does not have them. Time and memory grow with the number of blocks.
 *
 * `comparePages({ info: official.info, reading: a }, { info: other.info, reading: b }).differences` → `[]` when nothing differs
 */
export function comparePages(left: ComparedReading, right: ComparedReading): PageComparison {
  return compareContents(left, right, (leftPage, rightPage, places) => ({
    differences: comparePageParts(leftPage, rightPage, places),
    rows: noItems,
  }));
}
