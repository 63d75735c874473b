import { type Id, normalizeId } from "@pagebridge/core-types";
import type { WorkspaceNode } from "../workspace/workspace-node.js";
import { ApiFailure, invalid } from "./api-failure.js";
import type { EncodeContext } from "./encode/context.js";

/**
 * Reads an id that a caller sent.
 *
 * @param where Such as `path.page_id`; named in the error.
 */
export function readId(value: unknown, where: string): Id {
  const id = typeof value === "string" ? normalizeId(value) : undefined;
  if (id === undefined) {
    const [place = where] = where.split(".");
    const shown = value === undefined ? "undefined" : JSON.stringify(value);
    throw invalid(`${place} failed validation: ${where} should be a valid uuid, instead was \`${shown}\`.`);
  }
  return id;
}

/** What is not shared looks like what does not exist. */
export function notFound(kind: string, id: Id, { viewer }: EncodeContext): ApiFailure {
  return new ApiFailure(
    404,
    "object_not_found",
    `Could not find ${kind} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${viewer.connection.name}".`,
    { integration_id: viewer.connection.botId },
  );
}

/**
 * Finds an object of one kind that is shared with the connection.
 *
 * A page endpoint that is given a database, and the reverse, answers 400 and says so; every other wrong kind is not found.
 */
export function findShared<Kind extends WorkspaceNode["kind"]>(
  kind: Kind,
  id: Id,
  context: EncodeContext,
): Extract<WorkspaceNode, { kind: Kind }> {
  const node = context.viewer.canSee(id) ? context.index.nodes.get(id) : undefined;
  if (node && isKind(node, kind)) return node;
  if ((kind === "page" || kind === "database") && (node?.kind === "page" || node?.kind === "database")) {
    throw invalid(`Provided ID ${id} is a ${node.kind}, not a ${kind}. Use the retrieve ${node.kind} API instead.`);
  }
  throw notFound(kind === "data_source" ? "database" : kind, id, context);
}

function isKind<Kind extends WorkspaceNode["kind"]>(
  node: WorkspaceNode,
  kind: Kind,
): node is Extract<WorkspaceNode, { kind: Kind }> {
  return node.kind === kind;
}
