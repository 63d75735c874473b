import type { Period } from "./date-condition.js";

const dayMs = 86_400_000;

/** A stretch of the calendar. */
export type CalendarUnit = "day" | "month" | "week" | "year";

/** The day, as `2026-01-31`, that a moment falls on in a time zone. A zone that nobody knows counts as UTC. */
export function dayOfInstant(instant: number, timeZone = "UTC"): string {
  if (Number.isNaN(instant)) return "";
  if (timeZone === "UTC") return toDay(instant);
  try {
    return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(instant);
  } catch {
    return toDay(instant);
  }
}

/**
 * The moment at which a clock in a time zone shows a date and time.
 *
 * `instantOfClock("2026-05-12", "18:30", "Europe/London")` → `Date.UTC(2026, 4, 12, 17, 30)`
 */
export function instantOfClock(day: string, time: string, timeZone = "UTC"): number {
  const shown = Date.parse(`${day}T${time}:00.000Z`);
  // Twice, for the hours beside a change of the clocks.
  const guess = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(guess, timeZone);
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === "UTC" || Number.isNaN(instant)) return 0;
  try {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    return Date.parse(`${format.format(instant).replace(" ", "T")}Z`) - Math.floor(instant / 1000) * 1000;
  } catch {
    return 0;
  }
}

/** `addDays("2026-01-31", 1)` → `"2026-02-01"` */
export function addDays(day: string, count: number): string {
  return toDay(Date.parse(day) + count * dayMs);
}

/** The same day some months away, or that month's last day. */
export function addMonths(day: string, count: number): string {
  const date = new Date(day);
  const firstOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const lastDay = new Date(Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0)).getUTCDate();
  return toDay(firstOfMonth.getTime() + (Math.min(date.getUTCDate(), lastDay) - 1) * dayMs);
}

/** A day some stretches of the calendar away. */
export function addUnits(day: string, count: number, unit: CalendarUnit): string {
  switch (unit) {
    case "day":
      return addDays(day, count);
    case "week":
      return addDays(day, 7 * count);
    case "month":
      return addMonths(day, count);
    case "year":
      return addMonths(day, 12 * count);
  }
}

/** The day, week, month or year that a day falls in. Weeks begin on Sunday. */
export function surroundingPeriod(day: string, unit: CalendarUnit): Period {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case "day":
      return { from: day, to: day };
    case "week": {
      const sunday = addDays(day, -date.getUTCDay());
      return { from: sunday, to: addDays(sunday, 6) };
    }
    case "month":
      return { from: toDay(Date.UTC(year, month, 1)), to: toDay(Date.UTC(year, month + 1, 0)) };
    case "year":
      return { from: toDay(Date.UTC(year, 0, 1)), to: toDay(Date.UTC(year, 11, 31)) };
  }
}

function toDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
