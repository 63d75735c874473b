import { describe, expect, it } from "vitest";
import { meetsDateCondition } from "../../src/query/date-condition.js";

/** Saturday, the last day of January. */
const now = Date.parse("2026-01-31T15:00:00.000Z");

describe("a period", () => {
  it.each([
    ["this_week", "2026-01-25", "2026-01-31"],
    ["this_month", "2026-01-01", "2026-01-31"],
    ["this_year", "2026-01-01", "2026-12-31"],
    ["past_week", "2026-01-24", "2026-01-31"],
    ["past_month", "2025-12-31", "2026-01-31"],
    ["past_year", "2025-01-31", "2026-01-31"],
    ["next_week", "2026-01-31", "2026-02-07"],
    ["next_month", "2026-01-31", "2026-02-28"],
    ["next_year", "2026-01-31", "2027-01-31"],
  ] as const)("%s goes from %s to %s", (operator, first, last) => {
    const meets = (day: string, offset: number): boolean => {
      const moved = new Date(Date.parse(day) + offset * 86_400_000).toISOString().slice(0, 10);
      return meetsDateCondition(moved, { operator }, now);
    };
    expect([meets(first, -1), meets(first, 0), meets(last, 0), meets(last, 1)]).toEqual([false, true, true, false]);
  });
});

describe("a relative day", () => {
  it.each([
    ["today", "2026-01-31"],
    ["tomorrow", "2026-02-01"],
    ["yesterday", "2026-01-30"],
    ["one_week_ago", "2026-01-24"],
    ["one_week_from_now", "2026-02-07"],
    ["one_month_ago", "2025-12-31"],
    ["one_month_from_now", "2026-02-28"],
  ])("%s is %s", (value, day) => {
    expect(meetsDateCondition(day, { operator: "equals", value }, now)).toBe(true);
    expect(meetsDateCondition("2020-01-01", { operator: "equals", value }, now)).toBe(false);
  });
});

describe("a time", () => {
  it.each([
    ["2026-01-31T23:30:00.000-02:00", "equals", "2026-02-01", true],
    ["2026-01-31T23:30:00.000-02:00", "before", "2026-02-01T01:30:00.000Z", false],
    ["2026-01-31T23:30:00.000-02:00", "on_or_before", "2026-02-01T01:30:00.000Z", true],
    ["2026-02-01", "after", "2026-01-31T23:59:00.000Z", true],
    ["2026-02-01", "equals", "2026-02-01T00:00:00.000Z", true],
  ] as const)("%s %s %s: %s", (start, operator, value, meets) => {
    expect(meetsDateCondition(start, { operator, value }, now)).toBe(meets);
  });

  it("that is absent meets nothing but is_empty", () => {
    expect(meetsDateCondition(undefined, { operator: "is_empty" }, now)).toBe(true);
    expect(meetsDateCondition(undefined, { operator: "before", value: "2030-01-01" }, now)).toBe(false);
    expect(meetsDateCondition(undefined, { operator: "past_year" }, now)).toBe(false);
  });
});
