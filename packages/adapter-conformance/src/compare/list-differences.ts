import type { JsonValue } from "@pagebridge/core-types";
import { extraFields } from "./field-rules.js";
import { holderNames, isRecord, type JsonRecord } from "./json-record.js";

/**
 * Where two comparable values differ, one line each: the path, what was expected and what came. Fields that no capability covers
 * may be missing from the second one.
 *
 * `listDifferences({ text: "a" }, { text: "b" })` → `['/text: "a" → "b"']`
 */
export function listDifferences(
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  path = "",
): readonly string[] {
  if (expected === actual) return [];
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length);
    return Array.from({ length }, (_, index) =>
      listDifferences(expected[index], actual[index], `${path}/${index}`),
    ).flat();
  }
  if (isRecord(expected) && isRecord(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys]
      .filter((key) => at(actual, key) !== undefined || !isExtra(expected, key))
      .flatMap((key) => listDifferences(at(expected, key), at(actual, key), `${path}/${key}`));
  }
  return [`${path}: ${shorten(expected)} → ${shorten(actual)}`];
}

function isExtra(holder: JsonRecord, key: string): boolean {
  return holderNames(holder).some((name) => extraFields[name]?.includes(key));
}

function at(record: JsonRecord, key: string): JsonValue | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function shorten(value: JsonValue | undefined): string {
  return JSON.stringify(value)?.slice(0, 160) ?? "nothing";
}
