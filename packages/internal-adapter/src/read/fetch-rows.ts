import type { Diagnostic, Filter, Id, Row, Sort } from "@pagebridge/core-types";
import { idOf, listOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { buildQuery, queryLosses } from "../decode/queries/build-query.js";
import { type NextStep, nextQuery } from "../decode/queries/next-query.js";
import { filterOfView } from "../decode/queries/query-filter.js";
import { type QueryAnswer, readQueryAnswer } from "../decode/queries/read-query-answer.js";
import { type RowQuery, rowsAtFirst } from "../decode/queries/row-query.js";
import { checkCompleteness } from "../decode/queries/select-rows.js";
import { layeredStore } from "../records/layered-store.js";
import { createRecordStore, type RecordStore } from "../records/record-store.js";
import { batchesOf } from "./fetch-by-id.js";
import { giveRows } from "./give-rows.js";
import type { ReadRun } from "./read-run.js";
import { viewsOfCollection } from "./views-of-collection.js";

/** Which rows of one collection are fetched. Its record has come. */
export interface WantedRows {
  readonly collectionId: Id;
  /** The view whose filter and sorts hold. */
  readonly view?: WireRecord | undefined;
  /** Must hold, too. */
  readonly filter?: Filter | undefined;
  /** Instead of the view's own. */
  readonly sorts?: readonly Sort[] | undefined;
  /** Ids of the properties that are wanted. Absent means all. */
  readonly propertyIds?: readonly string[] | undefined;
  /** How many rows the caller wants. */
  readonly limit?: number | undefined;
}

/** How many rows are asked for by id at once. */
const rowsByIdAtOnce = 500;

/**
 * Fetches the rows of a collection in the order asked for. Each is given once, and at most one answer full of them is held.
 *
 * A query has no cursor. What an answer names and does not send is asked for by id; where it does not even name all rows, further
 * queries follow. When there is more than can be had, a diagnostic says so.
 */
export async function* fetchRows(run: ReadRun, wanted: WantedRows): AsyncGenerator<Row, void, undefined> {
  const given = new Set<Id>();
  let query: RowQuery | undefined = await firstQuery(run, wanted);
  run.report(...queryLosses(query));
  let sizeHint: number | undefined;
  let isStopped = false;
  while (query !== undefined) {
    const records = layeredStore(createRecordStore(), run.records);
    const answer: QueryAnswer = await ask(run, query, records);
    sizeHint ??= answer.sizeHint;
    yield* giveRows(run, wanted, remember(given, answer.rowIds), records);
    const unsent = remember(given, answer.allBlockIds ?? []);
    for (const batch of batchesOf(unsent, rowsByIdAtOnce)) {
      yield* giveRows(run, wanted, batch, layeredStore(createRecordStore(), run.records));
    }
    // Ids that were named keep the order asked for, which further queries would not.
    const next: NextStep | undefined =
      unsent.length > 0 ? undefined : nextQuery(query, answer, (id) => records.record("block", id));
    isStopped ||= next?.type === "stopped" || (next?.type === "query" && next.skipping === true);
    const following: RowQuery | undefined = next?.type === "query" ? next.query : undefined;
    if (following?.window && !query.window) run.report(readByCreation(wanted.collectionId));
    query = following;
  }
  const { collectionId } = wanted;
  const orderedByHand = isUnfiltered(wanted) ? countOrderedByHand(run, wanted) : undefined;
  run.report(...checkCompleteness({ collectionId, given: given.size, unread: [], isStopped, sizeHint, orderedByHand }));
}

function readByCreation(id: Id): Diagnostic {
  return {
    code: "approximated",
    severity: "info",
    message: "Notion ended the query after its limit of rows. The rest was read in the order of creation.",
    id,
  };
}

async function firstQuery(run: ReadRun, { collectionId, filter, limit, sorts, view }: WantedRows): Promise<RowQuery> {
  const state = run.records.get("collection", collectionId);
  const named = view === undefined ? (await viewsOfCollection(run, collectionId))[0] : undefined;
  return {
    collectionId,
    spaceId: (state.status === "present" ? state.spaceId : undefined) ?? run.homeSpaceId,
    schema: state.status === "present" ? state.record : undefined,
    view,
    viewId: named,
    filter,
    sorts,
    limit: Math.min(limit ?? rowsAtFirst, rowsAtFirst),
    userTimeZone: run.userTimeZone,
  };
}

async function ask(run: ReadRun, query: RowQuery, into: RecordStore): Promise<QueryAnswer> {
  const { collectionId, spaceId } = query;
  const answer = await run.ask(
    {
      endpoint: "queryCollection?src=initial_load",
      body: buildQuery(query),
      subject: `the rows of data source ${collectionId}`,
      reference: collectionId,
      spaceId,
    },
    into,
  );
  return readQueryAnswer(answer);
}

/** The ids that were not there before, which are there from now on. */
function remember(given: Set<Id>, ids: readonly Id[]): readonly Id[] {
  const fresh = ids.filter((id) => !given.has(id));
  for (const id of fresh) given.add(id);
  return fresh;
}

function isUnfiltered({ filter, view }: WantedRows): boolean {
  return filter === undefined && (view === undefined || filterOfView(view) === undefined);
}

/** How many rows the order names that people made by hand. */
function countOrderedByHand({ records }: ReadRun, { view }: WantedRows): number | undefined {
  const record = view && records.record("collection_view", idOf(view) ?? "");
  return record && (listOf(record, "page_sort") ?? []).length;
}

/** Reads all rows of data sources into lists, one after the other. One whose schema did not come has none. */
export async function collectRowsOf(
  run: ReadRun,
  collectionIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Row[]>> {
  const found = new Map<Id, readonly Row[]>();
  for (const collectionId of collectionIds) {
    if (run.records.record("collection", collectionId) === undefined) continue;
    const rows: Row[] = [];
    for await (const row of fetchRows(run, { collectionId })) rows.push(row);
    found.set(collectionId, rows);
  }
  return found;
}
