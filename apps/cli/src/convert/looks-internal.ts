const recordTables = ["block", "collection", "collection_view", "notion_user", "space", "discussion", "comment"];

/**
 * Whether a value looks like an answer of Notion's internal API: a record map, or something that holds one.
 *
 * `{ "recordMap": { "block": { … } } }` and `{ "block": { "<id>": { "value": { … } } } }` do.
 */
export function looksInternal(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (["recordMap", "recordMapWithRoles"].some((key) => isObject(value[key]))) return true;
  // The official API says what everything is.
  if ("object" in value || "interactions" in value) return false;
  return recordTables.some((table) => isTable(value[table])) || isListOfRecords(value["results"]);
}

function isTable(value: unknown): boolean {
  if (!isObject(value)) return false;
  const records = Object.values(value).filter(isObject);
  return records.length > 0 && records.every(isRecordEnvelope);
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && isRecordEnvelope(item));
}

function isRecordEnvelope(value: Readonly<Record<string, unknown>>): boolean {
  return !("object" in value) && ("role" in value || isObject(value["value"]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
