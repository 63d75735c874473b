import type { Id } from "@pagebridge/core-types";
import { entriesOf, fieldOf, isRecord, toId } from "@pagebridge/core-types/adapter-tools";
import { createFindingCollector, type DriftFinding, type FindingCollector } from "../drift/drift-finding.js";
import { nameOf } from "../drift/name-of.js";
import { knownVersions, tables, tablesWithOtherKeys, versionKey } from "../knowledge/tables.js";
import { type Box, openBox, shapeOf } from "./box.js";

/** One box of a record map, opened. */
export interface RecordMapEntry {
  readonly table: string;
  readonly id: Id;
  readonly box: Exclude<Box, { readonly kind: "unreadable" }>;
}

/** A record map, opened. */
export interface RecordMapContent {
  /** The boxes that could be opened, in the order of the map. */
  readonly entries: readonly RecordMapEntry[];
  /** What looks unlike anything known: the tables, the version, the boxes. Records are not looked into. */
  readonly findings: readonly DriftFinding[];
}

/** Opens every box of one `recordMap`; takes either form, a mixture, and anything else without throwing. */
export function readRecordMap(recordMap: unknown): RecordMapContent {
  const findings = createFindingCollector();
  const entries: RecordMapEntry[] = [];
  if (!isRecord(recordMap)) {
    findings.note({
      key: "recordMap",
      shape: shapeOf(recordMap),
      severity: "error",
      message: "A record map is not an object of tables.",
    });
    return { entries, findings: findings.findings() };
  }
  for (const [table, boxes] of entriesOf(recordMap)) {
    if (table === versionKey) {
      checkVersion(boxes, findings);
    } else if (holdsRecords(table, boxes, findings) && isRecord(boxes)) {
      for (const [key, box] of entriesOf(boxes)) {
        if (key === versionKey) checkVersion(box, findings);
        else entries.push(...openEntry(table, key, box, findings));
      }
    }
  }
  return { entries, findings: findings.findings() };
}

function checkVersion(version: unknown, findings: FindingCollector): void {
  if (typeof version === "number" && knownVersions.has(version)) return;
  findings.note({
    key: versionKey,
    shape: typeof version === "number" ? String(version) : shapeOf(version),
    severity: "warning",
    message: "The version of the record map is not known; its boxes are read one by one all the same.",
  });
}

/** Whether the entries are boxes with records. Tables without a name here are tried. */
function holdsRecords(table: string, boxes: unknown, findings: FindingCollector): boolean {
  const known = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (known?.holds === "client") return false;
  if (known === undefined) {
    findings.note({
      table: nameOf(table),
      shape: shapeOf(boxes),
      severity: "info",
      message: "The record map has a table that is not known.",
    });
  } else if (!isRecord(boxes) && boxes !== null) {
    findings.note({
      table,
      shape: shapeOf(boxes),
      severity: known.isVital ? "error" : "warning",
      message: "A table is not an object of boxes.",
    });
  }
  return true;
}

function openEntry(table: string, key: string, box: unknown, findings: FindingCollector): readonly RecordMapEntry[] {
  const known = Object.hasOwn(tables, table) ? tables[table] : undefined;
  const severity = known === undefined ? "info" : known.isVital ? "error" : "warning";
  const id = toId(key);
  if (id === undefined) return [];
  const opened = openBox(box);
  if (opened.kind === "unreadable") {
    findings.note({
      table: nameOf(table),
      shape: opened.shape,
      id,
      severity,
      message: "A box holds no record where records are known to be.",
    });
    return [];
  }
  if (opened.kind === "present" && !tablesWithOtherKeys.has(table)) {
    if (toId(fieldOf(opened.record, "id")) !== id) {
      findings.note({
        table: nameOf(table),
        key: "id",
        shape: "another id than the box",
        id,
        severity,
        message: "A box holds a record of another id; it is left out.",
      });
      return [];
    }
    if (opened.role === "none") {
      findings.note({
        table: nameOf(table),
        key: "role",
        shape: "none with a record",
        id,
        severity: "warning",
        message: "A box says that its record may not be read, and holds it.",
      });
    }
  }
  return [{ table, id, box: opened }];
}
