import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { collectionsOfBlock } from "../collections/collection-of-block.js";
import { collectionsOf } from "../collections/collections-of.js";

/**
 * The collections that belong to a database's block: those that the block names, then those that its views alone name. None for a
 * database that only shows others' rows.
 */
export function ownCollections(record: WireRecord, records: RecordStore): readonly WireRecord[] {
  const id = idOf(record);
  const named = collectionsOfBlock(record).map((pointer) => pointer.id);
  const ids = new Set([...named, ...collectionsOf(record, records).map(({ collectionId }) => collectionId)]);
  return [...ids].flatMap((collectionId) => {
    const collection = records.record("collection", collectionId);
    return collection && idOf(collection, "parent_id") === id ? [collection] : [];
  });
}
