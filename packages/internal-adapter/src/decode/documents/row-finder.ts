import type { Id } from "@pagebridge/core-types";
import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import type { Intake } from "./intake.js";

/**
 * Makes a finder of a collection's rows: those that a query found, in its order, then all others that came. Templates are no rows, and
 * answers bring rows of other collections along. Rows that were named and did not come are reported, each once. Undefined when nothing
 * is known of any row.
 */
export function createRowFinder(
  { records, rows, shortened }: Intake,
  context: InternalContext,
): (collectionId: Id) => readonly WireRecord[] | undefined {
  const byCollection = new Map<Id, Map<Id, WireRecord>>();
  const reported = new Set<Id>();
  for (const id of records.ids("block")) {
    const record = records.record("block", id);
    const collectionId = record && rowOwner(record);
    if (!record || collectionId === undefined) continue;
    const known = byCollection.get(collectionId) ?? new Map<Id, WireRecord>();
    byCollection.set(collectionId, known.set(id, record));
  }

  function reportOnce(id: Id, report: () => void): void {
    if (reported.has(id)) return;
    reported.add(id);
    report();
  }

  function reportUnread(id: Id): void {
    const { status } = records.get("block", id);
    if (status === "present") return;
    reportOnce(id, () => {
      context
        .at({ id })
        .report(
          status === "absent"
            ? { code: "children_missing", message: "A query names a row, and its record did not come." }
            : { code: "not_accessible", message: "A query names a row, and Notion does not let this caller read it." },
        );
    });
  }

  return (collectionId) => {
    const queried = rows.get(collectionId);
    const known = byCollection.get(collectionId);
    if (!queried && !known) return undefined;
    for (const id of queried ?? []) reportUnread(id);
    if (shortened.has(collectionId)) {
      reportOnce(collectionId, () => {
        context.at({ id: collectionId }).report({
          code: "truncated",
          message: "A data source has more rows than the input holds.",
        });
      });
    }
    const ids = new Set([...(queried ?? []), ...(known?.keys() ?? [])]);
    return [...ids].map((id) => known?.get(id)).filter((row) => row !== undefined);
  };
}

/** The collection that a record is a row of. */
function rowOwner(record: WireRecord): Id | undefined {
  const isRow = record["parent_table"] === "collection" && record["alive"] !== false && record["is_template"] !== true;
  return isRow && record["type"] === "page" ? idOf(record, "parent_id") : undefined;
}
