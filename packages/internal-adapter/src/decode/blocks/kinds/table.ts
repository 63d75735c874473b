import type { Block, TableColumn, TableRowBlock } from "@pagebridge/core-types";
import {
  defined,
  fieldOf,
  idOf,
  isRecord,
  listOf,
  readFields,
  recordOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../../internal-context.js";
import { toColor } from "../../rich-text/to-color.js";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder } from "../block-decoder.js";
import { colorOf } from "../block-texts.js";
import { leaf } from "../leaf.js";

/** Decodes a row of a simple table: one cell for each column of its table, an empty one where the record has no key. */
export const decodeTableRow: BlockDecoder = (input) => {
  const { common, context, listedIn, properties, record } = input;
  const table = context.records.record("block", listedIn ?? idOf(record, "parent_id") ?? "");
  const order = (table && columnOrder(table)) ?? Object.keys(properties);
  return leaf(input, {
    type: "table_row",
    ...common,
    cells: order.map((columnId) => toRichText(fieldOf(properties, columnId), context)),
    ...defined({ color: colorOf(input) }),
  });
};

/** Decodes a simple table. Children that are no rows follow it as neighbours. */
export const decodeTable: BlockDecoder = (input) => {
  const { common, context, format, record } = input;
  const order = columnOrder(record);
  if (!order) {
    context.report({
      code: "schema_drift",
      message: "A table does not say which columns it has; the cells of each row come in the order of its record.",
    });
  }
  const { children, hasUnreadChildren } = input.children();
  const rows = children.filter(isRow);
  const others = children.filter((child) => !isRow(child));
  if (others.length > 0) {
    context.report({
      code: "approximated",
      severity: "info",
      message: "A table holds blocks that are no rows; they follow it.",
      sourceType: others[0]?.type ?? input.type,
    });
  }
  const tableWidth = order?.length ?? rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const table: Block = {
    type: "table",
    ...common,
    tableWidth,
    // The names are the other way round than they sound.
    hasColumnHeader: format.boolean("table_block_column_header") ?? false,
    hasRowHeader: format.boolean("table_block_row_header") ?? false,
    rows: order ? rows : rows.map((row) => filledUp(row, Math.min(tableWidth, widest))),
    ...defined({ columns: columnsOf(format.recordAt("table_block_column_format"), order ?? [], context) }),
    ...(hasUnreadChildren && { hasUnreadChildren }),
  };
  return [table, ...others];
};

/** Ids of a table's columns, from left to right. */
function columnOrder(table: WireRecord): readonly string[] | undefined {
  const order = listOf(recordOf(table, "format") ?? {}, "table_block_column_order");
  return order?.filter((columnId) => typeof columnId === "string");
}

function columnsOf(
  wire: WireRecord | undefined,
  order: readonly string[],
  context: InternalContext,
): readonly TableColumn[] | undefined {
  if (!wire || order.length === 0 || !order.some((columnId) => isRecord(fieldOf(wire, columnId)))) return undefined;
  return order.map((columnId) => {
    const column = readFields(fieldOf(wire, columnId), context);
    return defined({ width: column.number("width"), color: toColor(fieldOf(column.record, "color"), context) });
  });
}

function isRow(block: Block): block is TableRowBlock {
  return block.type === "table_row";
}

// Far more columns than the app allows; many short rows beside one long one must not make millions of cells.
const widest = 1000;

function filledUp(row: TableRowBlock, width: number): TableRowBlock {
  const missing = width - row.cells.length;
  return missing <= 0 ? row : { ...row, cells: [...row.cells, ...Array.from({ length: missing }, () => [])] };
}
