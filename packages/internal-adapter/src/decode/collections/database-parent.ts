import type { Parent } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { toParent } from "../pages/to-parent.js";

/** What holds a database. Where that is a wiki, the official API names the wiki's database and not its data source. */
export function databaseParent(block: WireRecord, context: InternalContext): Parent | undefined {
  const parent = toParent(block, context);
  return parent?.type === "data_source_id" && parent.databaseId !== undefined
    ? { type: "database_id", databaseId: parent.databaseId }
    : parent;
}
