import type { Comment, CommentAttachment } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  fieldOf,
  idOf,
  idOfObject,
  isRecord,
  readFields,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toFile } from "../files/to-file.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toParent } from "../to-parent.js";

const displayNameTypes = ["custom", "integration", "user"] as const;

/** Reads a comment, full or partial. */
export function toComment(wire: WireRecord, context: DecodeContext): Comment {
  const id = idOf(wire) ?? "";
  const here = context.at({ id: id || undefined });
  const fields = readFields(wire, here);
  if (!Object.hasOwn(wire, "rich_text")) {
    here.report({ code: "partial_object", message: "The API gave only the id of a comment." });
  }
  const displayName = fields.recordAt("display_name");
  return {
    id,
    richText: toRichText(fieldOf(wire, "rich_text"), here),
    ...defined({
      discussionId: fields.id("discussion_id"),
      parent: toParent(fieldOf(wire, "parent"), here),
      createdTime: fields.time("created_time"),
      lastEditedTime: fields.time("last_edited_time"),
      createdBy: idOfObject(wire, "created_by"),
      displayNameType: displayName && readFields(displayName, here).word("type", displayNameTypes),
      displayName: (displayName && stringOf(displayName, "resolved_name")) || undefined,
      attachments: toAttachments(fields.list("attachments"), id, here),
    }),
  };
}

function toAttachments(
  wires: readonly unknown[] | undefined,
  commentId: string,
  context: DecodeContext,
): readonly CommentAttachment[] | undefined {
  return wires?.flatMap((wire, index) => {
    const file = toFile(wire, context, { reference: { type: "comment", commentId, index } });
    const category = (isRecord(wire) && stringOf(wire, "category")) || "unknown";
    return file ? [{ category, file }] : [];
  });
}
