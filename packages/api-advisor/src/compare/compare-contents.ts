import type { Database, Diagnostic, Page } from "@pagebridge/core-types";
import { alignTrees } from "./align-trees.js";
import type { AlignedPages } from "./aligned-pages.js";
import type { DatabaseParts } from "./compare-database-parts.js";
import type { ComparedPlaces } from "./compare-page-parts.js";
import { compareTrees } from "./compare-trees.js";
import { addCounts } from "./item-counts.js";
import type { ComparedReading, ComparedSide, ItemCounts, PageComparison, PageDifference } from "./page-comparison.js";
import { layOut } from "./page-tree.js";

/** Compares two readings: their ids, their blocks, and whatever `compareParts` finds besides. */
export function compareContents<T extends Database | Page>(
  left: ComparedReading<T>,
  right: ComparedReading<T>,
  compareParts: (left: T, right: T, places: ComparedPlaces) => DatabaseParts,
): PageComparison {
  const leftValue = left.reading.value;
  const rightValue = right.reading.value;
  const [leftTree, rightTree] = [layOut(leftValue), layOut(rightValue)];
  const adapters = { left: left.info, right: right.info };
  const aligned = { left: leftTree, right: rightTree, partners: alignTrees(leftTree, rightTree), adapters };
  const parts = compareParts(leftValue, rightValue, { leftPath: "", rightPath: "", adapters });
  const blocks = compareTrees(aligned);
  const differences = [...compareIds(leftValue, rightValue), ...parts.differences, ...blocks.differences];
  const expected = differences.filter((difference) => difference.expected).length;
  return {
    differences,
    summary: {
      blocks: countBlocks(aligned, blocks.differing),
      rows: addCounts(parts.rows, blocks.rows),
      differences: { expected, unexpected: differences.length - expected },
      left: describeSide(left, leftTree.nodes.length),
      right: describeSide(right, rightTree.nodes.length),
    },
  };
}

function compareIds(left: Database | Page, right: Database | Page): readonly PageDifference[] {
  return left.id === right.id ? [] : [{ kind: "id", leftPath: "", rightPath: "", left: left.id, right: right.id }];
}

function countBlocks({ left, partners, right }: AlignedPages, differing: number): ItemCounts {
  const compared = left.nodes.filter((node) => partners.has(node)).length;
  return {
    compared,
    equal: compared - differing,
    differing,
    onlyLeft: left.nodes.length - compared,
    onlyRight: right.nodes.length - compared,
  };
}

function describeSide({ info, reading }: ComparedReading<Database | Page>, blocks: number): ComparedSide {
  const { cost } = reading.provenance;
  const count = (severity: Diagnostic["severity"]): number =>
    reading.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    adapter: info.name,
    api: info.api,
    ...(info.apiVersion !== undefined && { apiVersion: info.apiVersion }),
    blocks,
    requests: cost.requests,
    bytes: cost.bytes,
    milliseconds: cost.milliseconds,
    diagnostics: { error: count("error"), info: count("info"), warning: count("warning") },
  };
}
