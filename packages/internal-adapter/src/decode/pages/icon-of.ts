import type { FileOwner, Icon } from "@pagebridge/core-types";
import { fieldOf, idOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toIcon } from "../files/to-icon.js";
import { holderOf } from "../holder-of.js";
import type { InternalContext } from "../internal-context.js";
import { ownCollections } from "./own-collections.js";
import { isDatabase } from "./title-of.js";

/** The icon of a page or database. A database has that of its first own collection, unless its block says otherwise. */
export function iconOf(record: WireRecord, context: InternalContext): Icon | undefined {
  const own = fieldOf(recordOf(record, "format") ?? {}, "page_icon");
  const of: FileOwner = isDatabase(record) ? "database" : "page";
  const reference = { type: "icon", of, id: idOf(record) ?? "" } as const;
  if (own !== undefined || of === "page") {
    return toIcon(own, { holder: holderOf("block", record), reference }, context);
  }
  const [collection] = ownCollections(record, context.records);
  if (!collection) return undefined;
  return toIcon(fieldOf(collection, "icon"), { holder: holderOf("collection", collection), reference }, context);
}
