import type { Database, Id, Page, RichText } from "@pagebridge/core-types";
import type { Workspace } from "../workspace/workspace.js";

/** A workspace that was made by rule, with what a reader needs to begin. */
export interface GeneratedWorkspace extends Workspace {
  /** The page or database at the top. */
  readonly rootId: Id;
  /** The token of the one connection; it sees everything. */
  readonly token: string;
  /** The token of the one session. */
  readonly sessionToken: string;
}

/** Hands out ids that are the same in each run. */
export interface IdSource {
  next(): Id;
}

/** Starts at 1. */
export function createIdSource(): IdSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `00000000-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;
    },
  };
}

/** When everything generated was made. */
export const generatedTime = "2026-10-05T09:12:00.000Z";

/** Wraps one page or database into a workspace with one person, one connection and one session, all of it published. */
export function wrapRoot(root: Database | Page, ids: IdSource): GeneratedWorkspace {
  const token = "ntn_generated";
  const sessionToken = "v03:generated";
  const personId = ids.next();
  const botId = ids.next();
  return {
    id: ids.next(),
    name: "Generated",
    roots: [root],
    users: [
      { type: "person", id: personId, name: "Gen Erated" },
      { type: "bot", id: botId, name: "Reader" },
    ],
    customEmojis: [],
    connections: [{ token, name: "Reader", botId, shared: "all" }],
    published: "all",
    sessions: [{ token: sessionToken, userId: personId }],
    rootId: root.id,
    token,
    sessionToken,
  };
}

/** A page with a title and times. */
export function makePage(id: Id, title: string, children: Page["children"]): Page {
  return {
    object: "page",
    id,
    parent: { type: "workspace" },
    properties: [{ type: "title", id: "title", name: "title", richText: plain(title) }],
    createdTime: generatedTime,
    lastEditedTime: generatedTime,
    ...(children && { children }),
  };
}

/** One run without marks. */
export function plain(text: string): RichText {
  return [{ type: "text", text }];
}
