import type { JsonValue } from "@pagebridge/core-types";

/** An object of JSON. */
export type JsonRecord = { readonly [key: string]: JsonValue };

/** Whether a value is an object, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is an object, and not a list. */
export function isJsonRecord(value: JsonValue | undefined): value is JsonRecord {
  return isRecord(value);
}

/** Whether a JSON value is a list. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
