/**
 * Reads the value of a `Retry-After` header: whole seconds, or a date.
 *
 * `"23"` → `23000`
 *
 * @param now - milliseconds since 1970.
 * @returns milliseconds above 0. `undefined` for anything else: `0` is sent by servers that refuse for a minute all the same.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  const waitMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : dateOf(text) - now;
  return waitMs > 0 ? waitMs : undefined;
}

/** `Date.parse` takes much that is no date, such as "-1"; those that are meant name a month. */
function dateOf(text: string): number {
  return /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
}
