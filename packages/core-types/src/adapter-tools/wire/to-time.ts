import type { IsoDateTime } from "../../model/primitives.js";

/**
 * Writes a moment as the model does, whatever offset the answer used. What is no date and time is given back as it is.
 *
 * `"2024-12-10T11:00:00.000+00:00"` → `"2024-12-10T11:00:00.000Z"`
 */
export function toTime<Sent extends string | undefined>(sent: Sent): IsoDateTime | Sent {
  if (sent === undefined || !/^\d{4}-\d\d-\d\dT/.test(sent)) return sent;
  const milliseconds = Date.parse(sent);
  return Number.isNaN(milliseconds) ? sent : new Date(milliseconds).toISOString();
}
