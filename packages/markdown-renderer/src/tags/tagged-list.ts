import type { Container } from "../blocks/container.js";
import { enterBlock } from "../blocks/enter-block.js";
import type { ListItemBlock, Piece } from "../blocks/piece.js";
import { unreadPieces } from "../blocks/placeholders.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { closeTag, openTag, tagLine } from "./tag.js";

const countedBy: { readonly [Format in "letters" | "roman"]: string } = { letters: "a", roman: "i" };

/** How lists are written of which Markdown's own form does not say all. */
export interface TaggedLists {
  /** Whether tags can say more about a list than Markdown's own form. */
  readonly areNeeded: (items: readonly ListItemBlock[]) => boolean;
  /** Writes the items of a list as tags. */
  readonly write: (items: readonly ListItemBlock[], scope: Scope) => readonly Piece[];
}

/** Makes lists tags; a checkbox is a block of its own. */
export function taggedLists(containers: { readonly item: Container; readonly toDo: Container }): TaggedLists {
  return {
    areNeeded: (items) => items.some((item) => item.color !== undefined || formatOf(item) !== undefined),
    write: (items, scope) => taggedItems(items, scope, containers),
  };
}

function taggedItems(
  items: readonly ListItemBlock[],
  scope: Scope,
  containers: { readonly item: Container; readonly toDo: Container },
): readonly Piece[] {
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
    const holder = { ...item, attributes: isToDo ? { checked: item.checked } : {}, more: unreadPieces(item, inner) };
    pieces.push(...(isToDo ? containers.toDo : containers.item)(holder, inner));
  }
  close();
  return pieces;
}

function formatOf(item: ListItemBlock): string | undefined {
  if (item.type !== "numbered_list_item" || item.listFormat === undefined || item.listFormat === "numbers")
    return undefined;
  return countedBy[item.listFormat];
}
