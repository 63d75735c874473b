import type { FilterCondition } from "@pagebridge/core-types";

const dayMs = 86_400_000;

/**
 * Tests a date or time against a condition. Days are days of UTC.
 *
 * @param start A date or date-time; undefined when the value is empty.
 * @param now Milliseconds since 1970; what relative words count from.
 */
export function meetsDateCondition(
  start: string | undefined,
  { operator, value }: FilterCondition,
  now: number,
): boolean {
  if (operator === "is_empty") return start === undefined;
  if (operator === "is_not_empty") return start !== undefined;
  if (start === undefined) return false;
  const period = periodOf(operator, now);
  if (period) {
    const day = dayOf(start);
    return period.from <= day && day <= period.to;
  }
  const bound = relativeDay(String(value), now) ?? String(value);
  const isDay = !bound.includes("T");
  const order = compare(isDay ? dayOf(start) : instantOf(start), isDay ? bound : instantOf(bound));
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

/** A date or time as milliseconds since 1970; a day is its first moment in UTC. */
export function instantOf(time: string): number {
  return new Date(time).getTime();
}

function compare<Value extends number | string>(first: Value, second: Value): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function dayOf(time: string): string {
  return time.includes("T") ? new Date(time).toISOString().slice(0, 10) : time.slice(0, 10);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function relativeDay(word: string, now: number): string | undefined {
  switch (word) {
    case "today":
      return toDay(now);
    case "tomorrow":
      return toDay(now + dayMs);
    case "yesterday":
      return toDay(now - dayMs);
    case "one_week_ago":
      return toDay(now - 7 * dayMs);
    case "one_week_from_now":
      return toDay(now + 7 * dayMs);
    case "one_month_ago":
      return toDay(addMonths(now, -1));
    case "one_month_from_now":
      return toDay(addMonths(now, 1));
    default:
      return undefined;
  }
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days of a period, both ends included. Weeks begin on Sunday. */
function periodOf(operator: string, now: number): Period | undefined {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const period = (from: number, to: number): Period => ({ from: toDay(from), to: toDay(to) });
  switch (operator) {
    case "this_week": {
      const sunday = now - date.getUTCDay() * dayMs;
      return period(sunday, sunday + 6 * dayMs);
    }
    case "this_month":
      return period(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0));
    case "this_year":
      return period(Date.UTC(year, 0, 1), Date.UTC(year, 11, 31));
    case "past_week":
      return period(now - 7 * dayMs, now);
    case "past_month":
      return period(addMonths(now, -1), now);
    case "past_year":
      return period(addMonths(now, -12), now);
    case "next_week":
      return period(now, now + 7 * dayMs);
    case "next_month":
      return period(now, addMonths(now, 1));
    case "next_year":
      return period(now, addMonths(now, 12));
    default:
      return undefined;
  }
}

/** The same day some months away, or that month's last day. */
function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const firstOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0)).getUTCDate();
  return firstOfMonth.getTime() + (Math.min(date.getUTCDate(), lastDay) - 1) * dayMs;
}
