import type { Id } from "./primitives.js";

interface UserCommon {
  readonly id: Id;
  readonly name?: string;
  readonly avatarUrl?: string;
}

/** A person. */
export interface PersonUser extends UserCommon {
  readonly type: "person";
  /** Only with the capability to read e-mail addresses. */
  readonly email?: string;
}

/** An integration. */
export interface BotUser extends UserCommon {
  readonly type: "bot";
  /** Whether a person or the workspace owns it. */
  readonly owner?: { readonly type: "user"; readonly userId?: Id } | { readonly type: "workspace" };
  readonly workspaceId?: Id;
  readonly workspaceName?: string;
  /** The largest file that may be uploaded, in bytes. */
  readonly maxFileUploadBytes?: number;
}

/** A group of people. Appears in people properties. */
export interface GroupUser extends UserCommon {
  readonly type: "group";
}

/** A user of whom the source gave no more than this. */
export interface UnknownUser extends UserCommon {
  readonly type: "unknown";
}

/** Somebody who can be mentioned, assigned, or named as author. */
export type User = BotUser | GroupUser | PersonUser | UnknownUser;
