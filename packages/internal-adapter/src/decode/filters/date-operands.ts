import type { FilterOperator } from "@pagebridge/core-types";
import { fieldOf, isRecord, oneOf, stringOf, toTime, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { toDateValue } from "../rich-text/to-date-value.js";

/** Words for days that both APIs know. */
const relativeDays = [
  "one_month_ago",
  "one_month_from_now",
  "one_week_ago",
  "one_week_from_now",
  "today",
  "tomorrow",
  "yesterday",
] as const;

const units = ["month", "week", "year"] as const;

type PeriodOperator = Extract<FilterOperator, `${"next" | "past" | "this"}_${(typeof units)[number]}`>;

/** Operators for stretches of time around today, with the operand that says the same in the app. */
export const periodOperands: Readonly<Record<PeriodOperator, WireRecord>> = {
  next_month: stretch("future", "month"),
  next_week: stretch("future", "week"),
  next_year: stretch("future", "year"),
  past_month: stretch("past", "month"),
  past_week: stretch("past", "week"),
  past_year: stretch("past", "year"),
  this_month: { type: "relative", value: "surrounding", unit: "month" },
  this_week: { type: "relative", value: "surrounding", unit: "week" },
  this_year: { type: "relative", value: "surrounding", unit: "year" },
};

function stretch(direction: "future" | "past", unit: (typeof units)[number]): WireRecord {
  return { type: "relative", value: "custom", direction, count: 1, unit };
}

/** Whether an operator is for a stretch of time around today. */
export function isPeriodOperator(operator: string): operator is PeriodOperator {
  return Object.hasOwn(periodOperands, operator);
}

/** What a date operand says. */
export type DateOperand =
  | { readonly type: "day"; readonly value: string }
  | { readonly type: "period"; readonly operator: PeriodOperator }
  | { readonly type: "range"; readonly start: string; readonly end: string };

/** Reads a date operand; undefined when the official API has no word for it. */
export function readDateOperand(wire: WireRecord, context: InternalContext): DateOperand | undefined {
  const value = fieldOf(wire, "value");
  if (stringOf(wire, "type") === "relative") {
    const day = oneOf(relativeDays, value);
    if (day) return { type: "day", value: day };
    const operator = periodOf(wire);
    return operator && { type: "period", operator };
  }
  if (typeof value === "string" && value !== "") return { type: "day", value };
  const date = isRecord(value) ? toDateValue(value, context) : undefined;
  if (!date) return undefined;
  const start = inUtc(date.start);
  return date.end === undefined ? { type: "day", value: start } : { type: "range", start, end: inUtc(date.end) };
}

function periodOf(wire: WireRecord): PeriodOperator | undefined {
  const unit = oneOf(units, fieldOf(wire, "unit"));
  const value = stringOf(wire, "value");
  if (!unit) return undefined;
  if (value === "surrounding") return `this_${unit}`;
  if (value !== "custom" || fieldOf(wire, "count") !== 1) return undefined;
  const direction = stringOf(wire, "direction");
  if (direction === "past") return `past_${unit}`;
  return direction === "future" ? `next_${unit}` : undefined;
}

function inUtc(moment: string): string {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(moment) && moment.includes("T") ? toTime(moment) : moment;
}

/** Writes a day, a moment or a word for a day as an operand; undefined for what is none of them. Seconds are cut off. */
export function writeDateOperand(value: string): WireRecord | undefined {
  if (oneOf(relativeDays, value)) return { type: "relative", value };
  if (/^\d{4,6}-\d\d-\d\d$/.test(value)) return { type: "exact", value: { type: "date", start_date: value } };
  const local = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(value);
  if (local) return moment(local[1], local[2]);
  const milliseconds = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(milliseconds)) return undefined;
  const [date, time] = new Date(milliseconds).toISOString().split("T");
  return moment(date, time?.slice(0, 5), "UTC");
}

function moment(date: string | undefined, time: string | undefined, timeZone?: string): WireRecord {
  return {
    type: "exact",
    value: {
      type: "datetime",
      start_date: date,
      start_time: time,
      ...(timeZone !== undefined && { time_zone: timeZone }),
    },
  };
}
