import { isRecord } from "../../official/json.js";
import type { Wire } from "../encode/wire.js";

/** Changes the tables of an answer's record map; leaves answers without one as they are. */
export function mapTables(answer: unknown, change: (name: string, table: Wire) => readonly [string, unknown]): unknown {
  if (!isRecord(answer) || !isRecord(answer["recordMap"])) return answer;
  const tables = Object.entries(answer["recordMap"]).map(([name, table]) =>
    isRecord(table) ? change(name, table) : [name, table],
  );
  return { ...answer, recordMap: Object.fromEntries(tables) };
}

/** Changes each readable record of an answer's record map, within its box. */
export function mapRecords(answer: unknown, change: (record: Wire, table: string) => Wire): unknown {
  return mapTables(answer, (name, table) => [
    name,
    Object.fromEntries(
      Object.entries(table).map(([id, box]) => [id, mapBox(box, (record) => change(record, name))] as const),
    ),
  ]);
}

/** Changes the record in a box of either form. */
export function mapBox(box: unknown, change: (record: Wire) => Wire): unknown {
  if (!isRecord(box) || !isRecord(box["value"])) return box;
  const { value } = box;
  return { ...box, value: "id" in value ? change(value) : mapBox(value, change) };
}

/** A record without some of its keys. */
export function without(record: Wire, ...keys: readonly string[]): Wire {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
