import type { Color } from "@pagebridge/core-types";

/** A colour of text or of a block by its internal name: what the official API calls green is teal here. Options keep their green. */
export function encodeColor(color: Color): string;
export function encodeColor(color: Color | undefined): string | undefined;
export function encodeColor(color: Color | undefined): string | undefined {
  return color?.replace(/^green/, "teal");
}
