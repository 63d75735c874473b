import type { Id } from "@pagebridge/core-types";
import { fieldOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { QueryAnswer } from "./read-query-answer.js";
import { type RowQuery, rowsAtFirst, rowsAtMost } from "./row-query.js";

/**
 * What follows an answer about rows.
 *
 * - `complete`: it named every row.
 * - `by_id`: it named every row, but did not send all of them; these are still to be asked for by their ids.
 * - `query`: the next query. Rows that were given before come again and are to be left out. When it is `skipping`, more rows were made
 *   in one minute than an answer holds, and the rest of them cannot be had.
 * - `stopped`: there are more rows, and no known way to them.
 */
export type NextStep =
  | { readonly type: "by_id"; readonly rowIds: readonly Id[] }
  | { readonly type: "complete" }
  | { readonly type: "query"; readonly query: RowQuery; readonly skipping?: true }
  | { readonly type: "stopped" };

const minuteMs = 60_000;

/**
 * Decides how the rest of a query's rows is read.
 *
 * Answers have no cursor. First the same query is sent with the largest limit that servers were seen to accept. What is left is read in
 * windows of creation time, each beginning in the minute in which the last one ended, so that those rows come in the order of their
 * creation.
 *
 * @param query What was asked.
 * @param answer What came.
 * @param rowOf Finds the record of a row, for the time of its creation.
 */
export function nextQuery(query: RowQuery, answer: QueryAnswer, rowOf: (id: Id) => WireRecord | undefined): NextStep {
  const { rowIds, allBlockIds = [] } = answer;
  if (!answer.hasMore) {
    const named = new Set(rowIds);
    const unsent = allBlockIds.filter((id) => !named.has(id));
    return unsent.length === 0 ? { type: "complete" } : { type: "by_id", rowIds: unsent };
  }
  const limit = query.limit ?? rowsAtFirst;
  // A server that gives fewer rows than it was allowed to has a limit of its own, and a larger one would change nothing.
  if (!query.window && limit < rowsAtMost && rowIds.length >= limit) {
    return { type: "query", query: { ...query, limit: rowsAtMost } };
  }
  if (!query.window) return { type: "query", query: { ...query, limit: rowsAtMost, window: {} } };
  return nextWindow(query, query.window.since, creationTimes(rowIds, rowOf));
}

/**
 * A server that does not know how to compare times of creation gives rows of before the window, and would do so for ever; one that does
 * not know how to order them gives rows of which the last is not the latest.
 */
function nextWindow(query: RowQuery, since: number | undefined, times: readonly number[]): NextStep {
  const minutes = times.map((time) => Math.floor(time / minuteMs) * minuteMs);
  const isKept = minutes.every((minute, place) => minute >= (minutes[place - 1] ?? since ?? minute));
  const lastMinute = minutes.at(-1);
  if (!isKept || lastMinute === undefined) return { type: "stopped" };
  if (lastMinute !== since) return { type: "query", query: { ...query, window: { since: lastMinute } } };
  return { type: "query", query: { ...query, window: { since: since + minuteMs } }, skipping: true };
}

/** When rows were made; those whose records did not come are left out. */
function creationTimes(rowIds: readonly Id[], rowOf: (id: Id) => WireRecord | undefined): readonly number[] {
  return rowIds.flatMap((id) => {
    const time = fieldOf(rowOf(id) ?? {}, "created_time");
    return typeof time === "number" && Number.isFinite(time) ? [time] : [];
  });
}
