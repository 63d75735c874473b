import type { Id } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "./index-workspace.js";
import type { Connection } from "./workspace.js";

/** A connection looking at a workspace: what is shared with it, and what it may read. */
export interface Viewer {
  readonly connection: Connection;
  readonly mayReadComments: boolean;
  readonly users: "none" | "with_email" | "without_email";
  /** Whether an id is shared: itself, or something that it stands in. An id that the workspace does not hold is not. */
  canSee(id: Id): boolean;
}

/** Looks at a workspace with the eyes of a connection. */
export function createViewer(index: WorkspaceIndex, connection: Connection): Viewer {
  const { shared, capabilities } = connection;
  const roots: ReadonlySet<Id> = new Set(shared === "all" ? [] : shared);
  const known = new Map<Id, boolean>();

  function isShared(id: Id): boolean {
    const path: Id[] = [];
    let answer = false;
    for (let current: Id | undefined = id; current !== undefined; ) {
      const before = known.get(current);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(current);
      if (roots.has(current)) {
        answer = true;
        break;
      }
      current = index.nodes.get(current)?.holder;
    }
    for (const step of path) known.set(step, answer);
    return answer;
  }

  return {
    connection,
    mayReadComments: capabilities?.comments ?? true,
    users: capabilities?.users ?? "with_email",
    canSee: (id) => index.nodes.has(id) && (shared === "all" || isShared(id)),
  };
}
