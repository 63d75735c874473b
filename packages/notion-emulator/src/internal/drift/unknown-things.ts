import { isRecord } from "../../official/json.js";
import type { Wire } from "../encode/wire.js";
import { idsOf } from "../read-wire.js";
import { mapBox, mapRecords, mapTables } from "./map-records.js";

const inventedId = "00000000-0000-4000-8000-00000000dead";

/** Puts a block of a type that nobody knows at the head of the first page or block with content. */
export function addUnknownBox(answer: unknown, type: string): unknown {
  return mapTables(answer, (name, table) => {
    const parentId = Object.keys(table).find((id) => idsOf(recordIn(table[id]), "content").length > 0);
    if (name !== "block" || parentId === undefined) return [name, table];
    const parent = recordIn(table[parentId]) ?? {};
    const block = { id: inventedId, version: 1, type, alive: true, parent_id: parentId, parent_table: "block" };
    return [
      name,
      {
        ...table,
        [parentId]: mapBox(table[parentId], (record) => ({
          ...record,
          content: [inventedId, ...idsOf(record, "content")],
        })),
        [inventedId]: mapBox(table[parentId], () => ({ ...block, space_id: parent["space_id"] })),
      },
    ];
  });
}

/** Adds a field that nobody knows to the answer and to every record. */
export function addUnknownKeys(answer: unknown): unknown {
  const changed = mapRecords(answer, (record) => ({ ...record, a_field_invented_tomorrow: { is_new: true } }));
  return isRecord(changed) ? { ...changed, a_field_invented_tomorrow: { is_new: true } } : changed;
}

function recordIn(box: unknown): Wire | undefined {
  if (!isRecord(box)) return undefined;
  return "id" in box ? box : recordIn(box["value"]);
}
