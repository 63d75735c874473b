import type { JsonValue } from "../../model/primitives.js";
import { isList, isRecord } from "./wire-record.js";

// Deeper than any content, and shallow enough for JSON.stringify.
const deepest = 200;

/**
 * Copies a source's own words as plain JSON, for people to look at.
 *
 * What JSON cannot hold, and what lies deeper than 200 levels, becomes null.
 */
export function toJsonValue(value: unknown, depth = 0): JsonValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? withoutMinusZero(value) : null;
  if (depth >= deepest) return null;
  if (isList(value)) return value.map((element) => toJsonValue(element, depth + 1));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, element]) => element !== undefined)
        .map(([key, element]) => [key, toJsonValue(element, depth + 1)]),
    );
  }
  return null;
}

/** JSON has no minus zero: `JSON.stringify(-0)` is `"0"`. */
export function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}
