import { type Block, type CapabilityName, countBlocks, type Page } from "@pagebridge/core-types";
import type { AlignedPages } from "./aligned-pages.js";
import { compareBlockFields, comparePageFields, type PlacedFinding } from "./compare-fields.js";
import { compareProperties } from "./compare-properties.js";
import { type ComparedAdapters, explainDifference, type LackingSide } from "./explain-difference.js";
import { findMissing } from "./find-missing.js";
import type { ExpectedDifference, PageDifference } from "./page-comparison.js";
import type { TreeNode } from "./page-tree.js";

/** What differs between the blocks of two pages, and how many that are on both sides differ. */
export interface TreeComparison {
  readonly differences: readonly PageDifference[];
  readonly differing: number;
}

/** Compares each block with its partner: where it is, what it is, and what it says. */
export function compareTrees(aligned: AlignedPages): TreeComparison {
  const { left, right, partners } = aligned;
  const differences: PageDifference[] = [...compareOrder(aligned, left.root)];
  const typeReasons = new Map<TreeNode, ExpectedDifference>();
  let differing = 0;
  for (const node of left.nodes) {
    const other = partners.get(node);
    if (!other) {
      differences.push(...findMissing(aligned, node, "left", typeReasons));
      continue;
    }
    const pair = comparePair(aligned, node, other);
    const expectedType = pair.find(({ kind, expected }) => kind === "type" && expected)?.expected;
    if (expectedType) typeReasons.set(node, expectedType).set(other, expectedType);
    const ofBlock = [...pair, ...compareOrder(aligned, node)];
    if (ofBlock.length > 0) differing += 1;
    differences.push(...ofBlock);
  }
  for (const node of right.nodes) {
    if (!partners.has(node)) differences.push(...findMissing(aligned, node, "right", typeReasons));
  }
  return { differences, differing };
}

/** Compares what two pages say besides their blocks. */
export function comparePageParts(
  left: Page,
  right: Page,
  {
    leftPath,
    rightPath,
    adapters,
  }: { readonly leftPath: string; readonly rightPath: string; readonly adapters: ComparedAdapters },
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

function comparePair({ partners, adapters }: AlignedPages, node: TreeNode, other: TreeNode): readonly PageDifference[] {
  const { block: left } = node;
  const { block: right } = other;
  if (!left || !right) return [];
  const place = { leftPath: node.path, rightPath: other.path, blockId: left.id };
  const differences: PageDifference[] = [];
  if (left.id !== right.id) differences.push({ kind: "id", ...place, left: left.id, right: right.id });
  if (partners.get(node.parent ?? node) !== other.parent || node.slot !== other.slot) {
    differences.push({ kind: "moved", ...place });
  }
  if (left.type !== right.type) {
    const expected = explainType(left, right, adapters);
    differences.push({ kind: "type", ...place, left: left.type, right: right.type, ...(expected && { expected }) });
  }
  for (const placed of compareBlockFields(left, right, adapters)) {
    differences.push({ ...placeFinding(placed, node.path, other.path), blockId: left.id });
  }
  if (left.type === "child_page" && right.type === "child_page" && left.page && right.page) {
    const paths = { leftPath: `${node.path}/page`, rightPath: `${other.path}/page`, adapters };
    const inside = comparePageParts(left.page, right.page, paths);
    differences.push(...inside.map((difference) => ({ ...difference, blockId: left.id })));
  }
  return differences;
}

/** A block that one API does not describe is `unsupported` on its side. */
function explainType(left: Block, right: Block, adapters: ComparedAdapters): ExpectedDifference | undefined {
  const lacking: LackingSide = left.type === "unsupported" ? "left" : "right";
  const [unsupported, known] = lacking === "left" ? [left, right] : [right, left];
  if (unsupported.type !== "unsupported") return undefined;
  return explainDifference(adapters, capabilityOfType(known.type), lacking);
}

function capabilityOfType(type: Block["type"]): CapabilityName {
  if (type === "button") return "buttons";
  return type === "form" ? "forms" : "pageContent";
}

/** Says once for each list that the blocks which both sides have in it stand in another order. */
function compareOrder({ partners }: AlignedPages, node: TreeNode): readonly PageDifference[] {
  const other = partners.get(node);
  if (!other) return [];
  const differences: PageDifference[] = [];
  for (const [name, slot] of node.slots) {
    const rightNodes = slot.nodes.flatMap((child) => {
      const partner = partners.get(child);
      return partner?.parent === other && partner.slot === name ? [partner] : [];
    });
    if (rightNodes.every(({ index }, place) => place === 0 || index > (rightNodes[place - 1]?.index ?? 0))) continue;
    const leftIds = rightNodes.map((right) => partners.get(right)?.block?.id ?? "");
    const inOrder = [...rightNodes].sort((first, second) => first.index - second.index);
    differences.push({
      kind: "reordered",
      leftPath: `${node.path}${slot.path}`,
      rightPath: `${other.path}${other.slots.get(name)?.path ?? ""}`,
      ...(node.block && { blockId: node.block.id }),
      left: leftIds,
      right: inOrder.map(({ block }) => block?.id ?? ""),
    });
  }
  return differences;
}

function placeFinding({ place, finding }: PlacedFinding, leftPath: string, rightPath: string): PageDifference {
  return {
    ...finding,
    ...("left" in finding && { leftPath: `${leftPath}${place}` }),
    ...("right" in finding && { rightPath: `${rightPath}${place}` }),
  };
}
