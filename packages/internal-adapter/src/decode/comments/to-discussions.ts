import type { Comment, Discussion, Id, Parent } from "@pagebridge/core-types";
import { fieldOf, listOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toComment } from "./to-comment.js";

/** Which threads are read. */
export interface DiscussionOptions {
  /** Whether threads that somebody closed are read, too. @default false */
  readonly resolved?: boolean;
}

/**
 * Reads the threads about a page or block: oldest comment first, and the thread that was begun first first. A thread or comment that is
 * named and not here is one diagnostic. Threads without any comment left are none.
 */
export function toDiscussions(
  ids: readonly Id[],
  holderId: Id,
  context: InternalContext,
  { resolved = false }: DiscussionOptions = {},
): readonly Discussion[] {
  return ids
    .flatMap((id) => {
      const record = readable("discussion", id, context);
      if (!record || (record["resolved"] === true && !resolved) || record["alive"] === false) return [];
      const discussion = toDiscussion(record, id, holderParent(holderId, context), context);
      return discussion.comments.length > 0 ? [discussion] : [];
    })
    .toSorted((left, right) => compareTimes(left.comments[0], right.comments[0]));
}

function toDiscussion(record: WireRecord, id: Id, parent: Parent, context: InternalContext): Discussion {
  const comments = (listOf(record, "comments") ?? []).flatMap((entry) => {
    const commentId = toId(entry);
    const comment = commentId === undefined ? undefined : readable("comment", commentId, context);
    return comment && comment["alive"] !== false ? [toComment(comment, { discussionId: id, parent }, context)] : [];
  });
  const passage = toRichText(fieldOf(record, "context"), context.at({ id }));
  return {
    id,
    parent,
    comments: comments.toSorted(compareTimes),
    ...(record["resolved"] === true && { isResolved: true }),
    ...(passage.length > 0 && { context: passage }),
  };
}

/** The official API names a page a page, and everything else, a database too, a block. */
function holderParent(holderId: Id, { records }: InternalContext): Parent {
  return records.record("block", holderId)?.["type"] === "page"
    ? { type: "page_id", pageId: holderId }
    : { type: "block_id", blockId: holderId };
}

function readable(table: "comment" | "discussion", id: Id, context: InternalContext): WireRecord | undefined {
  const state = context.records.get(table, id);
  if (state.status === "present") return state.record;
  const word = table === "comment" ? "comment" : "thread of comments";
  context
    .at({ id })
    .report(
      state.status === "absent"
        ? { code: "children_missing", message: `A ${word} is named, and its record did not come.` }
        : { code: "not_accessible", message: `A ${word} is named, and Notion does not let this caller read it.` },
    );
  return undefined;
}

/** The sort is stable: what is as old stays in the record's order. */
function compareTimes(left: Comment | undefined, right: Comment | undefined): number {
  const [a = "", b = ""] = [left?.createdTime, right?.createdTime];
  return a < b ? -1 : a > b ? 1 : 0;
}
