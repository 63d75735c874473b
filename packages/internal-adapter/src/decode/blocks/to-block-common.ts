import type { BlockCommon, Id } from "@pagebridge/core-types";
import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toStamp } from "../to-stamp.js";

/** Reads what every block has. */
export function toBlockCommon(record: WireRecord, id: Id): BlockCommon {
  return { id: idOf(record) ?? id, ...toStamp(record), ...(record["alive"] === false && { inTrash: true }) };
}
