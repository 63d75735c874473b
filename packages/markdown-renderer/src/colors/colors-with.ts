import type { Color } from "@pagebridge/core-types";
import type { ColorForm } from "../flavors/flavor.js";
import type { ColorStyle } from "../options.js";
import { colorNames } from "./color-names.js";
import { tinted } from "./tinted.js";

/** What stands before and behind coloured text, as it is written. */
export interface ColorTags {
  readonly open: string;
  readonly close: string;
}

/**
 * Makes a way to write colours of text with tags of your own.
 *
 * `colorsWith((color) => ({ open: `<span class="${color}">`, close: "</span>" }))`
 *
 * @param tags Undefined where a colour is lost, which is reported.
 */
export function colorsWith(tags: (color: Color) => ColorTags | undefined): ColorStyle {
  return () => colorForm(tags);
}

/** Colours of text as tags; those of blocks are moved to their text. */
export function colorForm(tags: (color: Color) => ColorTags | undefined): ColorForm {
  return {
    names: colorNames,
    shown: (color) => (tags(color) === undefined ? undefined : color),
    wrap: (color) => tags(color) ?? { open: "", close: "" },
    tint: (block, scope) => tinted(block, (color) => tags(color) !== undefined, scope),
  };
}
