import type { PlacedFinding } from "./compare-fields.js";
import type { PageDifference } from "./page-comparison.js";

/** A finding as a difference, at its place on the sides that have it. */
export function placeFinding({ place, finding }: PlacedFinding, leftPath: string, rightPath: string): PageDifference {
  return {
    ...finding,
    ...("left" in finding && { leftPath: `${leftPath}${place}` }),
    ...("right" in finding && { rightPath: `${rightPath}${place}` }),
  };
}
