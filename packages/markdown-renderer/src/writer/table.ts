import type { PhrasingContent, Table, TableRow } from "mdast";

/** Writes a table with pipes. Columns are not lined up: one long cell would pad all the others. */
export function tableText(
  { align, children }: Table,
  writeCell: (content: readonly PhrasingContent[]) => string,
): string {
  const [head, ...body] = children;
  if (head === undefined) return "";
  const rowText = (row: TableRow): string => pipes(row.children.map((cell) => writeCell(cell.children)));
  const dashes = head.children.map((_, column) => dashesFor(align?.[column]));
  return [rowText(head), pipes(dashes), ...body.map(rowText)].join("\n");
}

function pipes(cells: readonly string[]): string {
  let row = "|";
  for (const cell of cells) row += cell === "" ? "   |" : ` ${cell} |`;
  return row;
}

function dashesFor(align: "center" | "left" | "right" | null | undefined): string {
  switch (align) {
    case "left":
      return ":--";
    case "right":
      return "--:";
    case "center":
      return ":-:";
    default:
      return "---";
  }
}
