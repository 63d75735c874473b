import type { Row, Sort } from "@pagebridge/core-types";
import { toPlainValue } from "./match-filter.js";

/** Rows in the order of the sorts; earlier ones win, and rows without a value come last. */
export function sortRows(rows: readonly Row[], sorts: readonly Sort[]): readonly Row[] {
  return [...rows].sort((left, right) => {
    for (const sort of sorts) {
      const order = compare(sortValue(left, sort), sortValue(right, sort), sort.direction === "descending" ? -1 : 1);
      if (order !== 0) return order;
    }
    return 0;
  });
}

type Comparable = boolean | number | string | undefined;

function sortValue(row: Row, sort: Sort): Comparable {
  if (sort.type === "timestamp") return sort.timestamp === "created_time" ? row.createdTime : row.lastEditedTime;
  if (row.object === "data_source") return undefined;
  return toPlainValue(row.properties.find(({ id, name }) => id === sort.property || name === sort.property));
}

function compare(left: Comparable, right: Comparable, direction: -1 | 1): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return (left < right ? -1 : 1) * direction;
}
