import type { Id, IsoDateTime } from "@pagebridge/core-types";
import { type Defined, defined, fieldOf, idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toIsoTime } from "./to-iso-time.js";

interface Stamp {
  readonly createdTime: IsoDateTime | undefined;
  readonly lastEditedTime: IsoDateTime | undefined;
  readonly createdBy: Id | undefined;
  readonly lastEditedBy: Id | undefined;
}

/** Reads when and by whom a record was made and last edited. Anonymous readers often are not told by whom. */
export function toStamp(record: WireRecord): Defined<Stamp> {
  return defined<Stamp>({
    createdTime: toIsoTime(fieldOf(record, "created_time")),
    lastEditedTime: toIsoTime(fieldOf(record, "last_edited_time")),
    // Until 2019 the author was a field by another name.
    createdBy: idOf(record, "created_by_id") ?? idOf(record, "created_by"),
    lastEditedBy: idOf(record, "last_edited_by_id") ?? idOf(record, "last_edited_by"),
  });
}
