import type { Diagnostic, Page } from "@pagebridge/core-types";
import { alignTrees } from "./align-trees.js";
import type { AlignedPages } from "./aligned-pages.js";
import { comparePageParts, compareTrees, type TreeComparison } from "./compare-trees.js";
import type {
  ComparedReading,
  ComparedSide,
  ComparisonSummary,
  PageComparison,
  PageDifference,
} from "./page-comparison.js";
import { layOutPage } from "./page-tree.js";

/**
 * Tells how two readings of one page differ: blocks that one of them lacks, that were moved or reordered, and what the page, its
 * properties and each block say. A difference that a declared gap of one of the adapters accounts for says so in `expected`.
 *
 * Left aside is what says how to get at things and not what they are: signatures and expiry of files' URLs, how to renew them, and
 * the seconds of times where an adapter declares that it does not have them. Time and memory grow with the number of blocks.
 *
 * `comparePages({ info: official.info, reading: a }, { info: other.info, reading: b }).differences` → `[]` when nothing differs
 */
export function comparePages(left: ComparedReading, right: ComparedReading): PageComparison {
  const [leftTree, rightTree] = [layOutPage(left.reading.value), layOutPage(right.reading.value)];
  const partners = alignTrees(leftTree, rightTree);
  const adapters = { left: left.info, right: right.info };
  const aligned: AlignedPages = { left: leftTree, right: rightTree, partners, adapters };
  const blocks = compareTrees(aligned);
  const differences = [
    ...comparePageIds(left.reading.value, right.reading.value),
    ...comparePageParts(left.reading.value, right.reading.value, { leftPath: "", rightPath: "", adapters }),
    ...blocks.differences,
  ];
  return { differences, summary: summarize(aligned, { differences, differing: blocks.differing }, left, right) };
}

function comparePageIds(left: Page, right: Page): readonly PageDifference[] {
  return left.id === right.id ? [] : [{ kind: "id", leftPath: "", rightPath: "", left: left.id, right: right.id }];
}

function summarize(
  { left: leftTree, right: rightTree, partners }: AlignedPages,
  { differences, differing }: TreeComparison,
  left: ComparedReading,
  right: ComparedReading,
): ComparisonSummary {
  const compared = leftTree.nodes.filter((node) => partners.has(node)).length;
  const expected = differences.filter((difference) => difference.expected).length;
  return {
    blocks: {
      compared,
      equal: compared - differing,
      differing,
      onlyLeft: leftTree.nodes.length - compared,
      onlyRight: rightTree.nodes.length - compared,
    },
    differences: { expected, unexpected: differences.length - expected },
    left: describeSide(left, leftTree.nodes.length),
    right: describeSide(right, rightTree.nodes.length),
  };
}

function describeSide({ info, reading }: ComparedReading, blocks: number): ComparedSide {
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
