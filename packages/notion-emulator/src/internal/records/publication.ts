import type { Id } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../workspace/index-workspace.js";

/** Tells what the workspace has published to the web. */
export interface Publication {
  /** Whether an id, or something that it stands in, is published. An id that the workspace does not hold is not. */
  includes(id: Id): boolean;
}

/** Looks up publication from the thing upwards, and remembers the answers. */
export function createPublication(index: WorkspaceIndex): Publication {
  const { published = [] } = index.workspace;
  if (published === "all") return { includes: (id) => index.nodes.has(id) };
  const roots: ReadonlySet<Id> = new Set(published);
  const known = new Map<Id, boolean>();
  return {
    includes: (id) => {
      const path: Id[] = [];
      let answer = false;
      for (let current: Id | undefined = id; current !== undefined; ) {
        const node = index.nodes.get(current);
        const before = known.get(current);
        if (!node || before !== undefined) {
          answer = before ?? false;
          break;
        }
        path.push(current);
        if (roots.has(current)) {
          answer = true;
          break;
        }
        current = node.holder;
      }
      for (const step of path) known.set(step, answer);
      return answer;
    },
  };
}
