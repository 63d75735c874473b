import type { RichText } from "../rich-text.js";
import type { Block } from "./block.js";
import type { BlockCommon } from "./block-common.js";

/** Something that the source sent and that this version has no name for. Renderers show a placeholder; they never drop it. */
export interface UnsupportedBlock extends BlockCommon {
  readonly type: "unsupported";
  /** The source's own name for it, such as `"miro"`. For people and logs, not for branching. */
  readonly sourceType: string;
  /** Text that could be recognised in it. */
  readonly richText?: RichText;
  /** A link that could be recognised in it. */
  readonly url?: string;
  readonly children: readonly Block[];
}
