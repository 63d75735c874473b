import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { offsetIn } from "../../../src/decode/rich-text/offset-in.js";
import { dateText, toDateValue } from "../../../src/decode/rich-text/to-date-value.js";

describe("a date object", () => {
  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ["a day", { type: "date", start_date: "2026-11-03" }, { start: "2026-11-03" }],
    [
      "days",
      { type: "daterange", start_date: "2026-11-03", end_date: "2026-11-05" },
      { start: "2026-11-03", end: "2026-11-05" },
    ],
    [
      "a time in a zone",
      { type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "Europe/Paris" },
      { start: "2026-11-03T09:30:00.000+01:00", timeZone: "Europe/Paris" },
    ],
    [
      "times on both sides of the end of summer time",
      {
        type: "datetimerange",
        start_date: "2026-10-24",
        start_time: "09:30",
        end_date: "2026-10-26",
        end_time: "17:00",
        time_zone: "Europe/Paris",
      },
      { start: "2026-10-24T09:30:00.000+02:00", end: "2026-10-26T17:00:00.000+01:00", timeZone: "Europe/Paris" },
    ],
    [
      "a time in each reader's own zone",
      { type: "datetime", start_date: "2026-11-03", start_time: "9:05" },
      { start: "2026-11-03T09:05:00.000" },
    ],
    [
      "a time in a zone that is named after its offset, which the time itself says",
      { type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "Etc/GMT-2" },
      { start: "2026-11-03T09:30:00.000+02:00" },
    ],
    [
      "a time in UTC",
      { type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "UTC" },
      { start: "2026-11-03T09:30:00.000+00:00", timeZone: "UTC" },
    ],
    [
      "a time in a zone that nobody knows",
      { type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "Moon/Tranquillity" },
      { start: "2026-11-03T09:30:00.000", timeZone: "Moon/Tranquillity" },
    ],
    [
      "a day with a zone, which says nothing",
      { type: "date", start_date: "2026-11-03", time_zone: "Europe/Paris" },
      { start: "2026-11-03" },
    ],
    ["a far day", { type: "date", start_date: "3000-01-01" }, { start: "3000-01-01" }],
    [
      "how the app writes it",
      { type: "date", start_date: "2026-11-03", date_format: "relative", time_format: "H:mm" },
      { start: "2026-11-03", dateFormat: "relative", timeFormat: "H:mm" },
    ],
    [
      "a form of times that is a space",
      { type: "date", start_date: "2026-11-03", time_format: " " },
      { start: "2026-11-03" },
    ],
    [
      "a reminder",
      {
        type: "date",
        start_date: "2026-11-03",
        reminder: { time: "09:00", unit: "day", value: 1, defaultTimeZone: "Europe/Paris" },
      },
      { start: "2026-11-03", reminder: { value: 1, unit: "day", time: "09:00", timeZone: "Europe/Paris" } },
    ],
  ])("is read: %s", (_name, wire, value) => {
    expect(collectDiagnostics((context) => toDateValue(wire, context))).toEqual({ value, diagnostics: [] });
  });

  it.each<[string, Readonly<Record<string, unknown>>, object | undefined, string]>([
    ["one without a start", { type: "date" }, undefined, "invalid_value"],
    [
      "a time that is no time",
      { start_date: "2026-11-03", start_time: "noon" },
      { start: "2026-11-03" },
      "approximated",
    ],
    [
      "a reminder in a unit invented tomorrow",
      { start_date: "2026-11-03", reminder: { value: 1, unit: "tide" } },
      { start: "2026-11-03" },
      "invalid_value",
    ],
  ])("is read as far as it can be, and that is said: %s", (_name, wire, value, code) => {
    const decoded = collectDiagnostics((context) => toDateValue(wire, context));
    expect(decoded.value).toEqual(value);
    expect(decoded.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it.each([
    [{ start: "2026-11-03" }, "2026-11-03"],
    [{ start: "2026-11-03", end: "2026-11-05" }, "2026-11-03 → 2026-11-05"],
  ])("%o reads %s", (date, text) => {
    expect(dateText(date)).toBe(text);
  });
});

describe("the offset of a zone", () => {
  it.each<[string, string, string | undefined]>([
    ["Europe/Paris", "2026-07-01T12:00:00.000", "+02:00"],
    ["Europe/Paris", "2026-10-25T01:59:00.000", "+02:00"],
    ["Europe/Paris", "2026-10-25T03:00:00.000", "+01:00"],
    ["America/St_Johns", "2026-01-01T12:00:00.000", "-03:30"],
    ["Asia/Kathmandu", "2026-01-01T12:00:00.000", "+05:45"],
    ["UTC", "2026-01-01T12:00:00.000", "+00:00"],
    ["Nowhere/Land", "2026-01-01T12:00:00.000", undefined],
    ["Europe/Paris", "not a time", undefined],
    ["America/New_York", "+275760-09-13T00:00:00.000", undefined],
  ])("%s at %s is %s", (zone, clock, offset) => {
    expect(offsetIn(zone, clock)).toBe(offset);
  });
});
