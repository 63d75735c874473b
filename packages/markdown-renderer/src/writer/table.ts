import type { PhrasingContent, Table } from "mdast";

/** Writes a table with pipes. Columns are not lined up: one long cell would pad all the others. */
export function tableText(
  { align, children }: Table,
  writeCell: (content: readonly PhrasingContent[]) => string,
): string {
  let text = "";
  children.forEach((row, index) => {
    text += index === 0 ? "|" : "\n|";
    for (const cell of row.children) {
      const content = writeCell(cell.children);
      text += content === "" ? "   |" : ` ${content} |`;
    }
    if (index === 0) text += `\n|${row.children.map((_, column) => ` ${dashesFor(align?.[column])} |`).join("")}`;
  });
  return text;
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
