/**
 * How far a zone's clocks are ahead of UTC when they show this; undefined when there is no such zone or time.
 *
 * `("Europe/Paris", "2026-11-03T09:30:00.000")` → `"+01:00"`
 *
 * Clocks that are put forward never show some times, and clocks that are put back show some twice: then it is one of the two offsets.
 */
export function offsetIn(timeZone: string, clock: string): string | undefined {
  const asIfUtc = Date.parse(`${clock}Z`);
  const format = Number.isNaN(asIfUtc) ? undefined : formatFor(timeZone);
  if (!format) return undefined;
  const guess = minutesAhead(format, asIfUtc);
  const minutes = guess === undefined ? undefined : minutesAhead(format, asIfUtc - guess * 60_000);
  return minutes === undefined ? undefined : writeOffset(minutes);
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    // A RangeError: no such zone.
    return undefined;
  }
}

function minutesAhead(format: Intl.DateTimeFormat, moment: number): number | undefined {
  if (Math.abs(moment) > latest) return undefined;
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value;
  if (name === "GMT") return 0;
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  return sign === undefined ? undefined : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The latest moment that a date of JavaScript can hold. */
const latest = 8.64e15;

function writeOffset(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
