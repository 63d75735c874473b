import type { Id } from "@pagebridge/core-types";
import type { Session } from "../../workspace/workspace.js";
import type { InternalRecords } from "../records/create-internal-records.js";

/** Whoever asks: a session, which may read everything, or anybody, who may read what is published. */
export interface Caller {
  /** Absent for callers without an account. */
  readonly session?: Session;
  /** The role in which a record is readable. */
  readonly role: "editor" | "reader";
  /** Whether a record is readable. Says yes to what the workspace does not have. */
  canRead(table: string, id: Id): boolean;
}

/** Tables that nobody without an account has been seen to get. */
const closedTables: ReadonlySet<string> = new Set([
  "bot",
  "comment",
  "discussion",
  "notion_user",
  "space",
  "space_user",
  "space_view",
  "team",
  "user_root",
  "user_settings",
]);

/** Looks at the records with the eyes of a session, or of nobody in particular. */
export function createCaller(records: InternalRecords, session: Session | undefined): Caller {
  if (session) return { session, role: "editor", canRead: () => true };
  return { role: "reader", canRead: (table, id) => !closedTables.has(table) && records.isPublished(table, id) };
}
