/** A number and what is counted, in English. */
export function count(value: number, noun: string): string {
  return `${value.toLocaleString("en")} ${noun}${value === 1 ? "" : "s"}`;
}

/** A size in bytes. */
export function bytes(value: number): string {
  return value < 10_000
    ? `${Math.round(value).toLocaleString("en")} bytes`
    : `${Math.round(value / 1000).toLocaleString("en")} kB`;
}
