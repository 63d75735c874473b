import type { DateValue } from "@pagebridge/core-types";

/** A date as text: `2026-10-05`, or `2026-10-05 → 2026-10-07`, with the time zone behind it if it has one. */
export function dateText({ end, start, timeZone }: DateValue): string {
  const range = end === undefined ? start : `${start} → ${end}`;
  return timeZone === undefined ? range : `${range} (${timeZone})`;
}
