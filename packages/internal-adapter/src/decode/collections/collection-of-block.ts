import { idOf, isRecord, listOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { CollectionPointer } from "./collection-pointer.js";

/** The collection that a database's block names first. */
export function collectionOfBlock(block: WireRecord): CollectionPointer | undefined {
  return collectionsOfBlock(block)[0];
}

/** The collections that a database's block names, in order: one in databases of before 2025, several since, none in those that only show others' rows. */
export function collectionsOfBlock(block: WireRecord): readonly CollectionPointer[] {
  const format = recordOf(block, "format") ?? {};
  const spaceId = idOf(block, "space_id");
  const single = idOf(block, "collection_id");
  const pointers = [recordOf(format, "collection_pointer"), ...(listOf(format, "collection_pointers") ?? [])];
  const found = new Map<string, CollectionPointer>();
  const add = (id: string | undefined, space: string | undefined): void => {
    if (id !== undefined && !found.has(id)) found.set(id, { id, ...(space !== undefined && { spaceId: space }) });
  };
  for (const pointer of pointers.filter(isRecord)) {
    if (idOf(pointer) === single) add(single, idOf(pointer, "spaceId") ?? spaceId);
  }
  add(single, spaceId);
  for (const pointer of pointers.filter(isRecord)) add(idOf(pointer), idOf(pointer, "spaceId") ?? spaceId);
  return [...found.values()];
}
