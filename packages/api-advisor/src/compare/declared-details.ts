import type { CapabilityName, JsonValue } from "@pagebridge/core-types";
import { isJsonList, isJsonRecord, type JsonRecord } from "./json-record.js";
import { mergeTextRuns } from "./merge-text-runs.js";

/** A part of values that one capability is about, and how to take it out of them. */
export interface DeclaredDetail {
  readonly capability: CapabilityName;
  /** Gives the value without the part. */
  readonly strip: (value: JsonValue | undefined) => JsonValue | undefined;
}

const userTypes = new Set<unknown>(["bot", "group", "person", "unknown"]);
const pageMentions = new Set<unknown>(["database", "page"]);
const plainMentions = new Set<unknown>(["agent", "data_source", "team"]);
const linkMentions = new Set<unknown>(["link_mention", "link_preview"]);

/** Settings inside those of a view that only some adapters have. */
const viewDetails = ["datePropertyName", "display", "isTitleVisible", "pageVisibility"];

/** What may stand deep inside a value and is a matter of one capability. Runs of text are joined first, so that all others see the same runs. */
export const declaredDetails: readonly DeclaredDetail[] = [
  {
    capability: "commentAnchors",
    strip: (value) =>
      mergeTextRuns(changeRecords(value, (record) => omit(record, ["discussionIds", "suggestion", "context"]))),
  },
  {
    capability: "pageContent",
    strip: (value) => mergeTextRuns(changeRecords(value, (record) => withoutSize(asPlainText(record)))),
  },
  detail("dateDetails", (record) =>
    "start" in record ? omit(record, ["dateFormat", "reminder", "timeFormat"]) : record,
  ),
  detail("bookmarkDetails", (record) =>
    linkMentions.has(record["type"]) ? { type: record["type"] ?? "", url: record["url"] ?? "" } : record,
  ),
  detail("users", (record) => {
    if (isMentionOf(record, new Set(["user"]))) return { ...record, text: "" };
    return userTypes.has(record["type"]) && typeof record["id"] === "string" && !("result" in record)
      ? { type: "unknown", id: record["id"] }
      : record;
  }),
  detail("privatePages", (record) => (isMentionOf(record, pageMentions) ? asUnseenPage(record) : record)),
  detail("editTimes", withRoundTimes),
  detail("pageLayout", (record) => ("file" in record ? omit(record, ["position"]) : record)),
  {
    capability: "resolvedComments",
    strip: (value) =>
      changeRecords(isJsonList(value) ? value.filter((item) => !isResolved(item)) : value, (record) =>
        "comments" in record ? omit(record, ["isResolved"]) : record,
      ),
  },
  detail("views", (record) => omit(record, viewDetails)),
  detail("viewCalculations", (record) => omit(record, ["calculations"])),
  detail("viewGroups", (record) => ("options" in record ? record : omit(record, ["groups", "manualOrder"]))),
  detail("wikis", (record) => (record["object"] === "database" ? omit(record, ["children"]) : record)),
  detail("databaseTemplates", (record) => omit(record, ["templates"])),
];

/** What stands for all of them where the value is a time. */
export const timeDetails: readonly DeclaredDetail[] = [
  { capability: "editTimes", strip: (value) => (typeof value === "string" ? toMinute(value) : value) },
];

function detail(capability: CapabilityName, change: (record: JsonRecord) => JsonRecord): DeclaredDetail {
  return { capability, strip: (value) => changeRecords(value, change) };
}

/** Applies a change to every object in a value, the inner ones first. */
function changeRecords(
  value: JsonValue | undefined,
  change: (record: JsonRecord) => JsonRecord,
): JsonValue | undefined {
  if (isJsonList(value)) return value.map((item) => changeRecords(item, change) ?? null);
  if (!isJsonRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => [
    key,
    changeRecords(inner, change) ?? null,
  ]);
  return change(Object.fromEntries(entries));
}

function omit(record: JsonRecord, keys: readonly string[]): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function isMentionOf(record: JsonRecord, types: ReadonlySet<unknown>): boolean {
  const mention = record["mention"];
  return record["type"] === "mention" && isJsonRecord(mention) && types.has(mention["type"]);
}

/** The size of a hosted file is not the file. */
function withoutSize(record: JsonRecord): JsonRecord {
  return record["type"] === "notion" && "url" in record ? omit(record, ["size"]) : record;
}

/** Who cannot see what a mention leads to knows neither its title nor whether it is a page or a database. */
function asUnseenPage(record: JsonRecord): JsonRecord {
  const mention = record["mention"];
  if (!isJsonRecord(mention)) return record;
  return { ...record, text: "", mention: { type: "page", pageId: mention["pageId"] ?? mention["databaseId"] ?? "" } };
}

/** Mentions that an API may have as plain text only. */
function asPlainText(record: JsonRecord): JsonRecord {
  return isMentionOf(record, plainMentions) ? { ...omit(record, ["mention"]), type: "text" } : record;
}

function isResolved(value: JsonValue): boolean {
  return isJsonRecord(value) && value["isResolved"] === true;
}

function withRoundTimes(record: JsonRecord): JsonRecord {
  const entries = Object.entries(record).map(([key, value]): [string, JsonValue] => [
    key,
    typeof value === "string" && editTimeKeys.has(key) ? toMinute(value) : value,
  ]);
  return Object.fromEntries(entries);
}

const editTimeKeys = new Set(["createdTime", "lastEditedTime"]);
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** `2026-05-12T09:30:41.000Z` → `2026-05-12T09:30:00.000Z`; any other text stays as it is. */
function toMinute(text: string): string {
  return isoTime.test(text) && text.endsWith("Z") ? `${text.slice(0, 16)}:00.000Z` : text;
}
