import { idOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { collectionOfBlock } from "../collections/collection-of-block.js";
import type { CollectionPointer } from "../collections/collection-pointer.js";

/** The collection that a view shows: by its own record, else by that of its database. */
export function collectionOfView(view: WireRecord, records: RecordStore): CollectionPointer | undefined {
  const own = ownCollectionOfView(view);
  if (own) return own;
  const parentId = stringOf(view, "parent_table") === "block" ? idOf(view, "parent_id") : undefined;
  const block = parentId === undefined ? undefined : records.record("block", parentId);
  return block && collectionOfBlock(block);
}

/** The collection that a view's own record names. */
export function ownCollectionOfView(view: WireRecord): CollectionPointer | undefined {
  const pointer = recordOf(recordOf(view, "format") ?? {}, "collection_pointer") ?? {};
  const id = idOf(pointer) ?? idOf(view, "collection_id");
  const spaceId = idOf(pointer, "spaceId") ?? idOf(view, "space_id");
  return id === undefined ? undefined : { id, ...(spaceId !== undefined && { spaceId }) };
}
