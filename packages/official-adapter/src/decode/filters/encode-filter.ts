import {
  assertNever,
  type Filter,
  type FilterCondition,
  type JsonValue,
  type PropertyFilter,
  type PropertySchema,
} from "@pagebridge/core-types";
import { emptinessOperators, periodOperators } from "./filter-words.js";
import { fromPropertyReference } from "./property-reference.js";

/** How filters and sorts are written. */
export interface EncodeQueryOptions {
  /** The schema, by which ids of properties are told from names. Without it both are written as they are in the model. */
  readonly properties?: readonly PropertySchema[];
}

/** Writes a filter as queries take it. A filter that was kept as it came is written as it came. */
export function encodeFilter(filter: Filter, options: EncodeQueryOptions = {}): JsonValue {
  switch (filter.type) {
    case "and":
    case "or":
      return { [filter.type]: filter.filters.map((inner) => encodeFilter(inner, options)) };
    case "property":
      return { property: fromPropertyReference(filter.property, options.properties), ...comparison(filter) };
    case "timestamp":
      return { timestamp: filter.timestamp, [filter.timestamp]: encodeCondition(filter.condition) };
    case "unsupported":
      return filter.source;
    default:
      return assertNever(filter, "filter");
  }
}

function comparison({ kind, condition, computed, quantifier }: PropertyFilter): Readonly<Record<string, JsonValue>> {
  const compared = { [kind]: encodeCondition(condition) };
  if (computed === undefined) return compared;
  return { [computed]: computed === "rollup" && quantifier ? { [quantifier]: compared } : compared };
}

function encodeCondition({ operator, value }: FilterCondition): JsonValue {
  if (emptinessOperators.includes(operator)) return { [operator]: true };
  if (periodOperators.includes(operator)) return { [operator]: {} };
  return { [operator]: value ?? null };
}
