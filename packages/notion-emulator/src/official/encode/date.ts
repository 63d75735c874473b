import type { DateValue } from "@pagebridge/core-types";
import type { Wire } from "./context.js";

/** A date object; null when there is none. */
export function encodeDate(date: DateValue | undefined): Wire | null {
  return date ? { start: date.start, end: date.end ?? null, time_zone: date.timeZone ?? null } : null;
}

/** How a date reads in plain text. */
export function dateText(date: DateValue): string {
  return date.end === undefined ? date.start : `${date.start} → ${date.end}`;
}
