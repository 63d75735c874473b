import type { RichText, TableBlock, TableRowBlock } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { enterBlock } from "./enter-block.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";
import { type RowContent, tableNodes } from "./table-nodes.js";

/** A simple table. */
export function tablePieces(block: TableBlock, scope: Scope): readonly Piece[] {
  if (block.hasRowHeader) reportApproximation(scope, "Markdown has no header column; it is written like the others.");
  if (!block.hasColumnHeader && block.rows.length > 0) {
    reportApproximation(scope, "A Markdown table has a header row; this one is empty, since the source has none.");
  }
  for (const column of block.columns ?? []) reportColor(column.color, scope);
  const rows = block.rows.map((row) => rowCells(row, scope));
  const [head = [], ...body] = block.hasColumnHeader ? rows : [[], ...rows];
  return rows.length === 0 ? [] : tableNodes(head, body);
}

/** Rows that stand outside a table, as a table without a header. */
export function looseRowPieces(block: TableRowBlock, scope: Scope): readonly Piece[] {
  return tableNodes([], [rowCells(block, scope)]);
}

function rowCells(row: TableRowBlock, scope: Scope): RowContent {
  const inner = enterBlock(row, scope);
  reportColor(row.color, inner);
  return row.cells.map((cell: RichText) => toPhrasing(cell, inner, "line"));
}
