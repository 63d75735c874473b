import type { Id } from "@pagebridge/core-types";
import { idOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** How a record names another. */
export interface Pointer {
  readonly table: string;
  readonly id: Id;
  readonly spaceId?: Id;
}

/** Reads a pointer; undefined when there is none. Older ones leave the table out. */
export function toPointer(wire: WireRecord | undefined, table: string): Pointer | undefined {
  const id = wire && idOf(wire);
  if (!wire || id === undefined) return undefined;
  const spaceId = idOf(wire, "spaceId");
  return { table: stringOf(wire, "table") || table, id, ...(spaceId !== undefined && { spaceId }) };
}

/** What an `alias`, or one of the older links of other names, leads to. */
export function linkPointer(record: WireRecord): Pointer | undefined {
  const format = recordOf(record, "format") ?? {};
  const keys = ["alias_pointer", "link_pointer", "page_pointer", "block_pointer", "pointer"];
  for (const key of keys) {
    const pointer = toPointer(recordOf(format, key), "block");
    if (pointer) return pointer;
  }
  const id = idOf(format, "alias_id") ?? idOf(format, "page_id");
  return id === undefined ? undefined : { table: "block", id };
}
