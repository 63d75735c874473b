import type { RollupFunction } from "@pagebridge/core-types";

/** Every way in which a rollup, or a calculation under a column, summarises what it finds. Both APIs use the same words. */
export const rollupFunctions: readonly RollupFunction[] = [
  "average",
  "checked",
  "count",
  "count_per_group",
  "count_values",
  "date_range",
  "earliest_date",
  "empty",
  "latest_date",
  "max",
  "median",
  "min",
  "not_empty",
  "percent_checked",
  "percent_empty",
  "percent_not_empty",
  "percent_per_group",
  "percent_unchecked",
  "range",
  "show_original",
  "show_unique",
  "sum",
  "unchecked",
  "unique",
];
