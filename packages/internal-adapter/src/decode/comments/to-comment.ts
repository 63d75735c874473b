import type { Comment, CommentAttachment, CommentReaction, Id, Parent } from "@pagebridge/core-types";
import {
  defined,
  fieldOf,
  idOf,
  isRecord,
  listOf,
  readFields,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toFile } from "../files/to-file.js";
import { toIcon } from "../files/to-icon.js";
import { holderOf } from "../holder-of.js";
import type { InternalContext } from "../internal-context.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toIsoTime } from "../to-iso-time.js";
import { knownUser } from "../users/to-user.js";

/** The thread that a comment belongs to, and what it is about. */
export interface CommentPlace {
  readonly discussionId: Id;
  readonly parent: Parent;
}

/** Reads a comment. The name that is shown is that of its author, when the author's record came. */
export function toComment(
  record: WireRecord,
  { discussionId, parent }: CommentPlace,
  context: InternalContext,
): Comment {
  const id = idOf(record) ?? "";
  const here = context.at({ id });
  const createdBy = idOf(record, "created_by_id") ?? idOf(record, "created_by");
  const author = createdBy === undefined ? undefined : knownUser(createdBy, here);
  const displayName = author?.name;
  const attachments = listOf(record, "attachments")?.filter(isRecord) ?? [];
  const reactions = listOf(record, "reactions")?.filter(isRecord) ?? [];
  return {
    id,
    discussionId,
    parent,
    richText: toRichText(fieldOf(record, "text"), here),
    ...defined({
      createdTime: toIsoTime(fieldOf(record, "created_time")),
      lastEditedTime: toIsoTime(fieldOf(record, "last_edited_time")),
      createdBy,
    }),
    ...(displayName !== undefined && {
      displayName,
      displayNameType: author?.type === "bot" ? ("integration" as const) : ("user" as const),
    }),
    ...(attachments.length > 0 && {
      attachments: attachments.flatMap((wire, index) => toAttachment(wire, index, record, here)),
    }),
    ...(reactions.length > 0 && { reactions: reactions.flatMap((wire) => toReaction(wire, record, here)) }),
  };
}

function toAttachment(
  wire: WireRecord,
  index: number,
  comment: WireRecord,
  context: InternalContext,
): readonly CommentAttachment[] {
  const fields = readFields(wire, context);
  const address = fields.text("source") ?? fields.text("url");
  const surroundings = {
    holder: holderOf("comment", comment),
    reference: { type: "comment", commentId: idOf(comment) ?? "", index },
    name: fields.text("name"),
    size: fields.text("size"),
    kind: "other",
  } as const;
  const file = address === undefined ? undefined : toFile(address, surroundings, context);
  return file ? [{ category: fields.text("type") ?? "unknown", file }] : [];
}

function toReaction(wire: WireRecord, comment: WireRecord, context: InternalContext): readonly CommentReaction[] {
  const shown = fieldOf(wire, "icon") ?? fieldOf(wire, "emoji");
  const icon = toIcon(shown, { holder: holderOf("comment", comment) }, context);
  const userIds = (listOf(wire, "user_ids") ?? []).flatMap((entry) => toId(entry) ?? []);
  return icon ? [{ icon, userIds }] : [];
}
