import type { JsonValue } from "@pagebridge/core-types";

/** A JSON object. */
export type JsonRecord = { readonly [key: string]: JsonValue };

/** Whether a value is a JSON object, and not a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The `type` of an object; empty when it has none. */
export function kindOf(record: JsonRecord): string {
  return typeof record["type"] === "string" ? record["type"] : "";
}

/** The names under which rules find an object: every one, its `type`, and its `object`. */
export function holderNames(record: JsonRecord): readonly string[] {
  const object = record["object"];
  return ["*", kindOf(record), ...(typeof object === "string" ? [object] : [])];
}

/** The value as JSON would keep it. */
export function toJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value));
}
