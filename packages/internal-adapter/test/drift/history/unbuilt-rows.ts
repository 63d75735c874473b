import type { UnbuiltRow } from "./drift-row.js";

/** Changes that no made answer can show, and why. */
export const unbuiltRows: readonly UnbuiltRow[] = [
  {
    when: "2021-03",
    change: "`getRecordValues` stops giving blocks to some callers",
    why: "Pagebridge does not ask it; ids that do not come are shown by the rows of `syncRecordValues`.",
  },
  {
    when: "2023-06",
    change: "`search` takes `sort` as an object only",
    why: "Pagebridge does not search: what the search finds for anonymous callers is not known to be complete.",
  },
  {
    when: "2024-11",
    change: "`search` finds nothing without a new option",
    why: "As above; an empty answer of this kind is no different from a true one.",
  },
  {
    when: "2025-10-26",
    change: "`loadPageChunk` answers 400 behind a proxy for development",
    why: "The cause was never found. A 400 is shown by the rows of 2021.",
  },
];
