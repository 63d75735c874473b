import type { Color, TableBlock } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { pipeTable } from "../blocks/pipe-table.js";
import { reportWidths } from "../blocks/report-look.js";
import type { TableContent, TableForm } from "../blocks/table-nodes.js";
import { html, paragraph } from "../nodes/nodes.js";
import { fitsTableCell } from "../writer/code-span.js";
import { openTag, voidTag } from "./tag.js";

/** Makes tables with pipes where these can say all that is known about a table, and else with tags, in which a cell is one line. */
export function styledTable(colorName: (color: Color) => string): TableForm {
  const named = (color: Color | undefined) => color && colorName(color);
  return (table, scope) => {
    const { block, body, head } = table;
    const rows = head === undefined ? body : [head, ...body];
    if (head !== undefined && !isStyled(block) && !rows.flat(2).some(breaksCell)) {
      reportWidths(block?.columns, scope);
      return pipeTable({ ...table, block: undefined }, scope);
    }
    const attributes = { "header-row": head !== undefined, "header-column": block?.hasRowHeader || undefined };
    return [
      paragraph([
        html(`${openTag("table", attributes)}\n${columnTags(block, named)}`),
        ...rows.flatMap((row, index) => [
          html(`${openTag("tr", { color: named(block?.rows[index]?.color) })}\n`),
          ...row.flatMap((cell) => [html("<td>"), ...cell, html("</td>\n")]),
          html("</tr>\n"),
        ]),
        html("</table>"),
      ]),
    ];
  };
}

/** Widths alone are not worth tags. */
function isStyled(block: TableContent["block"]): boolean {
  if (block === undefined) return false;
  return block.hasRowHeader || [...(block.columns ?? []), ...block.rows].some(({ color }) => color !== undefined);
}

function columnTags(block: TableBlock | undefined, named: (color: Color | undefined) => string | undefined): string {
  const columns = block?.columns ?? [];
  if (columns.every(({ color, width }) => color === undefined && width === undefined)) return "";
  const tags = columns.map(({ color, width }) => `${voidTag("col", { width, color: named(color) })}\n`);
  return `<colgroup>\n${tags.join("")}</colgroup>\n`;
}

/** Whether code is in it that pipes would take apart, and that cannot be a tag, or a tag with such a text. */
function breaksCell(node: PhrasingContent): boolean {
  if (node.type === "inlineCode" || node.type === "html") return !fitsTableCell(node.value);
  return "children" in node && node.children.some(breaksCell);
}
