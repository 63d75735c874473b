import type { FilterCondition } from "@pagebridge/core-types";
import { addDays, addMonths, dayOfInstant, surroundingPeriod } from "./calendar.js";

/**
 * Tests a date or time against a condition.
 *
 * @param start A date or date-time; undefined when the value is empty.
 * @param now Milliseconds since 1970; what relative words count from.
 * @param timeZone Whose days the days are. @default "UTC"
 */
export function meetsDateCondition(
  start: string | undefined,
  { operator, value }: FilterCondition,
  now: number,
  timeZone?: string,
): boolean {
  if (operator === "is_empty") return start === undefined;
  if (operator === "is_not_empty") return start !== undefined;
  if (start === undefined) return false;
  const today = dayOfInstant(now, timeZone);
  const period = periodOf(operator, today);
  if (period) return isWithin(start, period, timeZone);
  const bound = relativeDay(String(value), today) ?? String(value);
  const isDay = !bound.includes("T");
  const order = compare(isDay ? dayOf(start, timeZone) : instantOf(start), isDay ? bound : instantOf(bound));
  switch (operator) {
    case "equals":
      return order === 0;
    case "before":
      return order < 0;
    case "after":
      return order > 0;
    case "on_or_before":
      return order <= 0;
    case "on_or_after":
      return order >= 0;
    default:
      return true;
  }
}

/** Some days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Whether the day of a date or time is one of a period's. */
export function isWithin(start: string, period: Period, timeZone?: string): boolean {
  const day = dayOf(start, timeZone);
  return period.from <= day && day <= period.to;
}

/** A date or time as milliseconds since 1970; a day is its first moment in UTC. */
export function instantOf(time: string): number {
  return new Date(time).getTime();
}

function compare<Value extends number | string>(first: Value, second: Value): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function dayOf(time: string, timeZone?: string): string {
  return time.includes("T") ? dayOfInstant(instantOf(time), timeZone) : time.slice(0, 10);
}

function relativeDay(word: string, today: string): string | undefined {
  switch (word) {
    case "today":
      return today;
    case "tomorrow":
      return addDays(today, 1);
    case "yesterday":
      return addDays(today, -1);
    case "one_week_ago":
      return addDays(today, -7);
    case "one_week_from_now":
      return addDays(today, 7);
    case "one_month_ago":
      return addMonths(today, -1);
    case "one_month_from_now":
      return addMonths(today, 1);
    default:
      return undefined;
  }
}

function periodOf(operator: string, today: string): Period | undefined {
  switch (operator) {
    case "this_week":
      return surroundingPeriod(today, "week");
    case "this_month":
      return surroundingPeriod(today, "month");
    case "this_year":
      return surroundingPeriod(today, "year");
    case "past_week":
      return { from: addDays(today, -7), to: today };
    case "past_month":
      return { from: addMonths(today, -1), to: today };
    case "past_year":
      return { from: addMonths(today, -12), to: today };
    case "next_week":
      return { from: today, to: addDays(today, 7) };
    case "next_month":
      return { from: today, to: addMonths(today, 1) };
    case "next_year":
      return { from: today, to: addMonths(today, 12) };
    default:
      return undefined;
  }
}
