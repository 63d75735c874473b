import type { FilterOperator } from "@pagebridge/core-types";
import { isRecord } from "../../official/json.js";
import { addUnits, type CalendarUnit, dayOfInstant, instantOfClock, surroundingPeriod } from "../../query/calendar.js";
import { isWithin, meetsDateCondition, type Period } from "../../query/date-condition.js";
import type { Wire } from "../encode/wire.js";

/** What days and "today" depend on. */
export interface DateContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

const operators: Readonly<Record<string, FilterOperator>> = {
  date_is: "equals",
  date_is_after: "after",
  date_is_before: "before",
  date_is_on_or_after: "on_or_after",
  date_is_on_or_before: "on_or_before",
};

/**
 * Tests a date against a condition of the internal API.
 *
 * @param operator Such as `date_is_within`.
 * @param value `{ type: "exact", value: { type: "date", start_date } }` or `{ type: "relative", value, direction?, count?, unit? }`.
 * @returns Undefined for a condition that says nothing, such as one without a value.
 */
export function meetsInternalDate(
  start: string | undefined,
  operator: string,
  value: unknown,
  { now, timeZone }: DateContext,
): boolean | undefined {
  const condition = isRecord(value) ? value : {};
  const operand = condition["value"];
  if (operator === "date_is_within" || operator === "date_is_relative_to") {
    const period = periodOf(condition, dayOfInstant(now, timeZone));
    return period && start !== undefined && isWithin(start, period, timeZone);
  }
  const known = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  const bound = isRecord(operand) ? boundOf(operand, timeZone) : operand;
  if (known === undefined || typeof bound !== "string") return undefined;
  return meetsDateCondition(start, { operator: known, value: bound }, now, timeZone);
}

/** A date object as ISO 8601: a day, or a time where it has one. A time without a zone is one of the reader's. */
function boundOf(date: Wire, readerZone: string): unknown {
  const { start_date: day, start_time: time, time_zone: zone } = date;
  if (typeof day !== "string" || typeof time !== "string") return day;
  const instant = instantOfClock(day, time, typeof zone === "string" ? zone : readerZone);
  return Number.isNaN(instant) ? day : new Date(instant).toISOString();
}

function periodOf(condition: Wire, today: string): Period | undefined {
  const { count = 1, direction, unit, value } = condition;
  if (isRecord(value)) {
    const { start_date: from, end_date: to = from } = value;
    return typeof from === "string" && typeof to === "string" ? { from, to } : undefined;
  }
  if (value === "surrounding" && isUnit(unit)) return surroundingPeriod(today, unit);
  if (value === "custom" && isUnit(unit) && typeof count === "number") {
    return direction === "future"
      ? { from: today, to: addUnits(today, count, unit) }
      : { from: addUnits(today, -count, unit), to: today };
  }
  return typeof value === "string" ? namedPeriod(value, today) : undefined;
}

/** `the_past_week`, `the_next_month`, `this_year`: periods of earlier years. */
function namedPeriod(name: string, today: string): Period | undefined {
  const [, direction, unit] = /^(?:the_)?(past|next|this)_(week|month|year)$/.exec(name) ?? [];
  if (!isUnit(unit)) return undefined;
  if (direction === "this") return surroundingPeriod(today, unit);
  return direction === "next"
    ? { from: today, to: addUnits(today, 1, unit) }
    : { from: addUnits(today, -1, unit), to: today };
}

function isUnit(value: unknown): value is CalendarUnit {
  return value === "day" || value === "week" || value === "month" || value === "year";
}
