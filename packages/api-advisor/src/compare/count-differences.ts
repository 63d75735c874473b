import type { JsonValue } from "@pagebridge/core-types";
import { isJsonList, isJsonRecord } from "./json-record.js";

/** In how many places two JSON values differ; 0 when they are equal. The order of keys does not matter. */
export function countDifferences(left: JsonValue | undefined, right: JsonValue | undefined): number {
  if (left === right) return 0;
  if (isJsonList(left) && isJsonList(right)) {
    let count = 0;
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      count += countDifferences(left[index], right[index]);
    }
    return count;
  }
  if (isJsonRecord(left) && isJsonRecord(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    let count = 0;
    for (const key of keys) count += countDifferences(left[key], right[key]);
    return count;
  }
  return 1;
}
