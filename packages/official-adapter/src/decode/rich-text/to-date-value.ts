import type { DateValue } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, isRecord, readFields } from "@pagebridge/core-types/adapter-tools";

/** Reads `{ start, end, time_zone }`; undefined for null, and (reported) for anything without a start. */
export function toDateValue(wire: unknown, context: DecodeContext): DateValue | undefined {
  if (wire === undefined || wire === null) return undefined;
  const fields = readFields(wire, context);
  const start = isRecord(wire) ? fields.text("start") : undefined;
  if (start === undefined) {
    context.report({ code: "invalid_value", message: "A date has no start; it is left out." });
    return undefined;
  }
  return defined({ start, end: fields.text("end"), timeZone: fields.text("time_zone") });
}
