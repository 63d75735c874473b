import type { JsonValue } from "@pagebridge/core-types";

/**
 * Takes out of linked databases the data sources that they show: those are described, read and compared where they stand.
 *
 * `{ isLinked: true, dataSources: [{ … }] }` → `{ isLinked: true, dataSources: [] }`
 */
export function withoutShownSources(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutShownSources);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([key, field]): [string, JsonValue] => [key, withoutShownSources(field)]);
  const record: { readonly [key: string]: JsonValue } = Object.fromEntries(inner);
  return record["isLinked"] === true ? { ...record, dataSources: [] } : record;
}
