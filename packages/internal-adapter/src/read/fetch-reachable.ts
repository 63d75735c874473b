import type { Id } from "@pagebridge/core-types";
import { fetchById, keyOf, type Pointer } from "./fetch-by-id.js";
import type { PageChunks } from "./page-chunks.js";
import type { ReadRun } from "./read-run.js";

/** What belongs to a read. */
export interface Reachable {
  readonly rootId: Id;
  /** What is known to be needed and has not come, as far as the records that did come tell. */
  readonly wanted: () => readonly Pointer[];
  /** The page's chunks, when it is read by them. */
  readonly chunks?: PageChunks;
  /** For the sentences of errors: `"the content of page 1f3c…"`. */
  readonly subject: string;
}

/** When fewer records than this are missing, the next chunk brings about as many, and those below them too. */
const worthAskingFor = 100;

/**
 * Fetches all that can be reached, round by round. A page that goes deep comes in fewer requests by chunks, one that goes wide by asking for
 * the missing records; once records were asked for, chunks would bring them a second time, so they are gone back to only for what does
 * not come by id.
 *
 * Ends, whatever the server answers: no record is asked for twice, no place in the chunks is gone to twice, and rounds and records are
 * limited. What has not come in the end is left to the decoder to report.
 */
export async function fetchReachable(run: ReadRun, { rootId, wanted, chunks, subject }: Reachable): Promise<void> {
  const { maxRecords, maxRounds } = run.limits;
  let hasAskedById = false;
  for (let round = 0; ; round += 1) {
    const missing = wanted();
    if (missing.length === 0) return;
    const isTooMuch = countRecords(run) >= maxRecords;
    if (isTooMuch || round >= maxRounds) {
      const limit = isTooMuch ? `${maxRecords} records (maxRecords)` : `${maxRounds} rounds (maxRounds)`;
      run.report({
        code: "truncated",
        severity: "error",
        message: `Reading stopped after ${limit}; ${missing.length} or more records were not asked for.`,
        id: rootId,
      });
      return;
    }
    const fresh = missing.filter((pointer) => !run.asked.has(keyOf(pointer)));
    const byChunk =
      chunks?.hasMore === true && (fresh.length === 0 || (!hasAskedById && fresh.length < worthAskingFor));
    if (byChunk) {
      await chunks.next();
    } else if (fresh.length > 0) {
      hasAskedById = true;
      await fetchById(run, fresh, subject);
    } else {
      return;
    }
  }
}

function countRecords({ records }: ReadRun): number {
  return records.tables().reduce((sum, table) => sum + records.ids(table).length, 0);
}
