import type { ColumnBlock, ColumnListBlock, SyncedBlock, TabBlock } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { appAddress } from "../url/page-address.js";
import { enterBlock } from "./enter-block.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

/** Columns. */
export function columnListPieces({ children }: ColumnListBlock, scope: Scope): readonly Piece[] {
  return scope.rendering.flavor.containers.columns({ content: [nested(children)] }, scope);
}

/** One column. Its width is in percent. */
export function columnPieces({ children, widthRatio }: ColumnBlock, scope: Scope): readonly Piece[] {
  const width = widthRatio && Number((widthRatio * 100).toFixed(2));
  return scope.rendering.flavor.containers.column({ attributes: { width }, content: [nested(children)] }, scope);
}

/** Content that is shown in several places. */
export function syncedPieces({ children, id, syncedFrom }: SyncedBlock, scope: Scope): readonly Piece[] {
  const { copy, synced } = scope.rendering.flavor.containers;
  const attributes = { url: appAddress(syncedFrom ?? id) };
  return (syncedFrom === undefined ? synced : copy)({ attributes, content: [nested(children)] }, scope);
}

/** Tabs, each a paragraph that is its label over what is inside. */
export function tabPieces({ children }: TabBlock, scope: Scope): readonly Piece[] {
  const { tab, tabs } = scope.rendering.flavor.containers;
  const content = children.flatMap((block): readonly Piece[] => {
    if (block.type !== "paragraph") return [nested([block])];
    const { color, icon, richText } = block;
    const inner = enterBlock(block, scope);
    return tab({ richText, icon, color, content: [nested(block.children), ...unreadPieces(block, inner)] }, inner);
  });
  return tabs({ content }, scope);
}
