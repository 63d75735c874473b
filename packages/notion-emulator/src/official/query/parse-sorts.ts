import type { PropertySchema, Sort } from "@pagebridge/core-types";
import { invalid } from "../api-failure.js";
import { isRecord } from "../json.js";
import { requireProperty } from "./parse-filter.js";

/** Reads the `sorts` of a query. @throws ApiFailure 400 */
export function parseSorts(value: unknown, schema: readonly PropertySchema[]): readonly Sort[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid("body failed validation: body.sorts should be an array.");
  return value.map((sort) => parseSort(sort, schema));
}

function parseSort(value: unknown, schema: readonly PropertySchema[]): Sort {
  const { direction = "ascending", property, timestamp } = isRecord(value) ? value : {};
  if (direction !== "ascending" && direction !== "descending") {
    throw invalid("body failed validation: body.sorts[].direction should be `ascending` or `descending`.");
  }
  if (timestamp === "created_time" || timestamp === "last_edited_time")
    return { type: "timestamp", timestamp, direction };
  return { type: "property", property: requireProperty(property, schema).id, direction };
}
