/**
 * A date, a time, or a range of either.
 *
 * Sources: the official API's date object; the internal API's date decoration.
 */
export interface DateValue {
  /** `YYYY-MM-DD`, or an ISO 8601 date and time; without an offset when the time is meant in each reader's own zone. */
  readonly start: string;
  /** The last day or moment of a range, inclusive, in the form of `start`. Absent when it is not a range. */
  readonly end?: string;
  /** An IANA time zone name. Absent when the source names none. */
  readonly timeZone?: string;
  /** How the app writes the date. Filled by the internal API. */
  readonly dateFormat?: string;
  /** How the app writes the time. Filled by the internal API. */
  readonly timeFormat?: string;
  /** When the app reminds the reader. Filled by the internal API. */
  readonly reminder?: DateReminder;
}

/** A reminder that is set on a date. Filled by the internal API. */
export interface DateReminder {
  /** How many units before the date. */
  readonly value: number;
  readonly unit: "minute" | "hour" | "day" | "week";
  /** Time of day, `HH:mm`, for reminders that are counted in days or weeks. */
  readonly time?: string;
  readonly timeZone?: string;
}
