import type { Id } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../workspace/index-workspace.js";

/** What the encoders need to know besides the thing that they encode. */
export interface EncodeContext {
  readonly index: WorkspaceIndex;
  /** The workspace's id: the internal API calls a workspace a space. */
  readonly spaceId: Id;
}
