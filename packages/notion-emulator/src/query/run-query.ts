import type { Id, Sort } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../workspace/index-workspace.js";
import type { DataSourceNode, PageNode } from "../workspace/workspace-node.js";
import { type QueryRow, toQueryRow } from "./query-row.js";
import { sortRows } from "./sort-rows.js";

/** A row as a query finds it: a page, or, in a wiki, a database's data source. */
export type RowNode = DataSourceNode | PageNode;

/** Which rows are wanted, and in which order. */
export interface RowQuery {
  /** Whether a row is wanted. Absent means all. */
  readonly matches?: ((row: QueryRow) => boolean) | undefined;
  readonly sorts: readonly Sort[];
  /** Whether the rows in the trash are wanted, instead of the others. */
  readonly trash: "only" | "without";
  readonly resultType?: "data_source" | "page" | undefined;
}

/** Finds the rows of a data source, in the workspace's order where no sort says otherwise. */
export function runQuery(source: DataSourceNode, query: RowQuery, index: WorkspaceIndex): readonly RowNode[] {
  const { matches } = query;
  const rows = (source.dataSource.rows ?? [])
    .map((row) => rowNode(row.id, index))
    .filter((row): row is RowNode => row !== undefined)
    .filter((row) => isWanted(row, query) && (!matches || matches(rowOf(row))));
  return sortRows(rows, rowOf, query.sorts, source.dataSource.properties ?? []);
}

/** What filters and sorts see of a row. */
export function rowOf(row: RowNode): QueryRow {
  return toQueryRow(contentOf(row));
}

function rowNode(id: Id, index: WorkspaceIndex): RowNode | undefined {
  const node = index.nodes.get(id);
  return node?.kind === "page" || node?.kind === "data_source" ? node : undefined;
}

function contentOf(row: RowNode): DataSourceNode["dataSource"] | PageNode["page"] {
  return row.kind === "page" ? row.page : row.dataSource;
}

function isWanted(row: RowNode, { trash, resultType }: RowQuery): boolean {
  const content = contentOf(row);
  if (content.object === "page" && content.isTemplate) return false;
  const isGone = content.inTrash === true || (content.object === "page" && content.isArchived === true);
  const isInPlace = trash === "only" ? content.inTrash === true : !isGone;
  return isInPlace && (resultType === undefined || resultType === row.kind);
}
