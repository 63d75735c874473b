import type { Diagnostic, Id } from "@pagebridge/core-types";
import type { ChildrenAnswer } from "../decode/children-answer.js";
import { containersOf } from "../decode/containers-of.js";
import { isOutOfReach } from "./is-out-of-reach.js";
import { from, listAnswers } from "./list-answers.js";
import { prefetched } from "./prefetched.js";
import type { ReadRun } from "./read-run.js";
import { stringAt } from "./wire-fields.js";

/** Every list of children that was fetched, by the id of the block or page that holds it. */
export type FetchedTree = ReadonlyMap<Id, ChildrenAnswer>;

/** What to do with the pages and databases that lie in the tree. */
export interface FetchTreeOptions {
  /** Called once for each sub-page. The tree is done when what it returns is done. */
  readonly onChildPage?: (id: Id) => Promise<void>;
  /** Called once for each database. */
  readonly onChildDatabase?: (id: Id) => Promise<void>;
}

/**
 * Fetches the children of a page or block to any depth: each container once, all of them side by side, each as soon as it is known.
 * A container that is not shared, or gone, becomes a missing answer with a diagnostic; any other failure ends the read.
 */
export async function fetchTree(
  run: ReadRun,
  rootId: Id,
  { onChildPage, onChildDatabase }: FetchTreeOptions = {},
): Promise<FetchedTree> {
  const answers = new Map<Id, ChildrenAnswer>();
  const started = new Set<Id>();

  const once = (id: Id, start: (id: Id) => Promise<void>): Promise<void>[] => {
    if (started.has(id)) return [];
    started.add(id);
    const task = start(id);
    // The failure reaches the caller through the list that holds the task; this keeps it from counting as unhandled until then.
    task.catch(() => undefined);
    return [task];
  };

  const below = (wire: unknown): Promise<void>[] => {
    const id = stringAt(wire, "id");
    const type = stringAt(wire, "type");
    if (id !== undefined && type === "child_page") {
      return onChildPage ? once(id, onChildPage) : [];
    }
    if (id !== undefined && type === "child_database") {
      return onChildDatabase ? once(id, onChildDatabase) : [];
    }
    return containersOf(wire).flatMap((containerId) => once(containerId, visit));
  };

  const visit = async (containerId: Id): Promise<void> => {
    const results: unknown[] = [];
    const tasks: Promise<void>[] = [];
    try {
      const call = (cursor: string | undefined) =>
        run.ask((client) => client.blocks.children.list({ block_id: containerId, ...from(cursor) }));
      // The rest of the list is asked for before what the list holds: everything after it has to wait for it.
      for await (const answer of prefetched(listAnswers(call))) {
        run.count({ blocks: answer.results.length });
        for (const wire of answer.results) {
          results.push(wire);
          tasks.push(...below(wire));
        }
      }
      answers.set(containerId, { status: "read", results });
    } catch (error) {
      if (containerId === rootId || !isOutOfReach(error)) throw error;
      answers.set(containerId, { status: "missing", diagnostic: notAccessible(containerId) });
    }
    await Promise.all(tasks);
  };

  await Promise.all(once(rootId, visit));
  return answers;
}

function notAccessible(id: Id): Diagnostic {
  return {
    code: "not_accessible",
    severity: "warning",
    message:
      "The content of this block is not shared with the connection, or no longer exists. Share the page that holds it to have it read.",
    id,
  };
}
