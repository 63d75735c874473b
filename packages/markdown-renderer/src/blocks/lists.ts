import type { Block, BulletedListItemBlock, NumberedListItemBlock, ToDoBlock } from "@pagebridge/core-types";
import type { List, ListItem } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { paragraph, paragraphs } from "../nodes/nodes.js";
import { enterBlock } from "./enter-block.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";
import { reportColor } from "./report-color.js";

type ListItemBlock = BulletedListItemBlock | NumberedListItemBlock | ToDoBlock;

/** The largest number that may stand before an item has nine digits. */
const largestNumber = 999_999_999;

/** Whether a block is an item of a list. */
export function isListItem(block: Block): block is ListItemBlock {
  return block.type === "bulleted_list_item" || block.type === "numbered_list_item" || block.type === "to_do";
}

/**
 * Writes the list that begins at `start`. Numbered items make a numbered list; bullets and checkboxes share one.
 *
 * @returns The pieces, and the index of the first block after the list.
 */
export function listPieces(
  blocks: readonly Block[],
  start: number,
  scope: Scope,
): { readonly end: number; readonly pieces: Iterable<Piece> } {
  const ordered = blocks[start]?.type === "numbered_list_item";
  const items: ListItemBlock[] = [];
  for (let index = start; ; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isListItem(block) || (block.type === "numbered_list_item") !== ordered) break;
    items.push(block);
  }
  return { end: start + items.length, pieces: piecesOfItems(items, ordered, scope) };
}

function* piecesOfItems(
  items: readonly ListItemBlock[],
  ordered: boolean,
  scope: Scope,
): Generator<Piece, void, undefined> {
  const list: List = {
    type: "list",
    ordered,
    ...(ordered && { start: firstNumber(items, scope) }),
    spread: items.some(isSpread),
    children: [],
  };
  yield list;
  for (const item of items) {
    const inner = enterBlock(item, scope);
    const node = listItem(item, inner);
    list.children.push(node);
    yield nested(item.children, { into: node.children, scope: inner });
    for (const piece of unreadPieces(item, inner)) {
      if (piece.type !== "nested") node.children.push(piece);
    }
  }
}

function listItem(block: ListItemBlock, scope: Scope): ListItem {
  reportColor(block.color, scope);
  if (block.type === "numbered_list_item" && block.listFormat !== undefined && block.listFormat !== "numbers") {
    reportApproximation(scope, "Markdown counts lists with numbers only, not with letters or Roman numerals.");
  }
  const content = toPhrasing(block.richText, scope);
  return {
    type: "listItem",
    spread: isSpread(block),
    // A checkbox needs a paragraph to stand in, also without text.
    ...(block.type === "to_do"
      ? { checked: block.checked, children: [paragraph(content)] }
      : { children: paragraphs(content).slice() }),
  };
}

/** Whether an item holds more than a line and lists, so that blank lines make it easier to read. */
function isSpread(block: ListItemBlock): boolean {
  return block.hasUnreadChildren === true || block.children.some((child) => !isListItem(child));
}

function firstNumber(items: readonly ListItemBlock[], scope: Scope): number {
  const [first] = items;
  const start = (first?.type === "numbered_list_item" ? first.listStartIndex : undefined) ?? 1;
  if (Number.isInteger(start) && start >= 0 && start + items.length - 1 <= largestNumber) return start;
  reportApproximation(
    { ...scope, ...(first && { id: first.id }) },
    `A list cannot start at ${start} in Markdown; it starts at 1.`,
  );
  return 1;
}
