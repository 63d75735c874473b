/**
 * Reads the value of a `Retry-After` header.
 *
 * A date is compared with the server's own clock, when the answer says what that shows, so that a wrong clock here does not matter.
 *
 * `"23"` → `23000`
 *
 * @param value - whole seconds, or a date.
 * @param serverDate - the answer's `Date` header.
 * @param now - this machine's time in milliseconds since 1970, used when there is no server date.
 * @returns milliseconds, or undefined when it is neither.
 */
export function parseRetryAfter(
  value: string | null | undefined,
  serverDate: string | null,
  now: number,
): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) {
    return Number(text) * 1000;
  }
  // `Date.parse` takes much that is no date, such as "-1"; those that are meant name a month.
  const date = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) {
    return undefined;
  }
  const serverNow = serverDate === null ? Number.NaN : Date.parse(serverDate);
  return Math.max(0, date - (Number.isNaN(serverNow) ? now : serverNow));
}
