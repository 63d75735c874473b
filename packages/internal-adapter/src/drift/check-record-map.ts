import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  idOf,
  isRecord,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { blockTypes } from "../knowledge/block-types.js";
import { parentTables, recordKeys, reliedOnKeys } from "../knowledge/record-keys.js";
import { tables } from "../knowledge/tables.js";
import { type RecordMapEntry, readRecordMap } from "../records/read-record-map.js";
import { checkBlock } from "./check-block.js";
import { checkCollection } from "./check-collection.js";
import { checkKeys, unknownKeys } from "./check-keys.js";
import { checkRichText } from "./check-rich-text.js";
import { checkView } from "./check-view.js";
import { createFindingCollector, type DriftFinding, type FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

/** Finds everything in one `recordMap` that is unlike anything known: tables, boxes, and the records in them. Never throws. */
export function checkRecordMap(recordMap: unknown): readonly DriftFinding[] {
  const findings = createFindingCollector();
  const { entries, findings: ofBoxes } = readRecordMap(recordMap);
  findings.add(ofBoxes);
  checkPresence(entries, findings);
  const present = new Map<string, Map<Id, WireRecord>>();
  for (const { table, id, box } of entries) {
    if (box.kind !== "present") continue;
    const records = present.get(table) ?? new Map<Id, WireRecord>();
    present.set(table, records.set(id, box.record));
  }
  checkMovedTables(present, findings);
  checkViewSettings(entries, findings);
  for (const [table, records] of present) {
    for (const [id, record] of records) checkRecord(table, id, record, findings);
  }
  const find = (table: string, id: Id | undefined): WireRecord | undefined =>
    id === undefined ? undefined : present.get(table)?.get(id);
  for (const [id, record] of present.get("block") ?? []) {
    checkRowProperties(id, record, find, findings);
  }
  return findings.findings();
}

/** A table of which every box is empty says that records lie elsewhere; one empty box alone was just not loaded. */
function checkPresence(entries: readonly RecordMapEntry[], findings: FindingCollector): void {
  for (const table of Object.keys(recordKeys)) {
    const boxes = entries.filter((entry) => entry.table === table);
    if (boxes.length < 2 || boxes.some(({ box }) => box.kind !== "empty")) continue;
    findings.note({
      table,
      shape: `0 records in ${boxes.length} boxes`,
      id: boxes[0]?.id,
      severity: "error",
      message: "No box of a table holds a record.",
    });
  }
}

/** Records of a page in a table that is not known: once they are no longer in the known ones, pages would look empty or missing. */
function checkMovedTables(present: ReadonlyMap<string, ReadonlyMap<Id, WireRecord>>, findings: FindingCollector): void {
  for (const [table, records] of present) {
    if (Object.hasOwn(tables, table)) continue;
    const likeness = likenesses.find(({ isLike }) => [...records.values()].some(isLike));
    const [firstId] = records.keys();
    if (likeness === undefined) continue;
    findings.note({
      table: nameOf(table),
      shape: `records like those of ${likeness.table}`,
      id: firstId,
      severity: present.has(likeness.table) ? "warning" : "error",
      message: `What looks like the records of the table ${likeness.table} is in a table that is not known.`,
    });
  }
}

const likenesses: readonly { readonly table: string; readonly isLike: (record: WireRecord) => boolean }[] = [
  {
    table: "block",
    isLike: ({ parent_table, type }) =>
      typeof parent_table === "string" && typeof type === "string" && Object.hasOwn(blockTypes, type),
  },
  { table: "collection", isLike: ({ parent_table, schema }) => typeof parent_table === "string" && isRecord(schema) },
];

/** Since boxes are of form B, every view has settings, which hold filters and the collection; before, the plainest had none. */
function checkViewSettings(entries: readonly RecordMapEntry[], findings: FindingCollector): void {
  for (const { table, id, box } of entries) {
    if (table !== "collection_view" || box.kind !== "present" || box.depth < 2) continue;
    const { alive, format } = box.record;
    if (alive === false || (format !== undefined && format !== null)) continue;
    findings.note({
      table,
      key: "format",
      shape: "nothing",
      id,
      severity: "warning",
      message: "A view came without its settings, so that it may show other rows than in the app.",
    });
  }
}

function checkRecord(table: string, id: Id, record: WireRecord, findings: FindingCollector): void {
  const place = { table, id, findings };
  const keys = recordKeys[table];
  checkKeys(record, keys ?? reliedOnKeys[table] ?? {}, place);
  if (keys) {
    for (const key of unknownKeys(record, keys)) {
      findings.note({
        ...place,
        key: nameOf(key),
        shape: "a new key",
        severity: "info",
        message: "A record has a key that is not known; it is not read.",
      });
    }
    checkParent(record, place);
  }
  for (const within of ["format", "query2"]) {
    const inner = recordOf(record, within);
    const innerKeys = reliedOnKeys[`${table}.${within}`];
    if (inner && innerKeys) checkKeys(inner, innerKeys, { ...place, within });
  }
  if (table === "block") checkBlock(record, id, findings);
  if (table === "collection") checkCollection(record, id, findings);
  if (table === "collection_view") checkView(record, id, findings);
  if (table === "comment") checkRichText(fieldOf(record, "text"), { ...place, key: "text" });
  if (table === "discussion") checkRichText(fieldOf(record, "context"), { ...place, key: "context" });
}

function checkParent(
  record: WireRecord,
  { findings, ...place }: { readonly table: string; readonly id: Id; readonly findings: FindingCollector },
): void {
  const parentTable = stringOf(record, "parent_table");
  if (parentTable === undefined || parentTables.has(parentTable)) return;
  findings.note({
    ...place,
    key: "parent_table",
    shape: nameOf(parentTable),
    severity: "warning",
    message: "A record has its parent in a table where parents are not known to be.",
  });
}

type Find = (table: string, id: Id | undefined) => WireRecord | undefined;

/** Values of properties that the schema does not have, not even among the deleted ones. */
function checkRowProperties(id: Id, row: WireRecord, find: Find, findings: FindingCollector): void {
  if (row["parent_table"] !== "collection") return;
  const collection = find("collection", idOf(row, "parent_id"));
  if (!collection) return;
  const known = { ...recordOf(collection, "deleted_schema"), ...recordOf(collection, "schema") };
  for (const [key] of entriesOf(recordOf(row, "properties") ?? {})) {
    if (Object.hasOwn(known, key)) continue;
    findings.note({
      table: "block",
      key: "properties",
      shape: "a property that is in no schema",
      id,
      severity: "info",
      message: "A row has a value for a property that its collection does not have; it is not read.",
    });
  }
}
