import type { ColumnListBlock, TabBlock } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconPhrasing } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { joinPhrasing } from "../nodes/nodes.js";
import { details } from "./details.js";
import { enterBlock } from "./enter-block.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

/** Columns, one after the other. */
export function columnListPieces(block: ColumnListBlock, scope: Scope): readonly Piece[] {
  if (block.children.length > 1) reportApproximation(scope, "Columns are written one after the other.");
  return [nested(block.children)];
}

/** Tabs, each as content that folds away under its label. */
export function tabPieces(block: TabBlock, scope: Scope): readonly Piece[] {
  reportApproximation(scope, "Tabs are written one after the other, each folded below its label.");
  return block.children.flatMap((tab) => {
    if (tab.type !== "paragraph") return [nested([tab])];
    const inner = enterBlock(tab, scope);
    const icon = tab.icon === undefined ? [] : iconPhrasing(tab.icon, inner);
    const label = joinPhrasing([icon, toPhrasing(tab.richText, inner)], " ");
    return details(label, [nested(tab.children), ...unreadPieces(tab, inner)]);
  });
}
