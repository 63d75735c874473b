import type { BlockContent, Html, Paragraph, PhrasingContent, Table, TableCell, TableRow } from "mdast";
import type { Scope } from "../context/scope.js";
import { html, paragraph } from "../nodes/nodes.js";
import { type Attributes, openTag } from "../tags/tag.js";
import { fitsTableCell } from "../writer/code-span.js";

/** The content of one row of a table. */
export type RowContent = readonly (readonly PhrasingContent[])[];

/** What pipes cannot say about a table. */
export interface TableLook {
  /** Whether it is worth tags. */
  readonly needsTags: boolean;
  readonly attributes: Attributes;
  /** The tags that say how columns look. */
  readonly columns: string;
  /** What the tag of each row says; the header row, if there is one, is the first. */
  readonly rows: readonly Attributes[];
}

/** Makes a table in which every row is as long as the longest. Nothing at all is made of no columns. */
export function tableNodes(
  head: RowContent,
  body: readonly RowContent[],
  scope: Scope,
  look?: TableLook,
): readonly BlockContent[] {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), head.length);
  if (width === 0) return [];
  const { table } = scope.rendering.flavor;
  const rows = head.length > 0 ? [head, ...body] : body;
  if (table === "html") return htmlTable(rows, width, head.length > 0);
  if (table === "styled" && (look?.needsTags || head.length === 0 || rows.flat(2).some(breaksCell)))
    return [
      styledTable(rows, width, {
        needsTags: true,
        attributes: { "header-row": head.length > 0 },
        columns: "",
        rows: [],
        ...look,
      }),
    ];
  const node: Table = {
    type: "table",
    align: Array(width).fill(null),
    children: [head, ...body].map((row) => tableRow(row, width)),
  };
  return [node];
}

function tableRow(cells: RowContent, width: number): TableRow {
  const children: TableCell[] = [];
  for (let index = 0; index < width; index += 1) {
    children.push({ type: "tableCell", children: cells[index]?.slice() ?? [] });
  }
  return { type: "tableRow", children };
}

/** As HTML with blank lines around the cells, so that these stay Markdown. */
function htmlTable(rows: readonly RowContent[], width: number, hasHeader: boolean): readonly (Html | Paragraph)[] {
  const nodes: (Html | Paragraph)[] = [];
  let tags = "<table>";
  rows.forEach((row, index) => {
    const name = hasHeader && index === 0 ? "th" : "td";
    tags += "\n<tr>";
    for (const cell of filled(row, width)) {
      tags += `\n<${name}>`;
      if (cell.length > 0) {
        nodes.push(html(tags), paragraph(cell));
        tags = "";
      }
      tags += `${tags === "" ? "" : "\n"}</${name}>`;
    }
    tags += "\n</tr>";
  });
  return [...nodes, html(`${tags}\n</table>`)];
}

/** As the tags of Notion's Markdown, in which a cell is one line. */
function styledTable(rows: readonly RowContent[], width: number, look: TableLook): Paragraph {
  const start = html(`${openTag("table", look.attributes)}\n${look.columns}`);
  const lines = rows.flatMap((row, index) => [
    html(`${openTag("tr", look.rows[index])}\n`),
    ...filled(row, width).flatMap((cell) => [html("<td>"), ...cell, html("</td>\n")]),
    html("</tr>\n"),
  ]);
  return paragraph([start, ...lines, html("</table>")]);
}

function filled(cells: RowContent, width: number): RowContent {
  return Array.from({ length: width }, (_, index) => cells[index] ?? []);
}

/** Whether code is in it that pipes would take apart, and that cannot be a tag, or a tag with such a text. */
function breaksCell(node: PhrasingContent): boolean {
  if (node.type === "inlineCode" || node.type === "html") return !fitsTableCell(node.value);
  return "children" in node && node.children.some(breaksCell);
}
