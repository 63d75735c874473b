import type { Id, IsoDateTime } from "@pagebridge/core-types";
import { isTrashed } from "../../workspace/is-trashed.js";
import type { DataSourceNode, ViewNode, WorkspaceNode } from "../../workspace/workspace-node.js";
import type { EncodeContext } from "./encode-context.js";
import { present, type Wire } from "./wire.js";

/** When and by whom something was made and edited. */
export interface Stamped {
  readonly createdTime?: IsoDateTime;
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
}

/** Every record counts its edits; here there are none. */
export const recordVersion = 1;

/** When things were made whose workspace does not say when. */
const unknownTime = Date.UTC(2026, 0, 1);

/** Times and authors of a record. Authors whom the workspace does not name are left out, as anonymous callers get it. */
export function encodeStamp(about: Stamped, context: EncodeContext): Wire {
  const { createdTime, lastEditedTime = createdTime, createdBy, lastEditedBy = createdBy } = about;
  return present({
    created_time: toMilliseconds(createdTime),
    created_by_table: userTable(createdBy, context),
    created_by_id: createdBy,
    last_edited_time: toMilliseconds(lastEditedTime),
    last_edited_by_table: userTable(lastEditedBy, context),
    last_edited_by_id: lastEditedBy,
  });
}

/** Milliseconds since 1970. */
function toMilliseconds(time: IsoDateTime | undefined): number {
  const milliseconds = time === undefined ? unknownTime : Date.parse(time);
  return Number.isNaN(milliseconds) ? unknownTime : milliseconds;
}

/** The table in which somebody is found: bots have one of their own. */
function userTable(id: Id | undefined, { index }: EncodeContext): string | undefined {
  if (id === undefined) return undefined;
  return index.users.get(id)?.type === "bot" ? "bot" : "notion_user";
}

/** What holds a page, database, block or section. */
export function encodeParent(node: WorkspaceNode, { index, spaceId }: EncodeContext): Wire {
  if (node.holder === undefined) return encodeRootParent(node, spaceId);
  const table = index.nodes.get(node.holder)?.kind === "data_source" ? "collection" : "block";
  return { parent_id: node.holder, parent_table: table };
}

function encodeRootParent(node: WorkspaceNode, spaceId: Id): Wire {
  const parent = node.kind === "page" ? node.page.parent : node.kind === "database" ? node.database.parent : undefined;
  switch (parent?.type) {
    case "team_id":
      return { parent_id: parent.teamId, parent_table: "team" };
    case "agent_id":
      return { parent_id: parent.agentId, parent_table: "agent" };
    case "unsupported":
      return { parent_id: spaceId, parent_table: parent.sourceType };
    default:
      return { parent_id: spaceId, parent_table: "space" };
  }
}

/** Whether a record is still there, rather than in the trash. */
export function isAlive(node: WorkspaceNode): boolean {
  const block = node.kind === "block" || node.kind === "page" || node.kind === "database" ? node.block : undefined;
  if (block && isTrashed(block)) return false;
  if (node.kind === "page") return node.page.inTrash !== true;
  return node.kind !== "database" || node.database.inTrash !== true;
}

/** Whether what holds a collection or view is still there. */
export function isHeldAlive(node: DataSourceNode | ViewNode, { index }: EncodeContext): boolean {
  const holder = index.nodes.get(node.holder);
  return holder === undefined || isAlive(holder);
}

/** What public pages say about who may read them. */
export function encodePermissions(node: WorkspaceNode, { index }: EncodeContext): readonly Wire[] | undefined {
  const { published } = index.workspace;
  const isRoot = node.holder === undefined;
  const isPublished = published === "all" ? isRoot : (published?.includes(node.id) ?? false);
  const owner =
    node.kind === "page" ? node.page.createdBy : node.kind === "database" ? node.database.createdBy : undefined;
  const permissions = [
    ...(isRoot && owner !== undefined && index.users.get(owner)?.type === "person"
      ? [{ type: "user_permission", role: "editor", user_id: owner }]
      : []),
    ...(isPublished ? [{ type: "public_permission", role: "reader", allow_duplicate: false }] : []),
  ];
  return permissions.length === 0 ? undefined : permissions;
}
