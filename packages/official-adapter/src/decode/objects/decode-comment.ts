import type { Comment, Decoded, Discussion } from "@pagebridge/core-types";
import { collectDiagnostics, isList, isRecord, listOf } from "@pagebridge/core-types/adapter-tools";
import { toComment } from "./to-comment.js";

/** Decodes one comment of the official API. Never throws. */
export function decodeComment(wire: unknown): Decoded<Comment> {
  return collectDiagnostics((context) => toComment(isRecord(wire) ? wire : {}, context));
}

/**
 * Decodes comments, a list or a list answer, and gathers them into their threads: oldest comment first, and the thread that was
 * begun first first. A comment that names no thread is one of its own. Never throws.
 */
export function decodeDiscussions(wire: unknown): Decoded<readonly Discussion[]> {
  return collectDiagnostics((context) => {
    const wires = isRecord(wire) ? listOf(wire, "results") : isList(wire) ? wire : undefined;
    return toDiscussions((wires ?? []).filter(isRecord).map((comment) => toComment(comment, context)));
  });
}

function toDiscussions(comments: readonly Comment[]): readonly Discussion[] {
  const threads = new Map<string, Comment[]>();
  // The sort is stable: comments of the same minute stay in the order of the answer.
  for (const comment of comments.toSorted(byCreation)) {
    const id = comment.discussionId ?? comment.id;
    const thread = threads.get(id);
    if (thread) thread.push(comment);
    else threads.set(id, [comment]);
  }
  return Array.from(threads, ([id, thread]) => {
    const parent = thread[0]?.parent;
    return { id, ...(parent && { parent }), comments: thread };
  });
}

function byCreation(left: Comment, right: Comment): number {
  const [a = "", b = ""] = [left.createdTime, right.createdTime];
  return a < b ? -1 : a > b ? 1 : 0;
}
