import { heading, text } from "../nodes/nodes.js";
import type { CommentStyle } from "../options.js";
import { commentPieces, contextPieces } from "./comment-pieces.js";

/** Writes threads as a section at the end: what each is about, and its comments. */
export const endnotes: CommentStyle = {
  pieces: (threads, scope) => [
    heading(2 + scope.headingOffset, [text("Comments")]),
    ...threads.flatMap((thread) => [...contextPieces(thread, scope), ...commentPieces(thread.comments, scope)]),
  ],
};
