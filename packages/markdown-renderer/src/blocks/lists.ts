import type { Block } from "@pagebridge/core-types";
import type { List, ListItem } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { html, joinPhrasing, paragraph, text } from "../nodes/nodes.js";
import type { ListItemBlock, ListItems } from "./piece.js";
import { reportColor } from "./report-color.js";

/** The largest number that may stand before an item has nine digits. */
const largestNumber = 999_999_999;

/** Whether a block is an item of a list. */
export function isListItem(block: Block): block is ListItemBlock {
  return block.type === "bulleted_list_item" || block.type === "numbered_list_item" || block.type === "to_do";
}

/**
 * Gathers the list that begins at `start`. Numbered items make a numbered list; bullets and checkboxes share one.
 *
 * @param goesOn Says whether a further item is one of the list.
 */
export function gatherList(
  blocks: readonly Block[],
  start: number,
  scope: Scope,
  goesOn: (item: ListItemBlock) => boolean,
): ListItems {
  const ordered = blocks[start]?.type === "numbered_list_item";
  const { tint } = scope.rendering.flavor.color;
  const items: ListItemBlock[] = [];
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isListItem(block) || (block.type === "numbered_list_item") !== ordered) break;
    if (index > start && !goesOn(block)) break;
    const item = tint?.(block, scope) ?? block;
    if (isListItem(item)) items.push(item);
  }
  const spread = items.some((item) => isSpread(item, scope));
  const node: List = ordered
    ? { type: "list", ordered, start: firstNumber(items, scope), spread, children: [] }
    : { type: "list", ordered, spread, children: [] };
  return { type: "items", node, items };
}

/** Makes an item with its own line. What is inside the block is not in it yet. */
export function listItem(block: ListItemBlock, scope: Scope): ListItem {
  reportColor(block.color, scope);
  if (block.type === "numbered_list_item" && block.listFormat !== undefined && block.listFormat !== "numbers") {
    reportApproximation(scope, "Markdown counts lists with numbers only.");
  }
  const spread = isSpread(block, scope);
  const { emptyLine, taskSign } = scope.rendering.flavor;
  const content = toPhrasing(block.richText, scope);
  if (block.type === "to_do") {
    // A checkbox needs a paragraph to stand in, also without text.
    if (taskSign === undefined)
      return { type: "listItem", spread, checked: block.checked, children: [paragraph(content)] };
    reportApproximation(scope, "There are no checkboxes; a sign in front of the text stands for each.");
    const sign = text(taskSign(block.checked));
    return { type: "listItem", spread, children: [paragraph(joinPhrasing([[sign], content], " "))] };
  }
  // Where the first of an item's blocks could be taken for its own line, a sign says that this one is empty.
  if (content.length === 0 && block.children.length > 0 && emptyLine !== undefined)
    return { type: "listItem", spread, children: [html(emptyLine)] };
  return { type: "listItem", spread, children: content.length === 0 ? [] : [paragraph(content)] };
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
