import type { Color } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { fieldOf, oneOf, quote, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const colors: readonly Color[] = [
  "blue",
  "blue_background",
  "brown",
  "brown_background",
  "gray",
  "gray_background",
  "green",
  "green_background",
  "orange",
  "orange_background",
  "pink",
  "pink_background",
  "purple",
  "purple_background",
  "red",
  "red_background",
  "yellow",
  "yellow_background",
];

/** Reads the `color` of a block or a run of text. The default colour is absent; an unknown one is left out and reported. */
export function toColor(record: WireRecord, context: DecodeContext): Color | undefined {
  const value = fieldOf(record, "color");
  if (value === undefined || value === null || value === "default" || value === "default_background") return undefined;
  const color = oneOf(colors, value);
  if (color === undefined) {
    context.report({
      code: "approximated",
      message: `A colour has no name here${typeof value === "string" ? ` (${quote(value)})` : ""}; the default colour is used.`,
      ...(typeof value === "string" && { sourceType: value }),
    });
  }
  return color;
}
