import type { ItemCounts } from "./page-comparison.js";

/** Nothing was compared. */
export const noItems: ItemCounts = { compared: 0, equal: 0, differing: 0, onlyLeft: 0, onlyRight: 0 };

/** Adds two counts up. */
export function addCounts(first: ItemCounts, second: ItemCounts): ItemCounts {
  return {
    compared: first.compared + second.compared,
    equal: first.equal + second.equal,
    differing: first.differing + second.differing,
    onlyLeft: first.onlyLeft + second.onlyLeft,
    onlyRight: first.onlyRight + second.onlyRight,
  };
}
