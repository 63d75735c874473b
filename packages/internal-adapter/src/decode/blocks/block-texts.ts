import type { Color, RichText } from "@pagebridge/core-types";
import { fieldOf } from "@pagebridge/core-types/adapter-tools";
import { toColor } from "../rich-text/to-color.js";
import { toPlainText } from "../rich-text/to-plain-text.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import type { BlockInput } from "./block-decoder.js";

/** A property as rich text; empty when the block has none. */
export function richTextOf({ context, properties }: BlockInput, key: string): RichText {
  return toRichText(fieldOf(properties, key), context);
}

/** A property that is no prose, such as an address or a file's name; undefined when it is empty. */
export function wordOf({ properties }: Pick<BlockInput, "properties">, key: string): string | undefined {
  return toPlainText(fieldOf(properties, key)) || undefined;
}

/** The colour of a block; the default colour is absent. */
export function colorOf({ context, format }: BlockInput): Color | undefined {
  return toColor(fieldOf(format.record, "block_color"), context);
}
