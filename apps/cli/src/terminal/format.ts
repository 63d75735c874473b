const numberFormat = new Intl.NumberFormat("en-US");

/** `1234` → `"1,234"` */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** `(1, "page")` → `"1 page"`, `(3, "page")` → `"3 pages"` */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** `1536` → `"1.5 KB"` (of 1,024 bytes) */
export function formatBytes(bytes: number): string {
  let value = bytes;
  for (const unit of ["bytes", "KB", "MB"]) {
    if (value < 1024) return unit === "bytes" ? formatCount(value, "byte") : `${value.toFixed(1)} ${unit}`;
    value /= 1024;
  }
  return `${value.toFixed(1)} GB`;
}

/** `1540` → `"1.5 s"`, `134000` → `"2 min 14 s"` */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** `42.4` → `"42 ms"`; from a second on like {@link formatDuration} */
export function formatShortDuration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : formatDuration(milliseconds);
}

/** `["a", "b", "c"]` → `"a, b and c"` */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
