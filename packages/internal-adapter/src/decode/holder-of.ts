import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { FileHolder } from "./files/proxy-url.js";

/** Names a record the way in which Notion knows who may see its files. */
export function holderOf(table: string, record: WireRecord): FileHolder {
  const spaceId = idOf(record, "space_id");
  return { table, id: idOf(record) ?? "", ...(spaceId !== undefined && { spaceId }) };
}
