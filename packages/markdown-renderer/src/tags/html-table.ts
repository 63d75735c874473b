import type { BlockContent } from "mdast";
import { reportLook } from "../blocks/report-look.js";
import type { TableForm } from "../blocks/table-nodes.js";
import { html, paragraph } from "../nodes/nodes.js";

/** A table as HTML with blank lines around the cells, so that these stay Markdown. */
export const htmlTable: TableForm = ({ block, body, head }, scope) => {
  if (block !== undefined) reportLook(block, scope);
  const nodes: BlockContent[] = [];
  let tags = "<table>";
  for (const row of head === undefined ? body : [head, ...body]) {
    const name = row === head ? "th" : "td";
    tags += "\n<tr>";
    for (const cell of row) {
      tags += `\n<${name}>`;
      if (cell.length > 0) {
        nodes.push(html(tags), paragraph(cell));
        tags = "";
      }
      tags += `${tags === "" ? "" : "\n"}</${name}>`;
    }
    tags += "\n</tr>";
  }
  return [...nodes, html(`${tags}\n</table>`)];
};
