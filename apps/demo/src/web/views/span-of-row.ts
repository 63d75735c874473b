import type { DateValue, Row } from "@pagebridge/core-types";
import { dayOf } from "./dates.js";
import { propertyOf } from "./property-text.js";

/** The days that a row covers, both inclusive, as UTC midnights. */
export interface DaySpan {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

/** Finds the days of rows by their date properties; rows without a date are given separately. */
export function spansOf(
  rows: readonly Row[],
  startId: string | undefined,
  endId?: string,
): { readonly spans: readonly DaySpan[]; readonly undated: readonly Row[] } {
  const spans: DaySpan[] = [];
  const undated: Row[] = [];
  for (const row of rows) {
    const start = dateOf(row, startId);
    const end = dateOf(row, endId);
    const from = start ? dayOf(start.start) : Number.NaN;
    const to = dayOf(end?.end ?? end?.start ?? start?.end ?? start?.start ?? "");
    if (Number.isNaN(from)) undated.push(row);
    else spans.push({ row, from, to: Number.isNaN(to) || to < from ? from : to });
  }
  return { spans, undated };
}

function dateOf(row: Row, propertyId: string | undefined): DateValue | undefined {
  const value = propertyId === undefined ? undefined : propertyOf(row, propertyId);
  if (value?.type === "date") return value.date;
  if (value?.type === "created_time" || value?.type === "last_edited_time") {
    return value.time === undefined ? undefined : { start: value.time };
  }
  return (value?.type === "formula" || value?.type === "rollup") && value.result.type === "date"
    ? value.result.value
    : undefined;
}
