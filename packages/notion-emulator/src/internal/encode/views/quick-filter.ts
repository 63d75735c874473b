import type { Filter, Id, QuickFilter } from "@pagebridge/core-types";
import type { ColumnLookup } from "../collections/column-lookup.js";
import { deriveId } from "../derive-id.js";
import type { Wire } from "../wire.js";
import { encodeFilter } from "./filter.js";

/** A filter in the bar above a view, one level deeper than other filters. One where nothing is chosen has a value without content. */
export function encodeQuickFilter(quick: QuickFilter, place: number, viewId: Id, columns: ColumnLookup): Wire {
  const property = columns.idOf(quick.property);
  return {
    id: deriveId("filter", viewId, String(place)),
    filter: quick.filter === undefined ? unfinished(property, columns) : encodeFor(property, quick.filter, columns),
  };
}

function encodeFor(property: string, filter: Filter, columns: ColumnLookup): unknown {
  return encodeFilter(filter.type === "property" ? { ...filter, property } : filter, columns);
}

function unfinished(property: string, columns: ColumnLookup): Wire {
  return { property, filter: { operator: firstOperator(property, columns), value: { type: "exact" } } };
}

/** The operator with which the app begins a filter on that kind of column. */
function firstOperator(property: string, columns: ColumnLookup): string {
  switch (columns.find(property)?.type) {
    case "status":
    case "verification":
      return "status_is";
    case "select":
      return "enum_is";
    case "multi_select":
      return "enum_contains";
    case "number":
    case "unique_id":
      return "number_equals";
    case "checkbox":
      return "checkbox_is";
    case "people":
    case "created_by":
    case "last_edited_by":
      return "person_contains";
    case "relation":
      return "relation_contains";
    case "date":
    case "created_time":
    case "last_edited_time":
      return "date_is";
    default:
      return "string_contains";
  }
}
