import type { Id } from "@pagebridge/core-types";
import type { AnswerMap } from "../answers/answer-map.js";
import type { Caller } from "../answers/caller.js";
import type { Wire } from "../encode/wire.js";
import type { InternalContext } from "../internal-context.js";
import { idOf, idsOf, recordOf, recordsOf } from "../read-wire.js";

/** Sends what a page stands in, up to the first thing that the caller may not read, with the schema of a row. */
export function sendAncestors(page: Wire, map: AnswerMap, { records }: InternalContext, caller: Caller): void {
  let current: Wire | undefined = page;
  const seen = new Set<Id>();
  while (current) {
    const table = current["parent_table"];
    const id = idOf(current, "parent_id");
    if ((table !== "block" && table !== "collection") || id === undefined || seen.has(id)) return;
    seen.add(id);
    const parent = records.find(table, id);
    if (!parent || !caller.canRead(table, id)) return;
    map.add(table, id);
    current = parent;
  }
}

/** Sends what comes with a block: a database's views and collections; for an account also threads and their authors. */
export function sendCompanions(block: Wire, map: AnswerMap, caller: Caller): void {
  const { type } = block;
  if (type === "collection_view" || type === "collection_view_page") sendDatabaseParts(block, map);
  if (!caller.session) return;
  for (const discussionId of idsOf(block, "discussions")) {
    const discussion = map.add("discussion", discussionId);
    if (discussion.state !== "present") continue;
    for (const commentId of idsOf(discussion.record, "comments")) {
      const comment = map.add("comment", commentId);
      if (comment.state === "present") sendAuthors(comment.record, map);
    }
  }
}

/** Sends the users who made and last edited something. */
export function sendAuthors(record: Wire, map: AnswerMap): void {
  for (const key of ["created_by", "last_edited_by"]) {
    const table = record[`${key}_table`];
    const id = idOf(record, `${key}_id`);
    if (typeof table === "string" && id !== undefined) map.add(table, id);
  }
}

function sendDatabaseParts(block: Wire, map: AnswerMap): void {
  const views = idsOf(block, "view_ids").map((id) => map.add("collection_view", id));
  const owners = [block, ...views.map((view) => (view.state === "present" ? view.record : {}))];
  for (const id of new Set(owners.flatMap(collectionIdsOf))) map.add("collection", id);
}

/** The collections that a database block or a view names, its own first. */
export function collectionIdsOf(record: Wire): readonly Id[] {
  const format = recordOf(record, "format");
  const pointers = [recordOf(format, "collection_pointer"), ...recordsOf(format, "collection_pointers")];
  const ids = [idOf(record, "collection_id"), ...pointers.map((pointer) => idOf(pointer, "id"))];
  return [...new Set(ids.filter((id): id is Id => id !== undefined))];
}
