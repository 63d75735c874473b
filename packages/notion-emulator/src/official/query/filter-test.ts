import type { Filter } from "@pagebridge/core-types";
import { meetsFilter } from "../../query/match-filter.js";
import type { QueryRow } from "../../query/query-row.js";
import type { DataSourceNode } from "../../workspace/workspace-node.js";
import type { EncodeContext } from "../encode/context.js";

/** A filter as a test of rows, with days of UTC. */
export function filterTest(
  filter: Filter,
  source: DataSourceNode,
  { viewer }: EncodeContext,
  now: number,
): (row: QueryRow) => boolean {
  const match = { schema: source.dataSource.properties ?? [], now, readerId: viewer.connection.botId };
  return (row) => meetsFilter(row, filter, match);
}
