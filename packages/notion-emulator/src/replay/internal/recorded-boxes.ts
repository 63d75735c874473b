import { isRecord } from "../../official/json.js";

type JsonRecord = { readonly [key: string]: unknown };

/** The boxes of all recorded answers, by table and id. */
export interface RecordedBoxes {
  /** Takes in every record map in an answer. The last readable box of an id stays. */
  collect(answer: unknown): void;
  find(table: string, id: string): JsonRecord | undefined;
}

/** Makes an empty collection of boxes. */
export function createRecordedBoxes(): RecordedBoxes {
  const boxes = new Map<string, JsonRecord>();

  function add(table: string, id: string, box: unknown): void {
    const key = `${table} ${id}`;
    if (isRecord(box) && (isReadable(box) || !boxes.has(key))) boxes.set(key, box);
  }

  function addMap(recordMap: JsonRecord): void {
    for (const [table, rows] of Object.entries(recordMap)) {
      if (isRecord(rows)) for (const [id, box] of Object.entries(rows)) add(table, id, box);
    }
  }

  return {
    collect: (answer) => {
      for (const map of recordMapsOf(answer)) addMap(map);
    },
    find: (table, id) => boxes.get(`${table} ${id}`),
  };
}

/** The record maps in an answer: its own, that with roles, or, for `getSpaces`, one for each user. */
function recordMapsOf(answer: unknown): readonly JsonRecord[] {
  if (!isRecord(answer)) return [];
  const own = [answer["recordMap"], answer["recordMapWithRoles"]].filter(isRecord);
  if (own.length > 0) return own;
  return Object.values(answer).filter(isRecordMap);
}

/** Tells a record map by its blocks, each of which is in a box. */
export function isRecordMap(value: unknown): value is JsonRecord {
  if (!isRecord(value) || !isRecord(value["block"])) return false;
  const boxes = Object.values(value["block"]);
  return boxes.length > 0 && boxes.every((box) => isRecord(box) && ("value" in box || "role" in box));
}

function isReadable(box: JsonRecord): boolean {
  const { value } = box;
  return isRecord(value) && ("id" in value || isReadable(value));
}
