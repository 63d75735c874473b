import type { Id } from "@pagebridge/core-types";
import { assertTrustworthy } from "../drift/assert-trustworthy.js";
import { checkRoot } from "../drift/check-root.js";
import { type PageChunks, pageChunks } from "./page-chunks.js";
import type { ReadRun } from "./read-run.js";
import { findRoot, type Root } from "./require-root.js";

/** What an id names, with the chunks that go on from there. */
export interface LoadedRoot {
  readonly root: Root;
  readonly chunks: PageChunks;
}

/**
 * Asks for the first chunk of what an id names, which is found by its id and not by its place in the answer, and remembers its workspace.
 *
 * @throws PagebridgeError `not_found_or_not_shared` when it cannot be read, `schema_drift` when other blocks came in its place.
 */
export async function loadRoot(run: ReadRun, id: Id): Promise<LoadedRoot> {
  const chunks = pageChunks(run, id);
  await chunks.next();
  const root = await findRoot(run, id).catch((error: unknown) => {
    assertTrustworthy(checkRoot(run.records, id));
    throw error;
  });
  rememberSpace(run, id);
  return { root, chunks };
}

/** Notes in which workspace something lies, for the requests that follow. */
export function rememberSpace(run: ReadRun, id: Id): void {
  for (const table of ["block", "collection", "collection_view"]) {
    const state = run.records.get(table, id);
    if (state.status === "present") run.homeSpaceId ??= state.spaceId;
  }
}
