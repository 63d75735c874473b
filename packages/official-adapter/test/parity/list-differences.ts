import type { JsonValue } from "@pagebridge/core-types";

/** Where two JSON values differ, one line each: the path, what was expected and what came. */
export function listDifferences(
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  path = "",
): readonly string[] {
  if (expected === actual) return [];
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => listDifferences(at(expected, key), at(actual, key), `${path}/${key}`));
  }
  return [`${path}: ${shorten(expected)} → ${shorten(actual)}`];
}

type JsonObject = Exclude<JsonValue, boolean | number | string | null>;

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function at(value: JsonObject, key: string): JsonValue | undefined {
  return Object.entries(value).find(([candidate]) => candidate === key)?.[1];
}

function shorten(value: JsonValue | undefined): string {
  return JSON.stringify(value)?.slice(0, 160) ?? "nothing";
}
