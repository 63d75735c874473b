import type { Filter, Id, Sort } from "@pagebridge/core-types";
import type { DataSourceNode, PageNode } from "../../workspace/workspace-node.js";
import type { EncodeContext } from "../encode/context.js";
import { meetsFilter } from "./match-filter.js";
import { toQueryRow } from "./query-row.js";
import { sortRows } from "./sort-rows.js";

/** A row as a query finds it: a page, or, in a wiki, a database's data source. */
export type RowNode = DataSourceNode | PageNode;

/** Which rows are wanted, and in which order. */
export interface RowQuery {
  readonly filter?: Filter | undefined;
  readonly sorts: readonly Sort[];
  /** Whether the rows in the trash are wanted, instead of the others. */
  readonly trash: "only" | "without";
  readonly resultType?: "data_source" | "page" | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Finds the rows of a data source, in the workspace's order where no sort says otherwise. */
export function runQuery(source: DataSourceNode, query: RowQuery, context: EncodeContext): readonly RowNode[] {
  const schema = source.dataSource.properties ?? [];
  const match = { schema, now: query.now, botId: context.viewer.connection.botId };
  const { filter } = query;
  const rows = (source.dataSource.rows ?? [])
    .map((row) => rowNode(row.id, context))
    .filter((row): row is RowNode => row !== undefined)
    .filter((row) => isWanted(row, query) && (!filter || meetsFilter(toQueryRow(contentOf(row)), filter, match)));
  return sortRows(rows, (row) => toQueryRow(contentOf(row)), query.sorts, schema);
}

function rowNode(id: Id, { index }: EncodeContext): RowNode | undefined {
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
