import type { Block, NumberedListItemBlock } from "@pagebridge/core-types";
import type { ListItem } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { bullets, html, paragraph } from "../nodes/nodes.js";
import { enterBlock } from "./enter-block.js";
import { type ListItemBlock, type NestedBlocks, type NodeSink, nested } from "./piece.js";
import { unreadPieces } from "./placeholders.js";
import { reportColor } from "./report-color.js";
import { withMarks } from "./with-marks.js";

/** The numbers before items have nine digits at most. */
const numberLimit = 1e9;

/** Whether a block is an item of a list. */
export function isListItem(block: Block): block is ListItemBlock {
  return block.type === "bulleted_list_item" || block.type === "numbered_list_item" || block.type === "to_do";
}

/**
 * The items from `start` on that are one list. Numbered items make a numbered list; bullets and checkboxes share one.
 *
 * @param goesOn Says whether a further item is one of the list.
 */
export function itemsFrom(
  blocks: readonly Block[],
  start: number,
  goesOn: (item: ListItemBlock) => boolean,
): readonly ListItemBlock[] {
  const items: ListItemBlock[] = [];
  for (let index = start; ; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isListItem(block) || isNumbered(block) !== isNumbered(items[0] ?? block)) return items;
    if (index > start && !goesOn(block)) return items;
    items.push(block);
  }
}

/** Writes a list and its items, and stops at what is inside of each. */
export function* writeList(
  items: readonly ListItemBlock[],
  into: NodeSink,
  scope: Scope,
): Generator<NestedBlocks, void> {
  const list = bullets([]);
  if (items[0]?.type === "numbered_list_item") {
    list.ordered = true;
    list.start = firstNumber(items[0], items.length, scope);
  }
  into.push(list);
  for (const item of items) {
    const known = scope.discussions.length;
    const inner = enterBlock(item, scope);
    const node = listItem(item, inner);
    if (node.spread) list.spread = true;
    const marked = withMarks(item, node.children, known, inner);
    if (marked !== node.children) node.children = [...marked];
    list.children.push(node);
    if (item.children.length > 0) yield nested(item.children, { into: node.children });
    if (item.hasUnreadChildren) node.children.push(...unreadPieces(item, inner));
  }
}

/** Makes an item with its own line. What is inside the block is not in it yet. */
function listItem(block: ListItemBlock, scope: Scope): ListItem {
  const { emptyLine, task } = scope.rendering.flavor;
  reportColor(block.color, scope);
  if (isNumbered(block) && block.listFormat !== undefined && block.listFormat !== "numbers")
    reportApproximation(scope, "Markdown counts lists with numbers only.");
  const content = toPhrasing(block.richText, scope);
  const node: ListItem = { type: "listItem", spread: isSpread(block, scope), children: [] };
  if (block.type === "to_do") {
    // A checkbox needs a paragraph to stand in, also without text.
    node.children = [paragraph(task === undefined ? content : task(block.checked, content, scope))];
    if (task === undefined) node.checked = block.checked;
  } else if (content.length === 0 && block.children.length > 0 && emptyLine !== undefined) {
    // Where the first of an item's blocks could be taken for its own line, a sign says that this one is empty.
    node.children = [html(emptyLine)];
  } else if (content.length > 0) node.children = [paragraph(content)];
  return node;
}

function isNumbered(item: ListItemBlock): item is NumberedListItemBlock {
  return item.type === "numbered_list_item";
}

/** Whether an item holds more than a line and lists, so that blank lines make it easier to read. */
function isSpread({ children, hasUnreadChildren }: ListItemBlock, scope: Scope): boolean {
  if (hasUnreadChildren) return true;
  if (children.length === 0) return false;
  const { taggedLists } = scope.rendering.flavor;
  return children.some((child) => isMore(child, scope)) || taggedLists?.areNeeded(children.filter(isListItem)) === true;
}

/** Whether a block is neither an item nor an empty line in a dialect that has none. What functions of the caller make may be anything. */
function isMore(block: Block, { rendering }: Scope): boolean {
  if (rendering.options.blocks?.[block.type] !== undefined) return true;
  if (isListItem(block)) return false;
  if (block.type !== "paragraph" || block.children.length > 0 || block.hasUnreadChildren) return true;
  // Code shows its white space.
  const isEmpty = block.richText.every(
    (inline) => inline.type === "text" && !inline.annotations?.code && /^[ \t\r\n]*$/.test(inline.text),
  );
  return !isEmpty || rendering.flavor.emptyLine !== undefined;
}

function firstNumber({ id, listStartIndex: start = 1 }: NumberedListItemBlock, count: number, scope: Scope): number {
  if (Number.isInteger(start) && start >= 0 && start + count <= numberLimit) return start;
  reportApproximation({ ...scope, id }, `A list cannot start at ${start}.`);
  return 1;
}
