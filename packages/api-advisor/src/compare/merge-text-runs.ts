import type { JsonValue } from "@pagebridge/core-types";
import { countDifferences } from "./count-differences.js";
import { isJsonList, isJsonRecord, type JsonRecord } from "./json-record.js";

/** Joins neighbouring runs of text that look alike, wherever in a value they are: runs are cut where details of theirs differ. */
export function mergeTextRuns(value: JsonValue | undefined): JsonValue | undefined {
  if (isJsonRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]): [string, JsonValue] => [key, mergeTextRuns(inner) ?? null]),
    );
  }
  if (!isJsonList(value)) return value;
  const merged: JsonValue[] = [];
  for (const untouched of value) {
    const item = mergeTextRuns(untouched) ?? null;
    const last = merged.at(-1);
    if (isTextRun(item) && isTextRun(last) && countDifferences({ ...item, text: "" }, { ...last, text: "" }) === 0) {
      merged[merged.length - 1] = { ...last, text: `${last.text}${item.text}` };
    } else {
      merged.push(item);
    }
  }
  return merged;
}

function isTextRun(value: JsonValue | undefined): value is JsonRecord & { readonly text: string } {
  return isJsonRecord(value) && value["type"] === "text" && typeof value["text"] === "string";
}
