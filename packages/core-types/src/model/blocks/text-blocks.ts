import type { Color } from "../color.js";
import type { Icon } from "../icon.js";
import type { RichText } from "../rich-text.js";
import type { Block } from "./block.js";
import type { BlockCommon } from "./block-common.js";

interface TextBlockCommon extends BlockCommon {
  readonly richText: RichText;
  /** Absent means Notion's default colour. */
  readonly color?: Color;
  readonly children: readonly Block[];
}

/** A paragraph. As a child of a `tab` it is one tab: label, icon and content. */
export interface ParagraphBlock extends TextBlockCommon {
  readonly type: "paragraph";
  /** Only set where the paragraph is a tab. */
  readonly icon?: Icon;
}

/** A heading. The official API's `heading_1` to `heading_4`; the internal API's `header` to `header_4`. */
export interface HeadingBlock extends TextBlockCommon {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4;
  /** Whether the app lets readers fold its children away. */
  readonly isToggleable: boolean;
}

/** An item of a bulleted list. Neighbours form the list. */
export interface BulletedListItemBlock extends TextBlockCommon {
  readonly type: "bulleted_list_item";
  /** Filled by the internal API. */
  readonly bulletFormat?: "circle" | "disc" | "square";
}

/** An item of a numbered list. Neighbours form the list and are counted from 1 or from the first one's `listStartIndex`. */
export interface NumberedListItemBlock extends TextBlockCommon {
  readonly type: "numbered_list_item";
  readonly listStartIndex?: number;
  readonly listFormat?: "letters" | "numbers" | "roman";
}

/** A checkbox with text. */
export interface ToDoBlock extends TextBlockCommon {
  readonly type: "to_do";
  readonly checked: boolean;
}

/** A line that unfolds its children. */
export interface ToggleBlock extends TextBlockCommon {
  readonly type: "toggle";
}

/** A quotation. */
export interface QuoteBlock extends TextBlockCommon {
  readonly type: "quote";
  /** Filled by the internal API. */
  readonly size?: "large";
}

/** A box that stands out. */
export interface CalloutBlock extends TextBlockCommon {
  readonly type: "callout";
  readonly icon?: Icon;
}

/** A template button of the old kind: its label and what it would insert. */
export interface TemplateBlock extends TextBlockCommon {
  readonly type: "template";
}
