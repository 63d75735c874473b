import type { Sort, SortDirection } from "@pagebridge/core-types";
import { fieldOf, isList, isRecord, oneOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { schemaEntry } from "./filter-kinds.js";
import { timestamps } from "./to-filter.js";

const directions: readonly SortDirection[] = ["ascending", "descending"];

/** Reads the sorts of a view or query. One of a form that has no name here is left out and reported. */
export function toSorts(wire: unknown, collection: WireRecord | undefined, context: InternalContext): readonly Sort[] {
  return (isList(wire) ? wire : []).flatMap((entry) => {
    const sort = toSort(entry, collection);
    if (sort) return [sort];
    context.report({ code: "unsupported_view", message: "A sort has a form that has no name here; it is left out." });
    return [];
  });
}

function toSort(wire: unknown, collection: WireRecord | undefined): Sort | undefined {
  if (!isRecord(wire)) return undefined;
  const direction = oneOf(directions, fieldOf(wire, "direction"));
  const property = stringOf(wire, "property");
  if (!direction || property === undefined) return undefined;
  const timestamp = schemaEntry(collection, property) ? undefined : oneOf(timestamps, property);
  return timestamp ? { type: "timestamp", timestamp, direction } : { type: "property", property, direction };
}
