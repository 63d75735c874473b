import type { TableBlock } from "@pagebridge/core-types";
import type { Element, Properties } from "hast";
import type { HtmlScope } from "./html-scope.js";
import { element } from "./nodes.js";
import { line } from "./own-content.js";

/** Writes a table with its header row and header column. Each row carries its own id. */
export function tableToHast(block: TableBlock, properties: Properties, scope: HtmlScope): Element {
  const rows = block.rows.map((row, rowIndex) =>
    element(
      "tr",
      { dataBlock: row.id, ...(row.color !== undefined && { className: [`color-${row.color}`] }) },
      row.cells.map((cell, columnIndex) => {
        const scopeOfHeader =
          block.hasColumnHeader && rowIndex === 0 ? "col" : block.hasRowHeader && columnIndex === 0 ? "row" : undefined;
        return element(
          scopeOfHeader === undefined ? "td" : "th",
          scopeOfHeader === undefined ? {} : { scope: scopeOfHeader },
          line(cell, row.id, scope),
        );
      }),
    ),
  );
  const headed = block.hasColumnHeader ? 1 : 0;
  return element("div", properties, [
    element("table", {}, [
      ...(headed > 0 ? [element("thead", {}, rows.slice(0, headed))] : []),
      element("tbody", {}, rows.slice(headed)),
    ]),
  ]);
}
