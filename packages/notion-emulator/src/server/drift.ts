import { addUnknownBox, addUnknownKeys } from "../internal/drift/unknown-things.js";

type JsonRecord = { readonly [key: string]: unknown };

/** The name of the block that `addUnknownBlock` makes, unless told otherwise. */
const inventedType = "a block type invented tomorrow";

/** Puts a block of an unknown type at the head of a list of blocks, or of the content in a record map; leaves every other answer as it is. */
export function addUnknownBlock(answer: unknown, type: string = inventedType): unknown {
  if (isRecord(answer) && "recordMap" in answer) return addUnknownBox(answer, type);
  if (!isRecord(answer) || answer["object"] !== "list" || answer["type"] !== "block") return answer;
  const { results } = answer;
  if (!Array.isArray(results)) return answer;
  const [first]: readonly unknown[] = results;
  const model = isRecord(first) ? first : {};
  const block = {
    object: "block",
    id: "00000000-0000-4000-8000-00000000dead",
    parent: model["parent"] ?? { type: "workspace", workspace: true },
    created_time: model["created_time"] ?? "2026-01-01T00:00:00.000Z",
    last_edited_time: model["last_edited_time"] ?? "2026-01-01T00:00:00.000Z",
    created_by: model["created_by"] ?? null,
    last_edited_by: model["last_edited_by"] ?? null,
    has_children: false,
    in_trash: false,
    type,
    [type]: { rich_text: [], brightness: 7 },
  };
  return { ...answer, results: [block, ...results] };
}

/** Adds a field that nobody knows to every object, but not to maps from names to properties. */
export function addUnknownFields(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(addUnknownFields);
  if (!isRecord(answer)) return answer;
  if ("recordMap" in answer) return addUnknownKeys(answer);
  const fields = Object.entries(answer).map(([key, value]) => [
    key,
    key === "properties" && isRecord(value) ? mapValues(value, addUnknownFields) : addUnknownFields(value),
  ]);
  return { ...Object.fromEntries(fields), a_field_invented_tomorrow: { is_new: true } };
}

function mapValues(record: JsonRecord, change: (value: unknown) => unknown): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
