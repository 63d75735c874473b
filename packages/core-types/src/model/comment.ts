import type { File } from "./file.js";
import type { Icon } from "./icon.js";
import type { Parent } from "./parent.js";
import type { Id, IsoDateTime } from "./primitives.js";
import type { RichText } from "./rich-text.js";

/** One comment. Source: the official API's comment object; the internal API's `comment` table. */
export interface Comment {
  readonly id: Id;
  readonly discussionId?: Id;
  readonly parent?: Parent;
  readonly richText: RichText;
  readonly createdTime?: IsoDateTime;
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  /** The name that is shown for the author, when the source gives one. */
  readonly displayName?: string;
  /** Where that name comes from. */
  readonly displayNameType?: "custom" | "integration" | "user";
  readonly attachments?: readonly CommentAttachment[];
  /** Filled by the internal API. */
  readonly reactions?: readonly CommentReaction[];
}

/** An emoji with which people answered a comment. Filled by the internal API. */
export interface CommentReaction {
  readonly icon: Icon;
  /** Who chose it. */
  readonly userIds: readonly Id[];
}

/** A file that is attached to a comment. */
export interface CommentAttachment {
  /** Such as `image` or `pdf`; an open list. */
  readonly category: string;
  readonly file: File;
}

/** The comments of one thread, oldest first. */
export interface Discussion {
  readonly id: Id;
  /** The page or block that the thread is about. */
  readonly parent?: Parent;
  readonly comments: readonly Comment[];
  /** Whether somebody closed the thread. The official API lists open threads only and leaves this out. */
  readonly isResolved?: boolean;
  /** The passage that was commented on. Filled by the internal API. */
  readonly context?: RichText;
}
