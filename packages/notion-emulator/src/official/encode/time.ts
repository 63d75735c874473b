import type { IsoDateTime } from "@pagebridge/core-types";

/** When things were made whose workspace does not say when. */
const unknownTime = "2026-01-01T00:00:00.000Z";

/** A time as pages, blocks, data sources and comments carry it: rounded down to the minute. */
export function toMinute(time: IsoDateTime | undefined): string {
  const date = toDate(time);
  date.setUTCSeconds(0, 0);
  return date.toISOString();
}

/** A time as databases and views carry it: to the millisecond, with an offset. */
export function toMillisecond(time: IsoDateTime | undefined): string {
  return toDate(time).toISOString().replace("Z", "+00:00");
}

function toDate(time: IsoDateTime | undefined): Date {
  const date = new Date(time ?? unknownTime);
  return Number.isNaN(date.getTime()) ? new Date(unknownTime) : date;
}
