import type { Id } from "@pagebridge/core-types";
import { listOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { ownCollectionOfView } from "../views/collection-of-view.js";
import { collectionsOfBlock } from "./collection-of-block.js";

/** A collection that a database shows, and in which of its views. */
export interface ShownCollection {
  /** Absent when the block names the collection and none of its views does. */
  readonly viewId?: Id;
  readonly collectionId: Id;
  readonly spaceId?: Id;
}

/**
 * The collections that a database shows: one entry for each of its views, in their order, then one for each collection that only the
 * block names. A view's own record says which it shows; only when it says nothing does the block. Views whose record did not come,
 * or that are in the trash, have no entry of their own.
 */
export function collectionsOf(block: WireRecord, records: RecordStore): readonly ShownCollection[] {
  const named = collectionsOfBlock(block);
  const byViews = viewIdsOf(block).flatMap((viewId): readonly ShownCollection[] => {
    const view = records.record("collection_view", viewId);
    if (!view || view["alive"] === false) return [];
    const pointer = ownCollectionOfView(view) ?? named[0];
    return pointer ? [{ viewId, ...entry(pointer) }] : [];
  });
  const shown = new Set(byViews.map(({ collectionId }) => collectionId));
  return [...byViews, ...named.filter(({ id }) => !shown.has(id)).map(entry)];
}

function entry({ id, spaceId }: { readonly id: Id; readonly spaceId?: Id }): ShownCollection {
  return { collectionId: id, ...(spaceId !== undefined && { spaceId }) };
}

/** The ids of a database's views, in the order of their tabs. */
export function viewIdsOf(block: WireRecord): readonly Id[] {
  return [...new Set((listOf(block, "view_ids") ?? []).flatMap((view) => toId(view) ?? []))];
}
