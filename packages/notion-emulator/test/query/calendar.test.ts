import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addUnits,
  dayOfInstant,
  instantOfClock,
  surroundingPeriod,
} from "../../src/query/calendar.js";

describe("the day of a moment", () => {
  it.each([
    ["2026-03-10T23:59:00.000Z", undefined, "2026-03-10"],
    ["2026-03-10T23:59:00.000Z", "UTC", "2026-03-10"],
    ["2026-03-10T23:59:00.000Z", "Asia/Tokyo", "2026-03-11"],
    ["2026-03-10T03:59:00.000Z", "America/New_York", "2026-03-09"],
    ["2026-03-10T03:59:00.000Z", "Nowhere/At_All", "2026-03-10"],
  ])("%s in %s is %s", (moment, timeZone, day) => {
    expect(dayOfInstant(Date.parse(moment), timeZone)).toBe(day);
  });
});

describe("what a clock shows", () => {
  it.each([
    ["2026-05-12", "18:30", "Europe/London", "2026-05-12T17:30:00.000Z"],
    ["2026-01-12", "18:30", "Europe/London", "2026-01-12T18:30:00.000Z"],
    ["2026-03-29", "03:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
    ["2026-03-11", "00:15", "Asia/Kolkata", "2026-03-10T18:45:00.000Z"],
    ["2026-03-11", "00:15", "Nowhere/At_All", "2026-03-11T00:15:00.000Z"],
  ])("%s %s in %s is %s", (day, time, timeZone, moment) => {
    expect(new Date(instantOfClock(day, time, timeZone)).toISOString()).toBe(moment);
  });

  it("is the day of the moment at which it shows it", () => {
    const zones = fc.constantFrom("UTC", "Asia/Tokyo", "America/New_York", "Europe/Paris", "Pacific/Apia");
    const instants = fc.integer({ min: Date.parse("2000-01-01"), max: Date.parse("2060-01-01") });
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        // Noon is on the clock on every day, in every zone.
        const day = dayOfInstant(instant, timeZone);
        expect(dayOfInstant(instantOfClock(day, "12:00", timeZone), timeZone)).toBe(day);
      }),
    );
  });
});

describe("days, months and years", () => {
  it.each([
    [addDays("2026-02-28", 1), "2026-03-01"],
    [addDays("2026-01-01", -1), "2025-12-31"],
    [addMonths("2026-03-31", -1), "2026-02-28"],
    [addMonths("2024-01-31", 1), "2024-02-29"],
    [addUnits("2026-01-31", 2, "day"), "2026-02-02"],
    [addUnits("2026-01-31", 2, "week"), "2026-02-14"],
    [addUnits("2026-01-31", 1, "month"), "2026-02-28"],
    [addUnits("2024-02-29", 1, "year"), "2025-02-28"],
  ])("%s is %s", (found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    ["day", "2026-02-11", "2026-02-11"],
    ["week", "2026-02-08", "2026-02-14"],
    ["month", "2026-02-01", "2026-02-28"],
    ["year", "2026-01-01", "2026-12-31"],
  ] as const)("the %s around a Wednesday goes from %s to %s", (unit, from, to) => {
    expect(surroundingPeriod("2026-02-11", unit)).toEqual({ from, to });
  });
});
