import type { Diagnostic, Id } from "@pagebridge/core-types";
import { idOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";

/** The rows of a collection among the ids that an answer named. */
export interface SelectedRows {
  /** Records of rows, in the order of their ids. Rows of a wiki may be databases. */
  readonly rows: readonly WireRecord[];
  /** Rows that the reader may not read. */
  readonly unavailable: readonly Id[];
  /** Rows whose records did not come; asking for them by id may help. */
  readonly absent: readonly Id[];
}

/**
 * Picks the rows of a collection: answers also name, and send, rows of other collections, templates and rows in the trash, none of
 * which the collection shows.
 */
export function selectRows(records: RecordStore, rowIds: readonly Id[], collectionId: Id): SelectedRows {
  const rows: WireRecord[] = [];
  const unavailable: Id[] = [];
  const absent: Id[] = [];
  for (const id of new Set(rowIds)) {
    const state = records.get("block", id);
    if (state.status === "unavailable") unavailable.push(id);
    else if (state.status === "absent") absent.push(id);
    else if (isShownRow(state.record, collectionId)) rows.push(state.record);
  }
  return { rows, unavailable, absent };
}

/** Whether a record is a row that the collection shows. */
function isShownRow(record: WireRecord, collectionId: Id): boolean {
  const isOwn = stringOf(record, "parent_table") === "collection" && idOf(record, "parent_id") === collectionId;
  return isOwn && record["alive"] !== false && record["is_template"] !== true;
}

/** What is known when the last row was read. */
export interface QueryEnd {
  readonly collectionId: Id;
  /** How many rows were given. */
  readonly given: number;
  /** Rows that the reader may not read, or whose records never came. */
  readonly unread: readonly Id[];
  /** Whether there are more rows to which no way is known. */
  readonly isStopped: boolean;
  /** How many rows the server counted for the query. */
  readonly sizeHint?: number | undefined;
  /** How many rows somebody put in order by hand, when no filter hides any of them. */
  readonly orderedByHand?: number | undefined;
}

/**
 * Tells whether a query gave every row, as far as that can be seen. Anonymous readers were seen to get fewer rows than there are without
 * any other sign than these.
 */
export function checkCompleteness(end: QueryEnd): readonly Diagnostic[] {
  const { collectionId: id, given, unread, isStopped, sizeHint, orderedByHand } = end;
  const known = given + unread.length;
  const missing = (message: string, severity: "error" | "warning" = "warning"): Diagnostic => ({
    code: "truncated",
    severity,
    message,
    id,
  });
  if (isStopped)
    return [missing("The server has more rows than it gives in one answer; some of them are missing.", "error")];
  if (unread.length > 0) {
    return [missing(`The server named ${known} rows, of which ${unread.length} could not be read.`)];
  }
  if (sizeHint !== undefined && sizeHint > known) {
    return [missing(`The server counted ${sizeHint} rows and gave ${known}.`)];
  }
  if (known === 0 && orderedByHand !== undefined && orderedByHand > 0) {
    return [
      missing(`The server gave no rows, although the view has ${orderedByHand} of them in an order made by hand.`),
    ];
  }
  return [];
}
