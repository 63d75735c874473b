import type { Table, TableCell, TableRow } from "mdast";
import type { Options, State } from "mdast-util-to-markdown";

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    tableCell: "tableCell";
  }
}

/** Writes tables with pipes. Columns are not lined up: one long cell would pad all the others. */
export function tableToMarkdown(): Options {
  return {
    handlers: {
      table: (node: Table, _parent: unknown, state: State) => tableText(node, state),
      tableRow: (node: TableRow, _parent: unknown, state: State) => rowText(node, state),
      tableCell: (node: TableCell, _parent: unknown, state: State) => cellText(node, state),
    },
    unsafe: [
      // A line break would end the row.
      { character: "\r", inConstruct: "tableCell" },
      { character: "\n", inConstruct: "tableCell" },
      // A pipe would end the cell.
      { character: "|", inConstruct: "tableCell" },
      // Below a line of text, these begin the row of dashes that makes a table of both.
      { atBreak: true, character: "|", after: "[\t :-]" },
      { atBreak: true, character: ":", after: "-" },
      { atBreak: true, character: "-", after: "[:|-]" },
    ],
  };
}

function tableText({ align, children }: Table, state: State): string {
  const [head, ...body] = children;
  if (head === undefined) return "";
  const dashes = head.children.map((_, column) => dashesFor(align?.[column]));
  return [rowText(head, state), pipes(dashes), ...body.map((row) => rowText(row, state))].join("\n");
}

function rowText(row: TableRow, state: State): string {
  return pipes(row.children.map((cell) => cellText(cell, state)));
}

function cellText(cell: TableCell, state: State): string {
  const leaveCell = state.enter("tableCell");
  const leavePhrasing = state.enter("phrasing");
  const text = state.containerPhrasing(cell, { before: " ", after: " ", now: { line: 1, column: 1 }, lineShift: 0 });
  leavePhrasing();
  leaveCell();
  return text;
}

function pipes(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === "" ? "   " : ` ${cell} `)).join("|")}|`;
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
