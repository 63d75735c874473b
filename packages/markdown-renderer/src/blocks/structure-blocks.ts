import type { ColumnBlock, SyncedBlock, TabBlock, TemplateBlock } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { appAddress } from "../url/page-address.js";
import { enterBlock } from "./enter-block.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

/** One column. Its width is in percent. */
export function columnPieces({ children, widthRatio }: ColumnBlock, scope: Scope): readonly Piece[] {
  const width = widthRatio && Number((widthRatio * 100).toFixed(2));
  return scope.rendering.flavor.containers.column({ children, attributes: { width } }, scope);
}

/** Content that is shown in several places. */
export function syncedPieces({ children, id, syncedFrom }: SyncedBlock, scope: Scope): readonly Piece[] {
  const { copy, synced } = scope.rendering.flavor.containers;
  return (syncedFrom ? copy : synced)({ children, attributes: { url: appAddress(syncedFrom ?? id) } }, scope);
}

/** Tabs, each a paragraph that is its label over what is inside. */
export function tabPieces({ children }: TabBlock, scope: Scope): readonly Piece[] {
  const { tab, tabs } = scope.rendering.flavor.containers;
  const more = children.flatMap((block): readonly Piece[] => {
    if (block.type !== "paragraph") return [nested([block])];
    const inner = enterBlock(block, scope);
    return tab({ ...block, more: unreadPieces(block, inner) }, inner);
  });
  return tabs({ children: [], more }, scope);
}

/** A button that inserts content, as its label over that content. */
export function templatePieces(block: TemplateBlock, scope: Scope): readonly Piece[] {
  reportApproximation(scope, "A template button is written as its label over what it would insert.");
  return scope.rendering.flavor.containers.template(block, scope);
}
