import type { Id } from "@pagebridge/core-types";
import {
  fieldOf,
  idOf,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../records/record-store.js";
import { createFindingCollector, type DriftFinding } from "./drift-finding.js";

/** Finds what only several records together show, from however many answers they came. */
export function checkRecords(records: RecordStore): readonly DriftFinding[] {
  const findings = createFindingCollector();
  for (const id of records.ids("block")) findings.add(checkDatabaseBlock(records, id));
  return findings.findings();
}

/** Finds that a database names its collection in none of the places where collections are named: it would look empty. */
export function checkDatabaseBlock(records: RecordStore, id: Id): readonly DriftFinding[] {
  const block = records.record("block", id);
  if (!block || !isDatabase(block) || block["alive"] === false) return [];
  const viewIds = (listOf(block, "view_ids") ?? []).flatMap((viewId) => toId(viewId) ?? []);
  const views = viewIds.flatMap((viewId): readonly WireRecord[] => {
    const view = records.record("collection_view", viewId);
    return view ? [view] : [];
  });
  // A view that did not come may name it; and nobody has chosen one while there is no view.
  if (views.length === 0 || views.length < viewIds.length) return [];
  if ([block, ...views].some(namesCollection)) return [];
  return [
    {
      table: "block",
      key: "collection_id",
      shape: "in none of the known places",
      firstId: id,
      count: 1,
      severity: "warning",
      message: "A database does not name its collection, so it has no rows here.",
    },
  ];
}

function isDatabase(block: WireRecord): boolean {
  const type = stringOf(block, "type");
  return type === "collection_view" || type === "collection_view_page";
}

function namesCollection(record: WireRecord): boolean {
  const format = recordOf(record, "format") ?? {};
  const pointers = [fieldOf(format, "collection_pointer"), ...(listOf(format, "collection_pointers") ?? [])];
  return (
    idOf(record, "collection_id") !== undefined ||
    pointers.some((pointer) => isRecord(pointer) && idOf(pointer) !== undefined)
  );
}
