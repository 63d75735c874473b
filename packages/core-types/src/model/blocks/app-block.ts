import type { Color } from "../color.js";
import type { File } from "../file.js";
import type { Icon } from "../icon.js";
import type { RichText } from "../rich-text.js";
import type { Block } from "./block.js";
import type { BlockCommon } from "./block-common.js";

/** Parts of the Notion app that only the internal API describes. The official API calls all of them `unsupported`. */
export type AppBlockType =
  | "ai_block"
  | "button"
  | "copy_indicator"
  | "custom"
  | "drawing"
  | "factory_task"
  | "folder"
  | "form"
  | "home"
  | "mail"
  | "post"
  | "slide"
  | "workflow";

/** A part of the app. What it shows as text and what it holds is kept; what it does is not part of the content. */
export interface AppBlock extends BlockCommon {
  readonly type: AppBlockType;
  /** The label of a button, the text of a mail and so on. */
  readonly richText: RichText;
  readonly icon?: Icon;
  readonly color?: Color;
  readonly children: readonly Block[];
  readonly file?: File;
}
