import type { DateValue } from "@pagebridge/core-types";

const isoTime = /(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?/g;

/** A date as text: `2026-10-05`, or `2026-10-05 09:30 +02:00 → 2026-10-07`, with the time zone behind it if it has one. */
export function dateText({ end, start, timeZone }: DateValue): string {
  const range = timeText(start, end);
  return timeZone === undefined ? range : `${range} (${timeZone})`;
}

/** A time, or from when to when, as people write it; whichever is not known is left out. */
export function timeText(start: string | undefined, end?: string): string {
  return readableTimes([start, end].filter((time) => time !== undefined).join(" → "));
}

/** Writes the times in a text as people do: `2026-10-05T09:30:00.000Z` → `2026-10-05 09:30 UTC`. */
export function readableTimes(text: string): string {
  return text.replace(isoTime, (_, day: string, minute: string, seconds = "", zone = "") => {
    const exact = /[1-9]/.test(seconds) ? seconds.replace(/\.0+$/, "") : "";
    return `${day} ${minute}${exact}${zone && ` ${zone.replace("Z", "UTC")}`}`;
  });
}
