import { reportApproximation, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { closeTag, openTag, tagLine } from "../tags/tag.js";
import { containerOf, containerPieces } from "./container.js";
import { enterBlock } from "./enter-block.js";
import { type ListItemBlock, nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

const countedBy: { readonly [Format in "letters" | "roman"]: string } = { letters: "a", roman: "i" };

/** Whether tags can say more about a list than Markdown's own form. */
export function needsTags(items: readonly ListItemBlock[], scope: Scope): boolean {
  if (containerOf("list", scope).form !== "tag") return false;
  return items.some((item) => item.color !== undefined || formatOf(item) !== undefined);
}

/** Items of a list as tags; a checkbox is a block of its own. */
export function taggedItems(items: readonly ListItemBlock[], scope: Scope): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: { readonly name: string; readonly format: string | undefined } | undefined;
  const close = (): void => {
    if (open !== undefined) pieces.push(tagLine(closeTag(open.name), "before"));
    open = undefined;
  };
  for (const item of items) {
    const inner = enterBlock(item, scope);
    const isToDo = item.type === "to_do";
    const format = formatOf(item);
    if (isToDo || open?.format !== format) close();
    if (!isToDo && open === undefined) {
      open = { name: item.type === "numbered_list_item" ? "ol" : "ul", format };
      pieces.push(tagLine(openTag(open.name, { type: format }), "after"));
      if (item === items[0] && item.type === "numbered_list_item" && (item.listStartIndex ?? 1) !== 1)
        reportApproximation(inner, "A list that is written as tags starts at 1.");
    }
    const parts = {
      own: toPhrasing(item.richText, inner),
      color: item.color,
      attributes: isToDo ? { checked: item.checked } : {},
      content: [nested(item.children, { scope: inner }), ...unreadPieces(item, inner)],
    };
    pieces.push(...containerPieces(isToDo ? { form: "tag", name: "todo" } : containerOf("list", scope), parts, inner));
  }
  close();
  return pieces;
}

function formatOf(item: ListItemBlock): string | undefined {
  if (item.type !== "numbered_list_item" || item.listFormat === undefined || item.listFormat === "numbers")
    return undefined;
  return countedBy[item.listFormat];
}
