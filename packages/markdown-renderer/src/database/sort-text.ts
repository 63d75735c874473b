import type { Sort } from "@pagebridge/core-types";

/** One step of a sort in words: `Due (descending)`. */
export function sortText(sort: Sort, names: ReadonlyMap<string, string>): string {
  const subject =
    sort.type === "property" ? (names.get(sort.property) ?? sort.property) : sort.timestamp.replaceAll("_", " ");
  return `${subject} (${sort.direction})`;
}
