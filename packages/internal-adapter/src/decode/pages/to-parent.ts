import type { Parent } from "@pagebridge/core-types";
import { idOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { isDatabase } from "./title-of.js";

/** Reads what holds a record, in the official API's words; undefined when the record does not say. */
export function toParent(record: WireRecord, context: InternalContext): Parent | undefined {
  const id = idOf(record, "parent_id");
  const table = stringOf(record, "parent_table");
  if (id === undefined || table === undefined) return undefined;
  switch (table) {
    case "agent":
      return { type: "agent_id", agentId: id };
    case "block":
      return blockParent(id, context);
    case "collection":
      return dataSourceParent(id, context);
    case "space":
      return { type: "workspace" };
    case "team":
      return { type: "team_id", teamId: id };
    default:
      context.report({
        code: "unsupported_object",
        message: "A parent is of a kind that has no name here.",
        sourceType: table,
      });
      return { type: "unsupported", sourceType: table };
  }
}

/** A parent whose record is not here is taken for a page, as most are. */
function blockParent(id: string, { records }: InternalContext): Parent {
  const parent = records.record("block", id);
  if (parent && isDatabase(parent)) return { type: "database_id", databaseId: id };
  return !parent || parent["type"] === "page" ? { type: "page_id", pageId: id } : { type: "block_id", blockId: id };
}

function dataSourceParent(id: string, { records }: InternalContext): Parent {
  const collection = records.record("collection", id);
  const databaseId = collection && idOf(collection, "parent_id");
  return { type: "data_source_id", dataSourceId: id, ...(databaseId !== undefined && { databaseId }) };
}
