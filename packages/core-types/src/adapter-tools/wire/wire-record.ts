/** A JSON object as it came over the wire: any key may be missing and any value may be anything. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (no array, no null). */
export function isRecord(value: unknown): value is WireRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. Unlike `Array.isArray`, it does not make `any` of the elements. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value under a key of the object itself; keys that every JavaScript object inherits (`constructor` …) are not there. */
export function fieldOf(record: WireRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The string under a key; undefined when there is anything else. */
export function stringOf(record: WireRecord, key: string): string | undefined {
  const value = fieldOf(record, key);
  return typeof value === "string" ? value : undefined;
}

/** The object under a key; undefined when there is anything else. */
export function recordOf(record: WireRecord, key: string): WireRecord | undefined {
  const value = fieldOf(record, key);
  return isRecord(value) ? value : undefined;
}

/** The list under a key; undefined when there is anything else. */
export function listOf(record: WireRecord, key: string): readonly unknown[] | undefined {
  const value = fieldOf(record, key);
  return isList(value) ? value : undefined;
}

/** The entries of an object in the source's order. */
export function entriesOf(record: WireRecord): readonly (readonly [string, unknown])[] {
  return Object.entries(record);
}
