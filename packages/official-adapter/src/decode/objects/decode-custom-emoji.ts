import type { CustomEmoji, Decoded } from "@pagebridge/core-types";
import { collectDiagnostics, type DecodeContext, isList, isRecord, listOf } from "@pagebridge/core-types/adapter-tools";
import { toCustomEmoji } from "../files/to-custom-emoji.js";

/** Decodes one custom emoji: `{ id, name, url }`. One without an id gets an empty one. Never throws. */
export function decodeCustomEmoji(wire: unknown): Decoded<CustomEmoji> {
  return collectDiagnostics((context) => toCustomEmoji(wire, context) ?? { id: "" });
}

/** Decodes a list of custom emoji. Never throws. */
export function decodeCustomEmojis(wire: unknown): Decoded<readonly CustomEmoji[]> {
  return collectDiagnostics((context) => toCustomEmojis(wire, context));
}

/** Reads a list answer, or a list, of custom emoji; an entry without an id is left out and reported. */
export function toCustomEmojis(wire: unknown, context: DecodeContext): readonly CustomEmoji[] {
  const entries = isRecord(wire) ? listOf(wire, "results") : isList(wire) ? wire : undefined;
  return (entries ?? []).flatMap((entry) => {
    const emoji = toCustomEmoji(entry, context);
    if (emoji) return [emoji];
    context.report({ code: "invalid_value", message: "A custom emoji has no id; it is left out." });
    return [];
  });
}
