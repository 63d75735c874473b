import type { Block, RichText, TableRowBlock } from "@pagebridge/core-types";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder } from "../block-decoder.js";
import { leaf } from "../leaf.js";

/** Decodes a row of a simple table. */
export const decodeTableRow: BlockDecoder = (input) =>
  leaf(input, {
    type: "table_row",
    ...input.common,
    cells: (input.payload.list("cells") ?? []).map((cell) => toRichText(cell, input.context)),
  });

/** Decodes a simple table. Children that are no rows follow it as neighbours; short rows are filled up with empty cells. */
export const decodeTable: BlockDecoder = (input) => {
  const { children, hasUnreadChildren } = input.children();
  const rows = children.filter(isRow);
  const others = children.filter((child) => !isRow(child));
  if (others.length > 0) {
    input.context.report({
      code: "approximated",
      severity: "info",
      message: "A table holds blocks that are no rows; they follow it.",
      sourceType: others[0]?.type ?? input.type,
    });
  }
  const { payload } = input;
  const tableWidth = Math.max(payload.number("table_width") ?? 0, ...rows.map((row) => row.cells.length));
  const table: Block = {
    type: "table",
    ...input.common,
    tableWidth,
    hasColumnHeader: payload.boolean("has_column_header") ?? false,
    hasRowHeader: payload.boolean("has_row_header") ?? false,
    rows: rows.map((row) => filledUp(row, Math.min(tableWidth, widest))),
    ...(hasUnreadChildren && { hasUnreadChildren }),
  };
  return [table, ...others];
};

// Far more columns than the app allows; a lying `table_width` must not make rows of millions of cells.
const widest = 1000;

function isRow(block: Block): block is TableRowBlock {
  return block.type === "table_row";
}

function filledUp(row: TableRowBlock, width: number): TableRowBlock {
  if (row.cells.length >= width) return row;
  const missing: readonly RichText[] = Array.from({ length: width - row.cells.length }, () => []);
  return { ...row, cells: [...row.cells, ...missing] };
}
