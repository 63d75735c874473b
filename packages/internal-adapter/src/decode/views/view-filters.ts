import type { Filter, QuickFilter } from "@pagebridge/core-types";
import {
  fieldOf,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toFilter } from "../filters/to-filter.js";
import type { ViewInput } from "./view-input.js";

/**
 * Reads the filter that people put together for a view, with its own operator. The app always puts it into a group; a group of one
 * condition that must hold is that condition.
 */
export function toViewFilter({ query, collection, context }: ViewInput): Filter | undefined {
  const wire = fieldOf(query, "filter");
  if (wire === undefined || wire === null) return undefined;
  if (isRecord(wire) && Object.keys(wire).length === 0) return undefined;
  const filter = toFilter(wire, collection, context);
  const only = filter?.type === "and" && filter.filters.length === 1 ? filter.filters[0] : undefined;
  return only ?? filter;
}

/**
 * Reads the conditions in the bar above a view, which all must hold besides the filter: what the official API calls quick filters.
 * One of which nothing was chosen hides no row.
 */
export function toQuickFilters({ format, collection, context }: ViewInput): readonly QuickFilter[] | undefined {
  const wires = listOf(format, "property_filters");
  if (wires === undefined || wires.length === 0) return undefined;
  return wires.flatMap((wire): readonly QuickFilter[] => {
    const condition = isRecord(wire) ? conditionOf(wire) : undefined;
    const property = condition && stringOf(condition, "property");
    if (property === undefined) {
      context.report({
        code: "unsupported_view",
        message: "A condition in the bar above a view names no property; it is left out.",
      });
      return [];
    }
    const filter = toFilter(condition, collection, context);
    return [{ property, ...(filter && { filter }) }];
  });
}

/** The condition stands one level deeper than in filters: `{ id, filter: { property, filter: { operator, value } } }`. */
export function conditionOf(wire: WireRecord): WireRecord | undefined {
  const inner = recordOf(wire, "filter");
  if (stringOf(wire, "property") !== undefined) return wire;
  return inner && (stringOf(inner, "property") !== undefined || listOf(inner, "filters")) ? inner : undefined;
}

/** Words of the source for a view that has no place in the model. */
export function viewSource({ format, query }: ViewInput) {
  return toJsonValue({ format, query2: query });
}
