import type { Database, Row } from "@pagebridge/core-types";
import type { ElementContent } from "hast";

/** Puts the id of each row of a database on the line of the table that shows it. */
export function databaseRowsMarked(
  nodes: readonly ElementContent[],
  { dataSources }: Database,
): readonly ElementContent[] {
  const pending: (readonly Row[])[] = dataSources.map(({ rows = [] }) => rows).filter(({ length }) => length > 0);
  return nodes.map((node) => {
    if (node.type !== "element" || node.tagName !== "table") return node;
    const rows = pending.shift() ?? [];
    return { ...node, children: node.children.map((part) => markPart(part, rows)) };
  });
}

function markPart(part: ElementContent, rows: readonly Row[]): ElementContent {
  if (part.type !== "element" || part.tagName !== "tbody") return part;
  let next = 0;
  return {
    ...part,
    children: part.children.map((row) => {
      if (row.type !== "element") return row;
      const id = rows[next]?.id;
      next += 1;
      return id === undefined ? row : { ...row, properties: { ...row.properties, dataBlock: id } };
    }),
  };
}
