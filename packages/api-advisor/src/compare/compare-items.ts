import type { CapabilityName, Id } from "@pagebridge/core-types";
import type { ComparedPlaces } from "./compare-page-parts.js";
import { explainDifference } from "./explain-difference.js";
import type { PageDifference } from "./page-comparison.js";
import { pairItems } from "./pair-items.js";

/** How the things of a list are compared. */
export interface ItemRules<T> {
  /** The list's place in what holds it, such as `"/views"`. */
  readonly place: string;
  /** Says what a thing is, for one that is on one side only. */
  readonly nameOf: (item: T) => string;
  /** The capability that decides whether a thing is there. */
  readonly capabilityOf: (item: T) => CapabilityName | undefined;
  readonly compare: (left: T, right: T, places: ComparedPlaces) => readonly PageDifference[];
}

/** Compares the things of two lists by their ids. Their order is left aside. */
export function compareItems<T extends { readonly id: Id }>(
  left: readonly T[],
  right: readonly T[],
  { leftPath, rightPath, adapters }: ComparedPlaces,
  { place, nameOf, capabilityOf, compare }: ItemRules<T>,
): readonly PageDifference[] {
  const { pairs, onlyLeft, onlyRight } = pairItems(left, right);
  const explain = (item: T, lacking: "left" | "right"): Pick<PageDifference, "expected"> => {
    const expected = explainDifference(adapters, capabilityOf(item), lacking);
    return expected ? { expected } : {};
  };
  return [
    ...pairs.flatMap((pair) => {
      const places = {
        leftPath: `${leftPath}${place}/${pair.leftIndex}`,
        rightPath: `${rightPath}${place}/${pair.rightIndex}`,
        adapters,
      };
      // The innermost one is the one concerned.
      return compare(pair.left, pair.right, places).map((difference) => ({ objectId: pair.left.id, ...difference }));
    }),
    ...onlyLeft.map(({ item, index }): PageDifference => {
      const leftPlace = `${leftPath}${place}/${index}`;
      return {
        kind: "only_left",
        leftPath: leftPlace,
        objectId: item.id,
        left: nameOf(item),
        ...explain(item, "right"),
      };
    }),
    ...onlyRight.map(({ item, index }): PageDifference => {
      const rightPlace = `${rightPath}${place}/${index}`;
      return {
        kind: "only_right",
        rightPath: rightPlace,
        objectId: item.id,
        right: nameOf(item),
        ...explain(item, "left"),
      };
    }),
  ];
}
