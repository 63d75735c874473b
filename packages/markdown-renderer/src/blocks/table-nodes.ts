import type { PhrasingContent, Table, TableRow } from "mdast";

/** The content of one row of a table. */
export type RowContent = readonly (readonly PhrasingContent[])[];

/** Makes a table in which every row is as long as the longest. Nothing at all is made of no columns. */
export function tableNodes(head: RowContent, body: readonly RowContent[]): readonly Table[] {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), head.length);
  if (width === 0) return [];
  return [
    { type: "table", align: Array(width).fill(null), children: [head, ...body].map((row) => tableRow(row, width)) },
  ];
}

function tableRow(cells: RowContent, width: number): TableRow {
  return {
    type: "tableRow",
    children: Array.from({ length: width }, (_, index) => ({ type: "tableCell", children: [...(cells[index] ?? [])] })),
  };
}
