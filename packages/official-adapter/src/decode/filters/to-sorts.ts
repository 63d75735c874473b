import type { Sort, SortDirection } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { fieldOf, isList, isRecord, oneOf, stringOf } from "@pagebridge/core-types/adapter-tools";
import { timestamps } from "./filter-words.js";
import { toPropertyReference } from "./property-reference.js";

const directions: readonly SortDirection[] = ["ascending", "descending"];

/** Reads a list of sorts. One of a form that has no name here is left out and reported. */
export function toSorts(wire: unknown, context: DecodeContext): readonly Sort[] {
  return (isList(wire) ? wire : []).flatMap((entry) => {
    const sort = toSort(entry);
    if (sort) return [sort];
    context.report({ code: "unsupported_view", message: "A sort has a form that has no name here; it is left out." });
    return [];
  });
}

function toSort(wire: unknown): Sort | undefined {
  if (!isRecord(wire)) return undefined;
  const direction = oneOf(directions, fieldOf(wire, "direction"));
  const property = stringOf(wire, "property");
  const timestamp = oneOf(timestamps, fieldOf(wire, "timestamp"));
  if (!direction) return undefined;
  if (property !== undefined) return { type: "property", property: toPropertyReference(property), direction };
  return timestamp && { type: "timestamp", timestamp, direction };
}
