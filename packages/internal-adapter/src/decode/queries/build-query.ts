import type { Diagnostic } from "@pagebridge/core-types";
import {
  defined,
  idOf,
  isRecord,
  listOf,
  oneOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { encodeFilter } from "../filters/encode-filter.js";
import { encodeSorts } from "../filters/encode-sorts.js";
import { timestampProperty } from "../filters/property-reference.js";
import { allOf, filterOfView } from "./query-filter.js";
import { type RowQuery, rowsAtFirst } from "./row-query.js";

/**
 * Builds the body of `queryCollection` for the rows of a collection.
 *
 * - The view's filter is sent with its own operator, nested groups included, and the caller's filter is added to it.
 * - Rows are asked for ungrouped, by the reducer `collection_group_results`, whatever the view's grouping: a grouped query gives row
 *   ids in its groups only, and misses those of groups that nobody asked for.
 * - No window of dates is added, so that calendars and timelines give all their rows.
 *
 * What of the caller's filter and sorts cannot be said is left out; {@link queryLosses} tells.
 */
export function buildQuery(query: RowQuery): WireRecord {
  const { collectionId, spaceId, view, schema, window } = query;
  const asked = query.filter && encodeFilter(query.filter, schema).value;
  const since = window?.since === undefined ? undefined : createdSince(window.since, schema);
  const filter = allOf(view && filterOfView(view), asked, since);
  const viewId = (view && idOf(view)) ?? query.viewId;
  return {
    collection: pointer(collectionId, spaceId),
    ...(viewId !== undefined && { collectionView: pointer(viewId, spaceId) }),
    source: { type: "collection", ...pointer(collectionId, spaceId) },
    loader: {
      type: "reducer",
      reducers: {
        collection_group_results: {
          type: "results",
          limit: query.limit ?? rowsAtFirst,
          loadContentCover: false,
        },
      },
      sort: sortOf(query),
      ...defined({ filter }),
      searchQuery: "",
      userTimeZone: query.userTimeZone ?? "UTC",
    },
  };
}

/** Which parts of the caller's filter and sorts a query cannot say. They show more rows or another order, and never hide a row. */
export function queryLosses({ collectionId, filter, sorts, schema }: RowQuery): readonly Diagnostic[] {
  const losses = [
    ...(filter ? encodeFilter(filter, schema).diagnostics : []),
    ...(sorts ? encodeSorts(sorts, schema).diagnostics : []),
  ];
  return losses.map((loss) => ({ ...loss, id: collectionId }));
}

function sortOf({ schema, sorts, view, window }: RowQuery): readonly WireRecord[] {
  if (window) return [{ property: timestampProperty("created_time", schema), direction: "ascending" }];
  return sorts ? encodeSorts(sorts, schema).value : sortsOfView(view);
}

function pointer(id: string, spaceId: string | undefined): WireRecord {
  return { id, ...(spaceId !== undefined && { spaceId }) };
}

function sortsOfView(view: WireRecord | undefined): readonly WireRecord[] {
  const query = recordOf(view ?? {}, "query2") ?? recordOf(view ?? {}, "query") ?? {};
  return (listOf(query, "sort") ?? []).filter(isRecord).flatMap((wire) => {
    const property = stringOf(wire, "property");
    const direction = oneOf(["ascending", "descending"], wire["direction"]);
    return property !== undefined && direction ? [{ property, direction }] : [];
  });
}

function createdSince(milliseconds: number, schema: WireRecord | undefined): WireRecord | undefined {
  const condition = { operator: "on_or_after", value: new Date(milliseconds).toISOString() } as const;
  return encodeFilter({ type: "timestamp", timestamp: "created_time", condition }, schema).value;
}
