import { type Capabilities, type Inline, type JsonValue, mergeInlines } from "@pagebridge/core-types";
import { asSupported } from "./as-supported.js";
import { type FieldRule, fieldRules, incomparableFields } from "./field-rules.js";
import { holderNames, isRecord, type JsonRecord, kindOf, toJson } from "./json-record.js";

/** What a comparison needs to know besides capabilities. */
export interface ComparableOptions {
  /** Gives the address that stays the same of a file whose URL is made anew at each reading. */
  readonly stableUrl?: (url: string) => string;
}

/**
 * Makes the function that keeps of a model value what an adapter with these capabilities can say of it. Fields that it does not
 * claim are left out, kinds that it does not claim become `unsupported`, what changes from reading to reading is removed, and the rows
 * of a data source are put in one order. Used on both sides of a comparison, so that what is left to differ is a fault.
 *
 * `comparableFor({ …, mediaLayout: { level: "none", limit: "…" } })(image)` → the image without its `layout`
 */
export function comparableFor(
  capabilities: Capabilities,
  { stableUrl = (url) => url }: ComparableOptions = {},
): (value: unknown) => JsonValue {
  const isUnclaimed = ({ capability, from }: FieldRule): boolean =>
    capabilities[capability].level === "none" || (from === "full" && capabilities[capability].level === "partial");
  const unclaimed = fieldRules.filter(isUnclaimed);

  return (value) => comparable(toJson(value));

  function comparable(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return comparableList(value);
    if (!isRecord(value)) return value;
    const record = asSupported(value, capabilities);
    const dropped = droppedFields(record);
    const kept = Object.entries(record)
      .filter(([key]) => !dropped.has(key))
      .map(([key, inner]): [string, JsonValue] => [key, comparableField(key, inOrder(record, key, inner))]);
    return Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  function comparableList(list: readonly JsonValue[]): JsonValue {
    const items = list.map(comparable);
    const inlines: Inline[] = [];
    for (const item of items) if (isInline(item)) inlines.push(item);
    return inlines.length === items.length ? toJson(mergeInlines(inlines)) : items;
  }

  function droppedFields(record: JsonRecord): ReadonlySet<string> {
    const names = holderNames(record);
    const matching = unclaimed.filter(({ holders }) => holders === undefined || holders.some(isName));
    const isSyncedCopy = kindOf(record) === "synced_block" && "syncedFrom" in record;
    return new Set([
      ...names.flatMap((name) => incomparableFields[name] ?? []),
      ...matching.flatMap(({ fields }) => fields),
      ...(isSyncedCopy && capabilities.syncedBlocks.level === "none" ? ["children", "hasUnreadChildren"] : []),
    ]);

    function isName(holder: string): boolean {
      return names.includes(holder);
    }
  }

  function comparableField(key: string, value: JsonValue): JsonValue {
    if (typeof value === "string") {
      const isTime = key.endsWith("Time") || key === "time";
      if (isTime && capabilities.editTimes.level !== "full") return `${value.slice(0, 16)}:00.000Z`;
      if (key === "url") return stableUrl(value);
    }
    return comparable(value);
  }
}

/** No API promises an order of rows that nobody sorted, so a data source's rows are compared in that of their ids. */
function inOrder(holder: JsonRecord, key: string, value: JsonValue): JsonValue {
  if (key !== "rows" || holder["object"] !== "data_source" || !Array.isArray(value)) return value;
  return value.toSorted((left: JsonValue, right: JsonValue) => (idOf(left) < idOf(right) ? -1 : 1));
}

function idOf(value: JsonValue): string {
  return isRecord(value) && typeof value["id"] === "string" ? value["id"] : "";
}

function isInline(value: unknown): value is Inline {
  return (
    isRecord(value) &&
    ((value["type"] === "text" && typeof value["text"] === "string") ||
      (value["type"] === "equation" && !("id" in value)) ||
      (value["type"] === "mention" && typeof value["text"] === "string"))
  );
}
