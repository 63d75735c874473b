/** Milliseconds of a day. */
export const dayMs = 86_400_000;

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const dayAndMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** The day of a date or time as it was written, as the UTC midnight of that day; NaN when it is none. */
export function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

/** `3 May 2026`, with the time of day when there is one. */
export function writeDate(date: string): string {
  const time = dayOf(date);
  if (Number.isNaN(time)) return date;
  const clock = /T(\d\d:\d\d)/.exec(date)?.[1];
  return clock === undefined ? day.format(time) : `${day.format(time)}, ${clock}`;
}

/** `May 2026` */
export function writeMonth(time: number): string {
  return month.format(time);
}

/** `3 May` */
export function writeDay(time: number): string {
  return dayAndMonth.format(time);
}

/** `3 May 2026` */
export function writeFullDay(time: number): string {
  return day.format(time);
}

/** `Monday` */
export function writeWeekday(time: number): string {
  return weekday.format(time);
}

/** The Monday of the week, or the Sunday when weeks start with 0. */
export function startOfWeek(time: number, firstDay: 0 | 1 = 1): number {
  return time - ((new Date(time).getUTCDay() - firstDay + 7) % 7) * dayMs;
}

/** The first day of the month, moved by a number of months. */
export function startOfMonth(time: number, move = 0): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + move, 1);
}
