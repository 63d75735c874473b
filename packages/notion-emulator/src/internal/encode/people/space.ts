import type { Workspace } from "../../../workspace/workspace.js";
import { recordVersion } from "../record-common.js";
import type { Wire } from "../wire.js";

/** The workspace itself, as the record of the table `space`. */
export function encodeSpace({ id, name, roots }: Workspace): Wire {
  return {
    id,
    version: recordVersion,
    name,
    pages: roots.map((root) => root.id),
    plan_type: "personal",
    beta_enabled: false,
    invite_link_enabled: false,
    permissions: [],
    settings: { crdt_status: "on" },
  };
}
