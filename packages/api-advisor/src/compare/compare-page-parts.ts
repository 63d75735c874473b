import { countBlocks, type Page } from "@pagebridge/core-types";
import { comparePageFields } from "./compare-fields.js";
import { compareProperties } from "./compare-properties.js";
import type { ComparedAdapters } from "./explain-difference.js";
import type { PageDifference } from "./page-comparison.js";
import { placeFinding } from "./place-finding.js";

/** Where two things that are compared stand, and who read them. */
export interface ComparedPlaces {
  /** As a JSON pointer; empty at the top. */
  readonly leftPath: string;
  readonly rightPath: string;
  readonly adapters: ComparedAdapters;
}

/** Compares what two pages say besides their blocks. */
export function comparePageParts(
  left: Page,
  right: Page,
  { leftPath, rightPath, adapters }: ComparedPlaces,
): readonly PageDifference[] {
  const fields = comparePageFields(left, right, adapters).map((placed) => placeFinding(placed, leftPath, rightPath));
  const properties = compareProperties(left, right, adapters).map(
    ({ leftIndex, rightIndex, ...finding }): PageDifference => ({
      ...finding,
      ...(leftIndex !== undefined && { leftPath: `${leftPath}/properties/${leftIndex}` }),
      ...(rightIndex !== undefined && { rightPath: `${rightPath}/properties/${rightIndex}` }),
    }),
  );
  return [...fields, ...properties, ...compareContentRead(left, right, leftPath, rightPath)];
}

/** Says once that the content of a page was read on one side only. */
function compareContentRead(left: Page, right: Page, leftPath: string, rightPath: string): readonly PageDifference[] {
  if (left.children && !right.children) {
    return [{ kind: "only_left", leftPath: `${leftPath}/children`, blocks: countBlocks(left.children) }];
  }
  if (right.children && !left.children) {
    return [{ kind: "only_right", rightPath: `${rightPath}/children`, blocks: countBlocks(right.children) }];
  }
  return [];
}
