import type { Decoded, RichText } from "@pagebridge/core-types";
import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "./to-rich-text.js";

/** Decodes a list of rich text items, or one item, of any version. Never throws. */
export function decodeRichText(wire: unknown): Decoded<RichText> {
  return collectDiagnostics((context) => toRichText(wire, context));
}
