import type { Comment, CommentAttachment, CommentReaction, Discussion, Parent } from "@pagebridge/core-types";
import { person } from "../cast/people.js";
import { sampleId } from "./sample-id.js";
import { toTime } from "./stamp.js";
import { rich, type TextInput } from "./text.js";

/** Makes a thread once it is known what it hangs on. */
export type ThreadMaker = (parent: Parent) => Discussion;

/** One comment as the content says it. */
export interface CommentDraft {
  readonly by: string;
  /** To the minute, in UTC. */
  readonly at: string;
  readonly text: TextInput;
  readonly attachments?: readonly CommentAttachment[];
  readonly reactions?: readonly CommentReaction[];
}

/** What the app knows about a thread besides its comments. */
export interface ThreadDetails {
  readonly isResolved?: true;
  readonly context?: TextInput;
}

/** A thread with its comments, oldest first. */
export function thread(
  key: string,
  comments: readonly CommentDraft[],
  { isResolved, context }: ThreadDetails = {},
): ThreadMaker {
  return (parent) => ({
    id: sampleId("discussion", key),
    parent,
    comments: comments.map((draft, index) => makeComment(key, index, draft, parent)),
    ...(isResolved && { isResolved }),
    ...(context !== undefined && { context: rich(context) }),
  });
}

function makeComment(key: string, index: number, draft: CommentDraft, parent: Parent): Comment {
  const author = person(draft.by);
  return {
    id: sampleId("comment", `${key}/${index}`),
    discussionId: sampleId("discussion", key),
    parent,
    richText: rich(draft.text),
    createdTime: toTime(draft.at),
    lastEditedTime: toTime(draft.at),
    createdBy: author.id,
    ...(author.name !== undefined && { displayName: author.name, displayNameType: "user" }),
    ...(draft.reactions && { reactions: draft.reactions }),
    ...(draft.attachments && { attachments: draft.attachments }),
  };
}
