import type { Filter, FilterCondition, PropertyFilter, Sort } from "@pagebridge/core-types";
import type { Wire } from "./context.js";
import type { PropertyNames } from "./property-names.js";

/** A filter in the query language. A filter that the model could not express is sent as its source wrote it. */
export function encodeFilter(filter: Filter, names: PropertyNames): unknown {
  switch (filter.type) {
    case "and":
    case "or":
      return { [filter.type]: filter.filters.map((part) => encodeFilter(part, names)) };
    case "timestamp":
      return { timestamp: filter.timestamp, [filter.timestamp]: encodeCondition(filter.condition) };
    case "property":
      return { property: names.reference(filter.property), ...encodeTest(filter) };
    case "unsupported":
      return filter.source;
  }
}

/** What was chosen in a quick filter: a filter without the property, which is the key that it stands under. */
export function encodeQuickFilter(filter: Filter, names: PropertyNames): unknown {
  return filter.type === "property" ? encodeTest(filter) : encodeFilter(filter, names);
}

/** A sort in the query language. */
export function encodeSort(sort: Sort, names: PropertyNames): Wire {
  return sort.type === "property"
    ? { property: names.reference(sort.property), direction: sort.direction }
    : { timestamp: sort.timestamp, direction: sort.direction };
}

const relativePeriods: ReadonlySet<string> = new Set([
  "next_month",
  "next_week",
  "next_year",
  "past_month",
  "past_week",
  "past_year",
  "this_month",
  "this_week",
  "this_year",
]);

function encodeCondition({ operator, value }: FilterCondition): Wire {
  if (relativePeriods.has(operator)) return { [operator]: {} };
  return { [operator]: value ?? true };
}

function encodeTest(filter: PropertyFilter): Wire {
  const condition = encodeCondition(filter.condition);
  if (filter.computed === "formula") return { formula: { [formulaKey(filter)]: condition } };
  if (filter.computed === "rollup") {
    const test = { [filter.kind]: condition };
    return { rollup: filter.quantifier === undefined ? test : { [filter.quantifier]: test } };
  }
  return { [filter.kind]: condition };
}

function formulaKey({ kind }: PropertyFilter): string {
  return kind === "rich_text" ? "string" : kind;
}
