import type { Parent } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { idOf, isRecord, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const kinds = ["data_source_id", "database_id", "page_id", "block_id", "agent_id"] as const;

/** Reads what holds an object; undefined when the source does not say. */
export function toParent(wire: unknown, context: DecodeContext): Parent | undefined {
  if (!isRecord(wire) || Object.keys(wire).length === 0) return undefined;
  const sourceType = stringOf(wire, "type") ?? "";
  if (sourceType === "workspace" || wire["workspace"] === true) return { type: "workspace" };
  const kind = kinds.find((name) => name === sourceType) ?? kinds.find((name) => idOf(wire, name) !== undefined);
  const id = kind && idOf(wire, kind);
  if (kind === undefined || id === undefined) {
    context.report({ code: "unsupported_object", message: "A parent is of a kind that has no name here.", sourceType });
    return { type: "unsupported", sourceType };
  }
  return parentOf(kind, id, wire);
}

function parentOf(kind: (typeof kinds)[number], id: string, wire: WireRecord): Parent {
  switch (kind) {
    case "agent_id":
      return { type: kind, agentId: id };
    case "block_id":
      return { type: kind, blockId: id };
    case "data_source_id": {
      const databaseId = idOf(wire, "database_id");
      return { type: kind, dataSourceId: id, ...(databaseId !== undefined && { databaseId }) };
    }
    case "database_id":
      return { type: kind, databaseId: id };
    case "page_id":
      return { type: kind, pageId: id };
  }
}
