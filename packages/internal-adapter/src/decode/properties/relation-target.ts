import type { Id } from "@pagebridge/core-types";
import { entriesOf, idOf, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** The collection that a relation refers to. */
export interface RelationTarget {
  readonly id: Id;
  readonly spaceId?: Id;
}

/** The collection that a property of type `relation` refers to, by either of the two ways to say it. */
export function relationTarget(schema: WireRecord): RelationTarget | undefined {
  const pointer = recordOf(schema, "collection_pointer") ?? {};
  const id = idOf(pointer) ?? idOf(schema, "collection_id");
  const spaceId = idOf(pointer, "spaceId");
  return id === undefined ? undefined : { id, ...(spaceId !== undefined && { spaceId }) };
}

/**
 * The other collections that a schema refers to. Their records are needed for the names on the other side of relations and
 * rollups, and for the database's id.
 */
export function relatedCollections(collection: WireRecord): readonly RelationTarget[] {
  const own = idOf(collection);
  const targets = new Map<Id, RelationTarget>();
  for (const [, schema] of entriesOf(recordOf(collection, "schema") ?? {})) {
    const target = isRecord(schema) && stringOf(schema, "type") === "relation" ? relationTarget(schema) : undefined;
    if (target && target.id !== own && !targets.has(target.id)) targets.set(target.id, target);
  }
  return [...targets.values()];
}
