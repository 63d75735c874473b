import type { Diagnostic } from "@pagebridge/core-types";

/**
 * Makes a filter that lets the first of equal losses pass which rows have in common. Results of formulas, for example, are missing in
 * every row alike: one diagnostic for each property says it, whose id is the data source's.
 *
 * Losses of a single row differ by its id and all pass.
 */
export function createRepeatFilter(): (diagnostic: Diagnostic) => boolean {
  const met = new Set<string>();
  return ({ code, id, propertyId, message }) => {
    if (propertyId === undefined || (code !== "value_unavailable" && code !== "schema_drift")) return true;
    const identity = JSON.stringify([code, id, propertyId, message]);
    const isFirst = !met.has(identity);
    met.add(identity);
    return isFirst;
  };
}
