import type { Id } from "@pagebridge/core-types";
import { idOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { contentIds } from "../blocks/content-ids.js";
import { sectionsOf } from "../blocks/sections-of.js";

/** The blocks that came and are not in the trash, in the order in which they came. */
export function aliveBlocks(records: RecordStore): ReadonlyMap<Id, WireRecord> {
  return new Map(
    records.ids("block").flatMap((id) => {
      const record = records.record("block", id);
      return record && record["alive"] !== false ? [[id, record]] : [];
    }),
  );
}

/** The blocks that other blocks hold: as children, as sections of meeting notes, or as rows. */
export function containedBlocks(blocks: ReadonlyMap<Id, WireRecord>, records: RecordStore): ReadonlySet<Id> {
  const contained = new Set<Id>();
  for (const [id, record] of blocks) {
    for (const entry of contentIds(record)) contained.add(toId(entry) ?? "");
    for (const section of sectionsOf(record)) contained.add(section.id);
    const isRow = record["parent_table"] === "collection" && record["is_template"] !== true;
    if (isRow && records.record("collection", idOf(record, "parent_id") ?? "")) contained.add(id);
  }
  return contained;
}
