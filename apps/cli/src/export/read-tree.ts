import { type DataSource, type Diagnostic, type Id, PagebridgeError, requireId } from "@pagebridge/core-types";
import type { Found } from "./found-below.js";
import type { PageTree, TreeNode } from "./page-tree.js";
import { type DatabaseFindings, readDatabaseNode, readRows } from "./read-database-node.js";
import { type Failure, isFinal, isOutage, notTried, toFailure, toLoss } from "./read-failure.js";
import { readPageNode } from "./read-page-node.js";
import type { ReadTask, ReadTreeOptions, ReadTreeTools } from "./read-task.js";
import { workOff } from "./work-queue.js";

/** What was found, and what could not be read. */
export interface ReadTree extends PageTree {
  readonly failures: readonly Failure[];
  /** Losses that belong to no page that was read. */
  readonly losses: readonly Diagnostic[];
}

// As many in a row that Notion cannot serve mean that it will not serve the next one either.
const mostOutagesInARow = 5;
const incompleteRows = "Its rows could not be read to the end. ";

/**
 * Reads pages and databases and everything below them, each once however it is reached, and puts them aside in the spool.
 * What cannot be read is reported, and the rest goes on.
 *
 * @throws PagebridgeError `aborted`, `unauthorized`; `invalid_reference` before anything is read.
 */
export async function readTree(
  references: readonly string[],
  options: ReadTreeOptions,
  tools: ReadTreeTools,
): Promise<ReadTree> {
  const { databases, signal, concurrency = 4 } = options;
  const nodes = new Map<Id, TreeNode>();
  const rootIds = new Map<Id, Id>();
  const failures: Failure[] = [];
  const losses: Diagnostic[] = [];
  const seen = new Set<Id>();
  const shown = new Map<Id, DataSource>();
  let outagesInARow = 0;
  const stops = (): boolean => outagesInARow >= mostOutagesInARow || signal?.aborted === true;

  const isNew = ({ id }: { readonly id: Id }): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    tools.meter.found();
    return true;
  };

  const recordError = (error: unknown, task: ReadTask, what = ""): void => {
    if (isFinal(error)) throw error;
    outagesInARow = isOutage(error) ? outagesInARow + 1 : 0;
    const failure = toFailure(error, task);
    const message = what + failure.message;
    const loss = task.isRoot ? undefined : toLoss(error, task.id, task.kind === "database" ? "database" : "page");
    if (loss) losses.push(what === "" ? loss : { ...loss, message });
    else failures.push({ ...failure, message });
  };

  const read = async (task: ReadTask, onFound: (found: Found) => void): Promise<TreeNode> => {
    const { reference } = task;
    if (task.kind !== "database") {
      try {
        return await readPageNode(task, options, tools, onFound);
      } catch (error) {
        if (task.kind === "page" || !PagebridgeError.is(error) || error.code !== "wrong_kind") throw error;
      }
    }
    if (databases === "skip") {
      throw new PagebridgeError("wrong_kind", `${reference} is a database, and --databases skip leaves them out.`);
    }
    const findings: DatabaseFindings = {
      onFound,
      onShown: (dataSource) => void shown.set(dataSource.id, dataSource),
      onRowsFailed: ({ id }, title, error) =>
        recordError(error, { id, title, kind: "database", isRoot: task.isRoot, reference }, incompleteRows),
    };
    return readDatabaseNode(task, options, tools, findings);
  };

  const roots = references.map(
    (reference): ReadTask => ({ id: requireId(reference), kind: "unknown", title: "", isRoot: true, reference }),
  );
  const left = await workOff(roots.filter(isNew), {
    concurrency,
    shouldStop: stops,
    work: async (task, queue) => {
      const onFound = (found: Found): void => {
        const next = { ...found, isRoot: false, reference: found.id };
        if (isNew(next)) queue.add(next);
      };
      try {
        const node = await read(task, onFound);
        nodes.set(node.id, node);
        if (task.isRoot) rootIds.set(task.id, node.id);
        tools.meter.done();
        outagesInARow = 0;
      } catch (error) {
        recordError(error, task);
      }
    },
  });
  const onLost = (...diagnostics: readonly Diagnostic[]): void => void losses.push(...diagnostics);
  for (const dataSource of shown.values()) {
    if (stops() || tools.spool.hasRows(dataSource.id)) continue;
    try {
      await readRows(dataSource, options, tools, { onRow: () => undefined, onLost });
    } catch (error) {
      const { id } = dataSource;
      recordError(error, { id, title: "", kind: "database", isRoot: false, reference: id }, incompleteRows);
    }
  }
  if (signal?.aborted) throw new PagebridgeError("aborted", "The export was stopped.");
  return {
    rootIds: roots.flatMap(({ id }) => rootIds.get(id) ?? []),
    nodes,
    failures: [...failures, ...left.map(notTried)],
    losses,
  };
}
