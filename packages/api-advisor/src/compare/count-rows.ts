import type { Row } from "@pagebridge/core-types";
import type { ItemCounts, PageDifference } from "./page-comparison.js";
import { pairItems } from "./pair-items.js";

/** Counts the rows of a data source on both sides, given how they differ. Rows that only one reading was asked for are on its side. */
export function countRows(
  left: readonly Row[] = [],
  right: readonly Row[] = [],
  differences: readonly PageDifference[] = [],
): ItemCounts {
  const { pairs, onlyLeft, onlyRight } = pairItems(left, right);
  const reported = new Set(differences.map(({ objectId }) => objectId));
  const differing = pairs.filter((pair) => reported.has(pair.left.id)).length;
  return {
    compared: pairs.length,
    equal: pairs.length - differing,
    differing,
    onlyLeft: onlyLeft.length,
    onlyRight: onlyRight.length,
  };
}
