import { reportApproximation } from "../context/scope.js";
import { reportLook } from "./report-look.js";
import type { RowContent, TableForm } from "./table-nodes.js";

/** A table with pipes between its cells. It needs a header row. */
export const pipeTable: TableForm = ({ block, body, head }, scope) => {
  if (block !== undefined) {
    reportLook(block, scope);
    if (head === undefined) reportApproximation(scope, "An empty header row is written.");
  }
  const rows: readonly RowContent[] = [head ?? (body[0] ?? []).map(() => []), ...body];
  return [
    {
      type: "table",
      align: (rows[0] ?? []).map(() => null),
      children: rows.map((cells) => ({
        type: "tableRow",
        children: cells.map((cell) => ({ type: "tableCell", children: [...cell] })),
      })),
    },
  ];
};
