import type { Cover, FileOwner, Icon, Id, IsoDateTime, Parent } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, fieldOf, idOfObject, readFields, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toCover } from "../files/to-cover.js";
import { toIcon } from "../files/to-icon.js";
import { toParent } from "../to-parent.js";

/** What pages, databases and data sources have in common. */
export interface ObjectCommon {
  readonly parent?: Parent;
  readonly icon?: Icon;
  readonly cover?: Cover;
  readonly inTrash?: true;
  readonly createdTime?: IsoDateTime;
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
  readonly url?: string;
  readonly publicUrl?: string;
}

/** Reads what pages, databases and data sources have in common. `archived` is what versions before 2026-03-11 call the trash. */
export function toObjectCommon(
  wire: WireRecord,
  { type, id }: { readonly type: FileOwner; readonly id: Id },
  context: DecodeContext,
): ObjectCommon {
  const fields = readFields(wire, context);
  return defined({
    parent: toParent(fieldOf(wire, "parent"), context),
    icon: toIcon(fieldOf(wire, "icon"), context, { type: "icon", of: type, id }),
    cover: toCover(fieldOf(wire, "cover"), context, { type: "cover", of: type, id }),
    inTrash: fields.flag("in_trash") ?? fields.flag("archived"),
    createdTime: fields.time("created_time"),
    lastEditedTime: fields.time("last_edited_time"),
    createdBy: idOfObject(wire, "created_by"),
    lastEditedBy: idOfObject(wire, "last_edited_by"),
    url: fields.text("url"),
    publicUrl: fields.text("public_url"),
  });
}
