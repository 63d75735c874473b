type Json = Readonly<Record<string, unknown>>;

// What records and answers of the internal API have, and nothing of the official one.
const recordFields = ["parent_table", "space_id", "spaceId", "created_by_table", "alive", "blockIds", "signedUrls"];
// Answers, saved files and lists of them wrap a record map a few times at most.
const deepestWrapping = 4;

/**
 * Whether a value looks like an answer of Notion's internal API: a record map, a record, its text, or something that holds one.
 *
 * `{ "recordMap": { "block": { … } } }`, `{ "block": { "<id>": { "value": { … } } } }` and `[["bold", [["b"]]]]` do.
 */
export function looksInternal(value: unknown, depth = 0): boolean {
  if (depth > deepestWrapping) return false;
  if (Array.isArray(value)) return isDecoratedText(value) || value.some((item) => looksInternal(item, depth + 1));
  // The official API says what everything is.
  if (!isObject(value) || "object" in value) return false;
  if (Array.isArray(value["interactions"])) return value["interactions"].some(isInternalInteraction);
  if ("recordMap" in value || "recordMapWithRoles" in value || recordFields.some((field) => field in value))
    return true;
  return (
    isEnvelope(value) || isTable(value["block"]) || Object.values(value).some((item) => looksInternal(item, depth + 1))
  );
}

function isInternalInteraction(interaction: unknown): boolean {
  if (!isObject(interaction)) return false;
  const { request, response } = interaction;
  const isCall = isObject(request) && String(request["path"] ?? "").includes("/api/v3/");
  return isCall || (isObject(response) && looksInternal(response["body"]));
}

/** `{ "role": "reader", "value": { … } }` */
function isEnvelope(value: Json): boolean {
  return "role" in value && (isObject(value["value"]) || Object.keys(value).length === 1);
}

/** `{ "<id>": { "value": { … } } }` */
function isTable(value: unknown): boolean {
  const records = isObject(value) ? Object.values(value) : [];
  return records.length > 0 && records.every((record) => isObject(record) && isObject(record["value"]));
}

/** `[["text"], ["bold", [["b"]]]]` */
function isDecoratedText(value: readonly unknown[]): boolean {
  return value.length > 0 && value.every((run) => Array.isArray(run) && typeof run[0] === "string");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
