import type { DateReminder, DateValue } from "@pagebridge/core-types";
import {
  type DecodeContext,
  defined,
  type FieldReader,
  oneOf,
  readFields,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { offsetIn } from "./offset-in.js";

/**
 * Reads a date object; undefined, and reported, for one without a start.
 *
 * `{ start_date: "2026-11-03", start_time: "09:30", time_zone: "Europe/Paris" }` →
 * `{ start: "2026-11-03T09:30:00.000+01:00", timeZone: "Europe/Paris" }`
 */
export function toDateValue(wire: WireRecord, context: DecodeContext): DateValue | undefined {
  const fields = readFields(wire, context);
  const zone = fields.text("time_zone");
  const start = toMoment(fields, "start", zone, context);
  if (start === undefined) {
    context.report({ code: "invalid_value", message: "A date has no start; it is left out." });
    return undefined;
  }
  const end = toMoment(fields, "end", zone, context);
  const hasTime = start.includes("T") || end?.includes("T") === true;
  return defined({
    start,
    end,
    timeZone: hasTime && !isNamedAfterOffset(zone) ? zone : undefined,
    dateFormat: fields.string("date_format") || undefined,
    timeFormat: fields.string("time_format")?.trim() || undefined,
    reminder: toReminder(fields.recordAt("reminder"), context),
  });
}

/** How a date reads in a line of text: its start, and its end behind an arrow, as the official API writes them. */
export function dateText({ start, end }: DateValue): string {
  return end === undefined ? start : `${start} → ${end}`;
}

/** Zones such as `Etc/GMT-1` say no more than the offset does, which stands in the time itself. */
function isNamedAfterOffset(zone: string | undefined): boolean {
  return zone !== undefined && /^Etc\/GMT[+-]\d{1,2}$/.test(zone);
}

function toMoment(
  fields: FieldReader,
  which: "end" | "start",
  zone: string | undefined,
  context: DecodeContext,
): string | undefined {
  const date = fields.text(`${which}_date`);
  const time = fields.text(`${which}_time`);
  if (date === undefined || time === undefined) return date;
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) {
    context.report({ code: "approximated", message: "The time of a date has no known form; the day is kept." });
    return date;
  }
  const clock = `${date}T${hours.padStart(2, "0")}:${minutes}:00.000`;
  return `${clock}${zone === undefined ? "" : (offsetIn(zone, clock) ?? "")}`;
}

const units = ["minute", "hour", "day", "week"] as const;

function toReminder(wire: WireRecord | undefined, context: DecodeContext): DateReminder | undefined {
  if (!wire) return undefined;
  const fields = readFields(wire, context);
  const unit = oneOf(units, wire["unit"]);
  const value = fields.number("value");
  if (unit === undefined || value === undefined) {
    context.report({
      code: "invalid_value",
      severity: "info",
      message: "A reminder has no known form; the date is kept without it.",
    });
    return undefined;
  }
  return { value, unit, ...defined({ time: fields.text("time"), timeZone: fields.text("defaultTimeZone") }) };
}
