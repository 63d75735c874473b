import type { Reading, ReadProgress } from "@pagebridge/core-types";
import type { ReadMeter } from "./read-meter.js";

/** Makes a call of an adapter, and counts what it costs. */
export async function metered<T>(
  meter: ReadMeter,
  call: (onProgress: (progress: ReadProgress) => void) => Promise<Reading<T>>,
): Promise<Reading<T>> {
  const { update, end } = meter.start();
  const reading = await call(update);
  end(reading.provenance.cost);
  return reading;
}
