import type { BlockCommon } from "@pagebridge/core-types";
import type { DecodeContext, WireRecord } from "@pagebridge/core-types/adapter-tools";
import { defined, idOf, idOfObject, readFields } from "@pagebridge/core-types/adapter-tools";

/** Reads what every block has. A block without an id (a request body, a fragment) gets an empty one. */
export function toBlockCommon(wire: WireRecord, context: DecodeContext): BlockCommon {
  const fields = readFields(wire, context);
  return {
    id: idOf(wire) ?? "",
    ...defined({
      createdTime: fields.time("created_time"),
      lastEditedTime: fields.time("last_edited_time"),
      createdBy: idOfObject(wire, "created_by"),
      lastEditedBy: idOfObject(wire, "last_edited_by"),
      inTrash: fields.flag("in_trash") ?? fields.flag("archived"),
    }),
  };
}
