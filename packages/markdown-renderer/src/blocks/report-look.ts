import type { TableBlock } from "@pagebridge/core-types";
import { reportDetails } from "../context/report-unwritten.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { reportColor } from "./report-color.js";

/** Reports what neither pipes nor plain HTML say about a table. */
export function reportLook({ columns = [], hasRowHeader, rows }: TableBlock, scope: Scope): void {
  if (hasRowHeader) reportApproximation(scope, "Markdown has no header column.");
  for (const { color } of columns) reportColor(color, scope);
  reportWidths(columns, scope);
  for (const { color, id } of rows) reportColor(color, { ...scope, id });
}

/** Reports how wide the columns of a table are. */
export function reportWidths(columns: TableBlock["columns"], scope: Scope): void {
  if (columns?.some(({ width }) => width !== undefined)) reportDetails(["widths of columns"], scope);
}
