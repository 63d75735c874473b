import type { CommentNode } from "../../workspace/workspace-node.js";
import { restricted } from "../api-failure.js";
import { encodeComment } from "../encode/comment.js";
import type { EncodeContext } from "../encode/context.js";
import { findShared, notFound, readId } from "../find.js";
import { cutPart, listEnvelope, pageRequestOfQuery } from "../pagination.js";
import type { Handler } from "./route.js";

/** `GET comments`: open threads on one page or block, flat, oldest first. Not those on the blocks inside it. */
export const listComments: Handler = ({ context, query }) => {
  requireComments(context);
  const id = readId(query.get("block_id") ?? undefined, "query.block_id");
  if (!context.viewer.canSee(id)) throw notFound("block", id, context);
  const comments = (context.index.discussions.get(id) ?? [])
    .filter((discussion) => !discussion.isResolved)
    .flatMap((discussion) => discussion.comments.map((comment) => nodeOf(comment.id, context)))
    .filter((node): node is CommentNode => node !== undefined)
    .sort((first, second) => compareTimes(first.comment.createdTime, second.comment.createdTime));
  const part = cutPart(comments, pageRequestOfQuery(query), `comments:${id}`);
  return listEnvelope("comment", part, (node) => encodeComment(node, context));
};

/** `GET comments/{comment_id}`. */
export const retrieveComment: Handler = ({ context, params }) => {
  requireComments(context);
  return encodeComment(findShared("comment", readId(params["comment_id"], "path.comment_id"), context), context);
};

function requireComments({ viewer }: EncodeContext): void {
  if (!viewer.mayReadComments) throw restricted();
}

function nodeOf(id: string, { index }: EncodeContext): CommentNode | undefined {
  const node = index.nodes.get(id);
  return node?.kind === "comment" ? node : undefined;
}

function compareTimes(first = "", second = ""): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
