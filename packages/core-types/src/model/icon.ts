import type { NativeIconColor } from "./color.js";
import type { File } from "./file.js";
import type { Id } from "./primitives.js";

/** One of the workspace's own emoji. */
export interface CustomEmoji {
  readonly id: Id;
  /** Without colons. Absent when the source does not say. */
  readonly name?: string;
  readonly url?: string;
}

/** A Unicode emoji. */
export interface EmojiIcon {
  readonly type: "emoji";
  readonly emoji: string;
}

/** A picture, hosted by Notion or elsewhere. */
export interface FileIcon {
  readonly type: "file";
  readonly file: File;
}

/** A custom emoji of the workspace. */
export interface CustomEmojiIcon {
  readonly type: "custom_emoji";
  readonly customEmoji: CustomEmoji;
}

/** An icon of Notion's own set, such as `pizza`. No picture comes with it. */
export interface NativeIcon {
  readonly type: "icon";
  readonly name: string;
  readonly color?: NativeIconColor;
}

/** An icon of a kind that this version has no name for. */
export interface UnsupportedIcon {
  readonly type: "unsupported";
  readonly sourceType: string;
}

/** The icon of a page, database, data source, callout, tab or view. The official API's `external` and `file` are both `file` here. */
export type Icon = CustomEmojiIcon | EmojiIcon | FileIcon | NativeIcon | UnsupportedIcon;
