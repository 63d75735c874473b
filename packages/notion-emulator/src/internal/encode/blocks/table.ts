import type { TableBlock, TableColumn, TableRowBlock } from "@pagebridge/core-types";
import { deriveShortId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeColor } from "../text/color.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { present, type Wire } from "../wire.js";
import type { BlockBody } from "./block-body.js";

/** The id of a table's column, counted from 0. The model counts columns, the internal API names them. */
export function tableColumnId(tableId: string, column: number): string {
  // The number keeps two columns of one table apart, whatever the letters come to.
  return `${deriveShortId("table-column", tableId, String(column)).slice(0, 3)}${column}`;
}

/** A simple table. */
export function encodeTable(block: TableBlock): BlockBody {
  const order = Array.from({ length: block.tableWidth }, (_, column) => tableColumnId(block.id, column));
  return {
    type: block.type,
    content: block.rows.map(({ id }) => id),
    format: {
      table_block_column_order: order,
      table_block_column_format: block.columns && encodeColumns(order, block.columns),
      // In words of the app: the column header is the first row.
      table_block_column_header: block.hasColumnHeader,
      table_block_row_header: block.hasRowHeader,
    },
  };
}

function encodeColumns(order: readonly string[], columns: readonly TableColumn[]): Wire {
  return Object.fromEntries(
    columns
      .slice(0, order.length)
      .map(({ width, color }, place) => [order[place], present({ width, color: encodeColor(color) })]),
  );
}

/** A row of a simple table. Empty cells are left out. */
export function encodeTableRow(block: TableRowBlock, tableId: string, context: EncodeContext): BlockBody {
  const cells = block.cells.map((cell, column) => [
    tableColumnId(tableId, column),
    encodeOptionalText(cell, block.id, context),
  ]);
  return {
    type: block.type,
    properties: Object.fromEntries(cells),
    format: { block_color: encodeColor(block.color) },
  };
}
