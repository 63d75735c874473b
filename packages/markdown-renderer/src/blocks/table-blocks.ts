import type { TableBlock, TableRowBlock } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { enterBlock } from "./enter-block.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";
import { type RowContent, tableNodes } from "./table-nodes.js";

/** A simple table. */
export function tablePieces(block: TableBlock, scope: Scope): readonly Piece[] {
  const rows = block.rows.map((row) => rowCells(row, scope));
  const [head = [], ...body] = block.hasColumnHeader ? rows : [[], ...rows];
  return rows.length === 0 ? [] : tableNodes(head, body, scope, block);
}

/** Rows that stand outside a table, as a table without a header. */
export function looseRowPieces(block: TableRowBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  return tableNodes([], [rowCells(block, scope)], scope);
}

function rowCells(row: TableRowBlock, scope: Scope): RowContent {
  const inner = enterBlock(row, scope);
  return row.cells.map((cell) => toPhrasing(cell, inner, "line"));
}
