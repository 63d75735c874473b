import type { DateValue } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { encodeDate } from "../../../src/internal/encode/text/date.js";

const cases: readonly (readonly [string, DateValue, unknown])[] = [
  ["a day", { start: "2026-11-03" }, { type: "date", start_date: "2026-11-03" }],
  [
    "days",
    { start: "2026-11-03", end: "2026-11-05", dateFormat: "MMM DD, YYYY" },
    { type: "daterange", start_date: "2026-11-03", end_date: "2026-11-05", date_format: "MMM DD, YYYY" },
  ],
  [
    "a time in each reader's own zone",
    { start: "2026-11-03T09:30:00" },
    { type: "datetime", start_date: "2026-11-03", start_time: "09:30" },
  ],
  [
    "a time in a zone, with the offset that the zone has",
    { start: "2026-06-15T09:30:00.000+01:00", timeZone: "Europe/London" },
    { type: "datetime", start_date: "2026-06-15", start_time: "09:30", time_zone: "Europe/London" },
  ],
  [
    "a time in a zone, with another offset",
    { start: "2026-06-15T22:30:00.000Z", timeZone: "Europe/Paris" },
    { type: "datetime", start_date: "2026-06-16", start_time: "00:30", time_zone: "Europe/Paris" },
  ],
  [
    "times in a zone",
    {
      start: "2026-11-03T09:30:00.000+01:00",
      end: "2026-11-05T17:00:00.000+01:00",
      timeZone: "Europe/Paris",
      timeFormat: "H:mm",
    },
    {
      type: "datetimerange",
      start_date: "2026-11-03",
      start_time: "09:30",
      end_date: "2026-11-05",
      end_time: "17:00",
      time_zone: "Europe/Paris",
      time_format: "H:mm",
    },
  ],
  [
    "a time without offset in a zone",
    { start: "2026-11-03T09:30", timeZone: "Asia/Tokyo" },
    { type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "Asia/Tokyo" },
  ],
  [
    "a time with an offset and no zone",
    { start: "2026-07-04T15:00:00.000+02:00" },
    { type: "datetime", start_date: "2026-07-04", start_time: "15:00", time_zone: "Etc/GMT-2" },
  ],
  [
    "a time with an offset that no zone always has",
    { start: "2026-07-04T15:00:00.000+05:30" },
    { type: "datetime", start_date: "2026-07-04", start_time: "09:30", time_zone: "UTC" },
  ],
  [
    "a time of UTC",
    { start: "2026-07-04T15:00:00.000Z" },
    { type: "datetime", start_date: "2026-07-04", start_time: "15:00", time_zone: "UTC" },
  ],
  [
    "a time in a zone that nobody knows",
    { start: "2026-07-04T15:00:00.000+02:00", timeZone: "Mars/Olympus" },
    { type: "datetime", start_date: "2026-07-04", start_time: "15:00", time_zone: "Mars/Olympus" },
  ],
  [
    "a reminder",
    { start: "2026-11-03", reminder: { value: 1, unit: "day", time: "08:00", timeZone: "Europe/London" } },
    {
      type: "date",
      start_date: "2026-11-03",
      reminder: { time: "08:00", unit: "day", value: 1, defaultTimeZone: "Europe/London" },
    },
  ],
];

describe("a date that says", () => {
  it.each(cases)("%s", (_what, date, expected) => {
    expect(encodeDate(date)).toEqual(expected);
  });
});
