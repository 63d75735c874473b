import type { CommentNode } from "../../workspace/workspace-node.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeFile } from "./file.js";
import { encodeRichText } from "./rich-text.js";
import { toMinute } from "./time.js";
import { encodeAuthor } from "./user.js";

/** Encodes a comment object. */
export function encodeComment(node: CommentNode, context: EncodeContext): Wire {
  const { comment, discussion } = node;
  const isPage = context.index.nodes.get(node.holder)?.kind === "page";
  return {
    object: "comment",
    id: node.id,
    parent: isPage ? { type: "page_id", page_id: node.holder } : { type: "block_id", block_id: node.holder },
    discussion_id: comment.discussionId ?? discussion.id,
    created_time: toMinute(comment.createdTime),
    last_edited_time: toMinute(comment.lastEditedTime ?? comment.createdTime),
    created_by: encodeAuthor(comment.createdBy, context),
    rich_text: encodeRichText(comment.richText, context),
    display_name: encodeDisplayName(node, context),
    ...(comment.attachments && {
      attachments: comment.attachments.map(({ category, file }) => {
        const { file: hosted, external } = encodeFile(file, context);
        return { category, file: hosted ?? external };
      }),
    }),
  };
}

function encodeDisplayName({ comment }: CommentNode, { index, viewer }: EncodeContext): Wire {
  const author = comment.createdBy === undefined ? undefined : index.users.get(comment.createdBy);
  const isBot = author?.type === "bot" || comment.createdBy === viewer.connection.botId;
  return {
    type: comment.displayNameType ?? (isBot ? "integration" : "user"),
    resolved_name: comment.displayName ?? author?.name ?? null,
  };
}
