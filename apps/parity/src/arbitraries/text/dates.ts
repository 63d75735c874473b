import type { DateValue } from "@pagebridge/core-types";
import fc from "fast-check";

/** Zones with their offset at any time of the year: none of them changes its clocks. */
const zones = [
  { timeZone: "UTC", offset: "+00:00" },
  { timeZone: "Asia/Kolkata", offset: "+05:30" },
  { timeZone: "Asia/Tokyo", offset: "+09:00" },
  { timeZone: "America/Phoenix", offset: "-07:00" },
  { timeZone: "Atlantic/Reykjavik", offset: "+00:00" },
] as const;

/** A day, as the model writes it. */
export const days: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 40_000 })
  .map((count) => new Date(Date.UTC(1980, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));

const times: fc.Arbitrary<string> = fc
  .nat({ max: 24 * 60 - 1 })
  .map((minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00.000`);

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** A day, a time, or a range of either that does not end before it begins. */
export const dates: fc.Arbitrary<DateValue> = fc
  .record({
    form: fc.constantFrom("day", "days", "time", "times"),
    first: days,
    second: days,
    time: times,
    until: times,
    zone: fc.constantFrom(...zones),
  })
  .map(({ form, first, second, time, until, zone: { timeZone, offset } }): DateValue => {
    const [start, end] = first <= second ? [first, second] : [second, first];
    switch (form) {
      case "day":
        return { start: first };
      case "days":
        return { start, end };
      case "time":
        return { start: `${first}T${time}${offset}`, timeZone };
      default: {
        const later = start === end && until < time ? time : until;
        return { start: `${start}T${time}${offset}`, end: `${end}T${later}${offset}`, timeZone };
      }
    }
  });
