import type { Id } from "@pagebridge/core-types";
import { idOf, listOf, recordOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";

/** The threads that the record of a page or block names, open and resolved ones; a page also names those whose passage is gone. */
function namedDiscussions(record: WireRecord): readonly Id[] {
  const orphaned = listOf(recordOf(record, "format") ?? {}, "orphaned_discussions") ?? [];
  const named = [...(listOf(record, "discussions") ?? []), ...orphaned];
  return [...new Set(named.flatMap((entry) => toId(entry) ?? []))];
}

/** Makes a finder of the threads about a page or block: those that its record names, and those that came and name it. */
export function createDiscussionFinder(records: RecordStore): (holderId: Id) => readonly Id[] {
  const byHolder = new Map<Id, Id[]>();
  for (const id of records.ids("discussion")) {
    const holderId = idOf(records.record("discussion", id) ?? {}, "parent_id");
    if (holderId === undefined) continue;
    const known = byHolder.get(holderId);
    if (known) known.push(id);
    else byHolder.set(holderId, [id]);
  }
  return (holderId) => {
    const holder = records.record("block", holderId);
    return [...new Set([...(holder ? namedDiscussions(holder) : []), ...(byHolder.get(holderId) ?? [])])];
  };
}
