import { fieldOf, isList, listOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const besideType = ["children", "blocks"];
const insideType = ["children", "blocks", "columns", "rows", "table_rows", "items"];

/**
 * Finds children that somebody put into a block: beside its type, or inside its type object. The API itself never does that;
 * request bodies and the files of exporters do. Also takes a whole list answer in that place.
 */
export function nestedChildren(wire: WireRecord, type: string | undefined): readonly unknown[] | undefined {
  const payload = type === undefined ? undefined : recordOf(wire, type);
  const lists = [
    ...besideType.map((key) => listIn(wire, key)),
    ...(payload ? insideType.map((key) => listIn(payload, key)) : []),
  ];
  return lists.find((list) => list !== undefined);
}

/** The list under a key, or the results of the list answer under it. */
export function listIn(record: WireRecord, key: string): readonly unknown[] | undefined {
  const value = fieldOf(record, key);
  return isList(value) ? value : listOf(recordOf(record, key) ?? {}, "results");
}
