import type { RichText } from "../rich-text.js";
import type { BlockCommon } from "./block-common.js";

/** A block of code. */
export interface CodeBlock extends BlockCommon {
  readonly type: "code";
  readonly richText: RichText;
  readonly caption: RichText;
  /** The official API's lower-case name, such as `plain text` or `c++`; an open list. */
  readonly language: string;
  /** Filled by the internal API. */
  readonly wrap?: boolean;
  /** Whether Mermaid and HTML are shown as code, as picture, or both. Filled by the internal API. */
  readonly previewFormat?: "code" | "preview" | "split_view";
}

/** An equation that stands on its own. */
export interface EquationBlock extends BlockCommon {
  readonly type: "equation";
  /** KaTeX source. */
  readonly expression: string;
}
