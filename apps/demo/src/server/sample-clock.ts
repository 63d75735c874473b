const sampleBegins = Date.parse("2026-05-31T09:00:00.000Z");

/**
 * The time in which the sample workspace lives: it is 31 May 2026 when the program starts and goes on from there, so that "this month"
 * and "next week" in the filters of its views find something.
 */
export function sampleClock(): number {
  return sampleBegins + Math.floor(performance.now());
}
