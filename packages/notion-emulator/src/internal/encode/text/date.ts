import type { DateReminder, DateValue } from "@pagebridge/core-types";
import { present, type Wire } from "../wire.js";

/**
 * Encodes the payload of a `d` decoration.
 *
 * `{ start: "2026-05-12T18:30:00.000+01:00", timeZone: "Europe/London" }` →
 * `{ type: "datetime", start_date: "2026-05-12", start_time: "18:30", time_zone: "Europe/London" }`
 */
export function encodeDate(date: DateValue): Wire {
  const zone = date.timeZone ?? zoneOfOffset(date.start);
  const start = toWallClock(date.start, zone);
  const end = date.end === undefined ? undefined : toWallClock(date.end, zone);
  const hasTime = start.time !== undefined || end?.time !== undefined;
  return present({
    type: `date${hasTime ? "time" : ""}${end ? "range" : ""}`,
    start_date: start.date,
    start_time: start.time,
    end_date: end?.date,
    end_time: end?.time,
    time_zone: hasTime ? zone : undefined,
    date_format: date.dateFormat,
    time_format: date.timeFormat,
    reminder: date.reminder && encodeReminder(date.reminder),
  });
}

function encodeReminder({ value, unit, time, timeZone }: DateReminder): Wire {
  return present({ time, unit, value, defaultTimeZone: timeZone });
}

interface WallClock {
  readonly date: string;
  /** `HH:mm`. */
  readonly time?: string;
}

const datePattern = /^(\d{4,6}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

function toWallClock(moment: string, zone: string | undefined): WallClock {
  const [, date = moment, time, offset] = datePattern.exec(moment) ?? [];
  if (time === undefined) return { date };
  if (offset === undefined || zone === undefined) return { date, time };
  return clockIn(zone, moment) ?? { date, time };
}

/** What a clock of that zone shows; undefined when there is no such zone. */
function clockIn(timeZone: string, moment: string): WallClock | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-GB-u-ca-iso8601", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? "";
    const year = part("year").padStart(4, "0");
    return { date: `${year}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` };
  } catch {
    return undefined;
  }
}

/** Internal dates have no offsets: an offset that comes without a zone is said by a zone that always has it, or by UTC. */
function zoneOfOffset(moment: string): string | undefined {
  const offset = datePattern.exec(moment)?.[3];
  if (offset === undefined) return undefined;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  const count = Number(hours ?? 0);
  if (sign === undefined || minutes !== "00" || count === 0 || count > 12) return "UTC";
  // The sign in the names of these zones is the other way round.
  return `Etc/GMT${sign === "+" ? "-" : "+"}${count}`;
}
