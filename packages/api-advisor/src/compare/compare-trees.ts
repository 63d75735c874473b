import type { Block, CapabilityName } from "@pagebridge/core-types";
import type { AlignedPages } from "./aligned-pages.js";
import { compareDatabaseParts } from "./compare-database-parts.js";
import { compareBlockFields } from "./compare-fields.js";
import { comparePageParts } from "./compare-page-parts.js";
import { type ComparedAdapters, explainDifference, type LackingSide } from "./explain-difference.js";
import { findMissing } from "./find-missing.js";
import { addCounts, noItems } from "./item-counts.js";
import type { ExpectedDifference, ItemCounts, PageDifference } from "./page-comparison.js";
import type { TreeNode } from "./page-tree.js";
import { placeFinding } from "./place-finding.js";

/** What differs between the blocks of two pages, and how many that are on both sides differ. */
export interface TreeComparison {
  readonly differences: readonly PageDifference[];
  readonly differing: number;
  /** The rows of the databases among them. */
  readonly rows: ItemCounts;
}

/** Compares each block with its partner: where it is, what it is, and what it says. */
export function compareTrees(aligned: AlignedPages): TreeComparison {
  const { left, right, partners } = aligned;
  const differences: PageDifference[] = [...compareOrder(aligned, left.root)];
  const typeReasons = new Map<TreeNode, ExpectedDifference>();
  let differing = 0;
  let rows = noItems;
  for (const node of left.nodes) {
    const other = partners.get(node);
    if (!other) {
      differences.push(...findMissing(aligned, node, "left", typeReasons));
      continue;
    }
    const { differences: pair, rows: rowsInside } = comparePair(aligned, node, other);
    rows = addCounts(rows, rowsInside);
    const expectedType = pair.find(({ kind, expected }) => kind === "type" && expected)?.expected;
    if (expectedType) typeReasons.set(node, expectedType).set(other, expectedType);
    const ofBlock = [...pair, ...compareOrder(aligned, node)];
    if (ofBlock.length > 0) differing += 1;
    differences.push(...ofBlock);
  }
  for (const node of right.nodes) {
    if (!partners.has(node)) differences.push(...findMissing(aligned, node, "right", typeReasons));
  }
  return { differences, differing, rows };
}

function comparePair(
  { partners, adapters }: AlignedPages,
  node: TreeNode,
  other: TreeNode,
): Omit<TreeComparison, "differing"> {
  const { block: left } = node;
  const { block: right } = other;
  if (!left || !right) return { differences: [], rows: noItems };
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
  if (left.type === "child_database" && right.type === "child_database" && left.database && right.database) {
    const paths = { leftPath: `${node.path}/database`, rightPath: `${other.path}/database`, adapters };
    const inside = compareDatabaseParts(left.database, right.database, paths);
    differences.push(...inside.differences.map((difference) => ({ ...difference, blockId: left.id })));
    return { differences, rows: inside.rows };
  }
  return { differences, rows: noItems };
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
