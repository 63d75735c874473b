import { plainText } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "./to-rich-text.js";

/** Reads a title that is plain text in some answers and rich text in others. */
export function plainTextOf(wire: unknown, context: DecodeContext): string {
  return typeof wire === "string" ? wire : plainText(toRichText(wire, context));
}
