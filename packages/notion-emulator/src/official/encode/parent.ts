import type { Id, Parent } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../workspace/index-workspace.js";
import type { WorkspaceNode } from "../../workspace/workspace-node.js";
import { type ApiVersion, hasDataSources } from "../api-version.js";
import type { EncodeContext, Wire } from "./context.js";

/** The direct parent of a page, database or block: where it stands in the workspace. */
export function encodeParent(node: WorkspaceNode, context: EncodeContext): Wire {
  if (node.holder === undefined) return encodeRootParent(node);
  return encodeHolder(node.holder, context.index, context.version);
}

function encodeHolder(holder: Id, index: WorkspaceIndex, version: ApiVersion): Wire {
  const node = index.nodes.get(holder);
  switch (node?.kind) {
    case "page":
      return { type: "page_id", page_id: holder };
    case "database":
      return { type: "database_id", database_id: holder };
    case "data_source":
      return hasDataSources(version)
        ? { type: "data_source_id", data_source_id: holder, database_id: node.database.id }
        : { type: "database_id", database_id: node.database.id };
    default:
      return { type: "block_id", block_id: holder };
  }
}

/** A database's parent where it stands in a wiki names the wiki's database, not its data source. */
export function encodeDatabaseParent(node: WorkspaceNode, context: EncodeContext): Wire {
  const holder = node.holder === undefined ? undefined : context.index.nodes.get(node.holder);
  if (holder?.kind === "data_source") return { type: "database_id", database_id: holder.database.id };
  return encodeParent(node, context);
}

function encodeRootParent(node: WorkspaceNode): Wire {
  const parent = modelParent(node);
  return parent?.type === "agent_id"
    ? { type: "agent_id", agent_id: parent.agentId }
    : { type: "workspace", workspace: true };
}

function modelParent(node: WorkspaceNode): Parent | undefined {
  if (node.kind === "page") return node.page.parent;
  return node.kind === "database" ? node.database.parent : undefined;
}
