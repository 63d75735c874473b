import type { TableBlock } from "@pagebridge/core-types";
import type { BlockContent, PhrasingContent } from "mdast";
import type { Scope } from "../context/scope.js";

/** The content of one row of a table. */
export type RowContent = readonly (readonly PhrasingContent[])[];

/** A table whose rows are all of one length. */
export interface TableContent {
  /** Absent when there is no header row. */
  readonly head: RowContent | undefined;
  readonly body: readonly RowContent[];
  /** The block that it is made from, if there is one; it says how the table looks. */
  readonly block: TableBlock | undefined;
}

/** Writes a table, and reports what cannot be said about how it looks. */
export type TableForm = (table: TableContent, scope: Scope) => readonly BlockContent[];

/** Makes a table in the flavour's form. Nothing at all is made of no columns. */
export function tableNodes(
  head: RowContent,
  body: readonly RowContent[],
  scope: Scope,
  block?: TableBlock,
): readonly BlockContent[] {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), head.length);
  if (width === 0) return [];
  const fill = (row: RowContent): RowContent =>
    row.length === width ? row : Array.from({ length: width }, (_, index) => row[index] ?? []);
  const content = { head: head.length > 0 ? fill(head) : undefined, body: body.map(fill), block };
  return scope.rendering.flavor.table(content, scope);
}
