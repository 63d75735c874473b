import { encodeDate } from "../text/date.js";
import type { Wire } from "../wire.js";

const relativeDays: ReadonlySet<string> = new Set([
  "one_month_ago",
  "one_month_from_now",
  "one_week_ago",
  "one_week_from_now",
  "today",
  "tomorrow",
  "yesterday",
]);

const periods: ReadonlyMap<string, Wire> = new Map([
  ["past_week", { type: "relative", value: "custom", direction: "past", count: 1, unit: "week" }],
  ["past_month", { type: "relative", value: "custom", direction: "past", count: 1, unit: "month" }],
  ["past_year", { type: "relative", value: "custom", direction: "past", count: 1, unit: "year" }],
  ["next_week", { type: "relative", value: "custom", direction: "future", count: 1, unit: "week" }],
  ["next_month", { type: "relative", value: "custom", direction: "future", count: 1, unit: "month" }],
  ["next_year", { type: "relative", value: "custom", direction: "future", count: 1, unit: "year" }],
  ["this_week", { type: "relative", value: "surrounding", unit: "week" }],
  ["this_month", { type: "relative", value: "surrounding", unit: "month" }],
  ["this_year", { type: "relative", value: "surrounding", unit: "year" }],
]);

/** Whether an operator names a period itself and has no operand. */
export function isPeriod(operator: string): boolean {
  return periods.has(operator);
}

/** What a date is compared with: a period, a day that is named by a word, or a date. */
export function encodeDateOperand(value: string): Wire {
  const period = periods.get(value);
  if (period) return period;
  return relativeDays.has(value) ? { type: "relative", value } : { type: "exact", value: encodeDate({ start: value }) };
}
