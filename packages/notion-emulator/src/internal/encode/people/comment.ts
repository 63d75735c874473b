import type { Comment, CommentAttachment, CommentReaction, Discussion, Id } from "@pagebridge/core-types";
import type { CommentNode } from "../../../workspace/workspace-node.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeFileUrl } from "../files/file.js";
import { encodeIcon } from "../files/icon.js";
import { encodeStamp, recordVersion } from "../record-common.js";
import { encodeOptionalText, encodeRichText } from "../text/rich-text.js";
import { present, type Wire } from "../wire.js";

/**
 * A thread, as the record of the table `discussion`.
 *
 * @param holder The page or block that it is about.
 */
export function encodeDiscussion(discussion: Discussion, holder: Id, context: EncodeContext): Wire {
  const { id, isResolved = false, comments } = discussion;
  return present({
    id,
    version: recordVersion,
    parent_id: holder,
    parent_table: "block",
    resolved: isResolved,
    context: encodeOptionalText(discussion.context, id, context),
    comments: comments.map((comment) => comment.id),
    space_id: context.spaceId,
  });
}

/** A comment, as the record of the table `comment`. */
export function encodeComment({ comment, discussion }: CommentNode, context: EncodeContext): Wire {
  return present({
    id: comment.id,
    version: recordVersion,
    alive: true,
    parent_id: comment.discussionId ?? discussion.id,
    parent_table: "discussion",
    text: encodeRichText(comment.richText, comment.id, context),
    ...encodeAuthorship(comment, context),
    reactions: comment.reactions?.map((reaction) => encodeReaction(reaction, context)),
    attachments: comment.attachments?.map(encodeAttachment),
    space_id: context.spaceId,
  });
}

/** Comments do not name who edited them last. */
function encodeAuthorship(comment: Comment, context: EncodeContext): Wire {
  const { created_by_id, created_by_table, created_time, last_edited_time } = encodeStamp(comment, context);
  return { created_by_id, created_by_table, created_time, last_edited_time };
}

function encodeReaction({ icon, userIds }: CommentReaction, context: EncodeContext): Wire {
  return { icon: encodeIcon(icon, context), user_ids: userIds };
}

function encodeAttachment({ category, file }: CommentAttachment): Wire {
  return present({
    type: category,
    source: encodeFileUrl(file),
    name: file.name,
    size: file.type === "notion" ? file.size : undefined,
  });
}
