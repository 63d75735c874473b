import type { Id } from "@pagebridge/core-types";
import { plainText } from "@pagebridge/core-types";
import type { QueryRow } from "../../query/query-row.js";
import { type RowNode, rowOf, runQuery } from "../../query/run-query.js";
import type { DataSourceNode } from "../../workspace/workspace-node.js";
import type { Caller } from "../answers/caller.js";
import type { Wire } from "../encode/wire.js";
import type { InternalContext } from "../internal-context.js";
import { InternalFailure, invalid } from "../internal-failure.js";
import { recordOf } from "../read-wire.js";
import { aggregate } from "./aggregate.js";
import { groupRows, preferenceOf } from "./group-rows.js";
import { type InternalMatchContext, meetsInternalFilter } from "./match-filter.js";
import { blockIdOf, readSorts, sortByHand } from "./row-order.js";

/** A query whose collection and view are known. */
export interface LoaderQuery {
  readonly source: DataSourceNode;
  /** The view's record, when one is named. */
  readonly view: Wire | undefined;
  readonly loader: Wire;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a query found. */
export interface LoaderResult {
  readonly result: Wire;
  /** The rows that are named in the result, each once. */
  readonly sentIds: readonly Id[];
  /** All rows that the query's own filter lets through. */
  readonly allIds: readonly Id[];
}

/** Runs a query: filters and sorts once, then gives each reducer its part. @throws InternalFailure 400 or 406 */
export function runLoader(query: LoaderQuery, context: InternalContext, caller: Caller): LoaderResult {
  const { loader, now, source, view } = query;
  const schema = source.dataSource.properties ?? [];
  const { userTimeZone } = loader;
  const match: InternalMatchContext = {
    schema,
    now,
    timeZone: typeof userTimeZone === "string" && userTimeZone !== "" ? userTimeZone : "UTC",
    ...(caller.session && { readerId: caller.session.userId }),
  };
  const sorts = readSorts(loader["sort"], schema);
  const matches = (row: QueryRow): boolean => meetsInternalFilter(row, loader["filter"], match) && isFound(row, loader);
  const found = runQuery(source, { matches, sorts, trash: "without" }, context.index).filter((row) =>
    caller.canRead("block", blockIdOf(row)),
  );
  const rows = sorts.length === 0 ? sortByHand(found, view) : found;
  const run = createReducers(rows, match, context.options.rowLimit ?? 10_000);
  const result =
    loader["type"] === "table"
      ? { type: "table", ...run.table(loader) }
      : { type: "reducer", reducerResults: run.all(recordOf(loader, "reducers")), sizeHint: rows.length };
  return { result, sentIds: [...run.sent], allIds: rows.map(blockIdOf) };
}

function isFound(row: QueryRow, { searchQuery }: Wire): boolean {
  if (typeof searchQuery !== "string" || searchQuery === "") return true;
  const title = row.value("title");
  return title?.type === "title" && plainText(title.richText).toLowerCase().includes(searchQuery.toLowerCase());
}

interface Reducers {
  all(reducers: Wire): Wire;
  /** The rows of the loader of earlier years. */
  table(loader: Wire): Wire;
  readonly sent: ReadonlySet<Id>;
}

function createReducers(rows: readonly RowNode[], match: InternalMatchContext, rowLimit: number): Reducers {
  const sent = new Set<Id>();

  function cut(
    found: readonly RowNode[],
    limit: unknown,
  ): { readonly blockIds: readonly Id[]; readonly hasMore: boolean } {
    const most = Math.min(rowLimit, typeof limit === "number" ? limit : 50);
    const blockIds = found.slice(0, most).map(blockIdOf);
    for (const id of blockIds) sent.add(id);
    return { blockIds, hasMore: found.length > blockIds.length };
  }

  function groups(reducer: Wire, found: readonly RowNode[]): Wire {
    if (reducer["version"] !== "v2") {
      throw new InternalFailure(406, "GroupsV1NotSupportedError", "Groups v1 reducers are not supported anymore.");
    }
    const groupBy = recordOf(reducer, "groupBy");
    const property = match.schema.find(({ id }) => id === groupBy["property"]);
    const made = groupRows(found, { groupBy, property, timeZone: match.timeZone }, preferenceOf(reducer));
    const shown = groupBy["hideEmptyGroups"] === true ? made.filter((group) => group.rows.length > 0) : made;
    return {
      type: "groups",
      version: "v2",
      hasMore: false,
      results: shown.map((group) => ({ value: group.value, visible: true, total: group.rows.length })),
      ...("blockResults" in reducer && { blockResults: blockResults(reducer, shown) }),
    };
  }

  function blockResults(reducer: Wire, shown: ReturnType<typeof groupRows>): Wire {
    const { defaultLimit, groupOverrides } = recordOf(reducer, "blockResults");
    const overrides = recordOf({ groupOverrides }, "groupOverrides");
    return Object.fromEntries(
      shown.map(({ label, rows: members, value }) => {
        const key = `${String(value["type"])}:${label}`;
        return [key, cut(members, recordOf(overrides, key)["limit"] ?? defaultLimit)];
      }),
    );
  }

  function reduce(reducer: Wire): Wire {
    const filter = reducer["filter"];
    const found = filter === undefined ? rows : rows.filter((row) => meetsInternalFilter(rowOf(row), filter, match));
    switch (reducer["type"]) {
      case "results":
        return { type: "results", ...cut(found, reducer["limit"]) };
      case "groups":
        return groups(reducer, found);
      case "aggregation":
        return { type: "aggregation", aggregationResult: aggregate(found, recordOf(reducer, "aggregation")) };
      default:
        throw invalid("Invalid input: a reducer should be of type results, groups or aggregation.");
    }
  }

  return {
    all: (reducers) =>
      Object.fromEntries(Object.keys(reducers).map((name) => [name, reduce(recordOf(reducers, name))])),
    table: (loader) => ({
      blockIds: cut(rows, loader["limit"]).blockIds,
      total: rows.length,
      aggregationResults: [],
    }),
    sent,
  };
}
