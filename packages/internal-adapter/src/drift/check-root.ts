import type { Id } from "@pagebridge/core-types";
import type { RecordStore } from "../records/record-store.js";
import type { DriftFinding } from "./drift-finding.js";

/** Where what an id names may lie. */
const rootTables = ["block", "collection", "collection_view"];

/**
 * Finds that blocks came, and what was asked for is not among them. Where nothing is found an answer is empty, and where it may not be
 * read its box says so; other blocks in its place are neither.
 */
export function checkRoot(records: RecordStore, id: Id): readonly DriftFinding[] {
  if (rootTables.some((table) => records.get(table, id).status !== "absent")) return [];
  const other = records.ids("block").find((blockId) => records.get("block", blockId).status === "present");
  if (other === undefined) return [];
  return [
    {
      table: "block",
      key: "id",
      shape: "blocks without the one asked for",
      firstId: other,
      count: 1,
      severity: "error",
      message: "Blocks came in place of what was asked for.",
    },
  ];
}
