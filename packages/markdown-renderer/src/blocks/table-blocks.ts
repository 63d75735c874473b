import type { Color, RichText, TableBlock, TableRowBlock } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { voidTag } from "../tags/tag.js";
import { enterBlock } from "./enter-block.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";
import { type RowContent, type TableLook, tableNodes } from "./table-nodes.js";

/** A simple table. */
export function tablePieces(block: TableBlock, scope: Scope): readonly Piece[] {
  const { columns = [], hasColumnHeader, hasRowHeader, rows } = block;
  const { table } = scope.rendering.flavor;
  if (table !== "styled") {
    if (hasRowHeader) reportApproximation(scope, "Markdown has no header column; it is written like the others.");
    if (table === "pipes" && !hasColumnHeader && rows.length > 0)
      reportApproximation(scope, "A Markdown table has a header row; this one is empty, since the source has none.");
    for (const { color } of columns) reportColor(color, scope);
  }
  const contents = rows.map((row) => rowCells(row, scope));
  const [head = [], ...body] = hasColumnHeader ? contents : [[], ...contents];
  return rows.length === 0 ? [] : tableNodes(head, body, scope, tableLook(block, scope));
}

/** Rows that stand outside a table, as a table without a header. */
export function looseRowPieces(block: TableRowBlock, scope: Scope): readonly Piece[] {
  return tableNodes([], [rowCells(block, scope)], scope);
}

function rowCells(row: TableRowBlock, scope: Scope): RowContent {
  const inner = enterBlock(row, scope);
  if (scope.rendering.flavor.table !== "styled") reportColor(row.color, inner);
  return row.cells.map((cell: RichText) => toPhrasing(cell, inner, "line"));
}

/** What pipes cannot say about a table, where tags can. Widths alone are not worth tags. */
function tableLook(
  { columns = [], hasColumnHeader, hasRowHeader, rows }: TableBlock,
  scope: Scope,
): TableLook | undefined {
  const { colorName, table } = scope.rendering.flavor;
  if (table !== "styled") return undefined;
  const named = (color: Color | undefined) => color && colorName(color);
  const isSaid = columns.some(({ color, width }) => color !== undefined || width !== undefined);
  const columnTags = columns.map(({ color, width }) => `${voidTag("col", { width, color: named(color) })}\n`);
  return {
    needsTags: hasRowHeader || [...columns, ...rows].some(({ color }) => color !== undefined),
    attributes: { "header-row": hasColumnHeader, "header-column": hasRowHeader || undefined },
    columns: isSaid ? `<colgroup>\n${columnTags.join("")}</colgroup>\n` : "",
    rows: rows.map(({ color }) => ({ color: named(color) })),
  };
}
