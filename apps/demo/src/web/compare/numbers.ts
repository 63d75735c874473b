const plain = new Intl.NumberFormat("en-GB");
const short = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** `12,345` */
export function count(value: number): string {
  return plain.format(value);
}

/** `12.1 kB`, counted in thousands. */
export function bytes(value: number): string {
  if (value < 1000) return `${plain.format(value)} B`;
  if (value < 1_000_000) return `${short.format(value / 1000)} kB`;
  return `${short.format(value / 1_000_000)} MB`;
}

/** `84 ms` or `1.2 s` */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${short.format(milliseconds / 1000)} s`;
}

/** `1 request`, `2 requests` */
export function counted(value: number, one: string, several = `${one}s`): string {
  return `${plain.format(value)} ${value === 1 ? one : several}`;
}

/** `2.4 times` */
export function times(value: number): string {
  return `${short.format(value)} times`;
}
