import type { Color } from "./color.js";
import type { Mention } from "./mention.js";
import type { Id } from "./primitives.js";

/** How a run of text looks. A mark that is not set is absent, so that equal looks are equal data. */
export interface Annotations {
  readonly bold?: true;
  readonly code?: true;
  /** Absent means Notion's default colour. */
  readonly color?: Color;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly underline?: true;
}

/** Where a run of text leads. */
export interface Link {
  /** As the source wrote it; a link relative to Notion is made absolute. */
  readonly url: string;
  /** The page, database or row that the link leads to, when it stays inside Notion. */
  readonly pageId?: Id;
  /** The block inside that page. */
  readonly blockId?: Id;
}

interface InlineCommon {
  /** Absent when there is no mark and the colour is the default. */
  readonly annotations?: Annotations;
  readonly link?: Link;
  /** Discussions that are anchored to this run, that of a suggested edit included, in the order of their ids. Filled by the internal API. */
  readonly discussionIds?: readonly Id[];
  /** The run belongs to a suggested edit that nobody has accepted yet. Filled by the internal API. */
  readonly suggestion?: "insertion" | "removal";
}

/** A run of text. Line breaks are `\n`. */
export interface TextInline extends InlineCommon {
  readonly type: "text";
  readonly text: string;
}

/** An equation inside a line. */
export interface EquationInline extends InlineCommon {
  readonly type: "equation";
  /** KaTeX source. */
  readonly expression: string;
}

/** A mention of a person, page, date and so on. */
export interface MentionInline extends InlineCommon {
  readonly type: "mention";
  readonly mention: Mention;
  /** What a reader sees, as the source wrote it, such as `"@Mara"` or a page's title. Empty when the source gives none. */
  readonly text: string;
}

/** One element of rich text. */
export type Inline = EquationInline | MentionInline | TextInline;

/** A flat list of inlines. No run is empty, and neighbours that look alike are merged (see `mergeInlines`). */
export type RichText = readonly Inline[];
