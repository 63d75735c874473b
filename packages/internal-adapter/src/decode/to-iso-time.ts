import type { IsoDateTime } from "@pagebridge/core-types";

/** The latest moment that JavaScript can write, in milliseconds before and after 1970. */
const furthest = 8.64e15;

/**
 * Writes a moment, which records give in milliseconds since 1970, as the model does; undefined for anything else.
 *
 * `1785578400000` → `"2026-08-01T10:00:00.000Z"`
 */
export function toIsoTime(milliseconds: unknown): IsoDateTime | undefined {
  if (typeof milliseconds !== "number" || !(Math.abs(milliseconds) <= furthest)) return undefined;
  return new Date(milliseconds).toISOString();
}
