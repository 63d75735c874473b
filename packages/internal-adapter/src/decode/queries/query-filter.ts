import { fieldOf, isRecord, listOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { isUnfinished } from "../filters/operands.js";
import { conditionOf } from "../views/view-filters.js";

/** A group of filters, as queries hold it. */
export interface WireGroup extends WireRecord {
  readonly operator: string;
  readonly filters: readonly unknown[];
}

/**
 * The filter of a view as its record has it: its own filter with its own operator, and the conditions of the bar above it. Nothing of
 * it is translated, so that it holds whether or not anybody knows its operators. Conditions of which nothing was chosen hide no
 * row and are left out.
 */
export function filterOfView(view: WireRecord): WireGroup | undefined {
  const query = recordOf(view, "query2") ?? recordOf(view, "query") ?? {};
  const bar = listOf(recordOf(view, "format") ?? {}, "property_filters") ?? [];
  const conditions = bar.filter(isRecord).map((wire) => finished(conditionOf(wire)));
  return allOf(finished(fieldOf(query, "filter")), ...conditions);
}

/** Joins filters so that all must hold; an `and` takes the further ones in. Undefined when there is none. */
export function allOf(...filters: readonly (WireRecord | undefined)[]): WireGroup | undefined {
  const given: readonly WireRecord[] = filters.filter((filter) => filter !== undefined);
  const [only, ...others] = given;
  if (only && others.length === 0 && isGroup(only)) return only;
  const joined = given.flatMap((filter): readonly unknown[] =>
    isGroup(filter) && filter.operator === "and" ? filter.filters : [filter],
  );
  return joined.length === 0 ? undefined : { operator: "and", filters: joined };
}

function isGroup(filter: WireRecord): filter is WireGroup {
  return listOf(filter, "filters") !== undefined && stringOf(filter, "operator") !== undefined;
}

// Deeper than the app lets people nest filters.
const deepest = 50;

function finished(wire: unknown, depth = 0): WireRecord | undefined {
  if (!isRecord(wire) || depth > deepest) return undefined;
  const filters = listOf(wire, "filters");
  if (filters) {
    const kept = filters.flatMap((filter) => finished(filter, depth + 1) ?? []);
    return kept.length === 0 ? undefined : { operator: stringOf(wire, "operator") ?? "and", filters: kept };
  }
  const comparison = recordOf(wire, "filter");
  const operator = comparison && stringOf(comparison, "operator");
  if (!comparison || operator === undefined) return undefined;
  const isPresence = operator === "is_empty" || operator === "is_not_empty";
  return isPresence || !isUnfinished(fieldOf(comparison, "value")) ? wire : undefined;
}
