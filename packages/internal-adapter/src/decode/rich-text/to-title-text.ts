import { isMarker } from "../../knowledge/decorations.js";
import { collectFrom, type InternalContext } from "../internal-context.js";
import { readSpans, type Span } from "./read-spans.js";
import { plainTextOfSpan } from "./to-plain-text.js";
import { toUntitledMention } from "./to-untitled-mention.js";

/**
 * The text of a title that something else shows: with the people, emoji and dates that it mentions. Titles may mention each other, so
 * a title within a title is not followed. What is wrong with it is reported where the title itself is read.
 *
 * `[["Meeting of "], ["‣", [["d", { start_date: "2026-05-12" }]]]]` → `"Meeting of 2026-05-12"`
 */
export function toTitleText(wire: unknown, { records }: InternalContext): string {
  const texts = collectFrom(records, (quiet) =>
    readSpans(wire).spans.map((span) => mentionedIn(span, quiet) ?? plainTextOfSpan(span)),
  );
  return texts.value.join("");
}

function mentionedIn({ text, decorations }: Span, context: InternalContext): string | undefined {
  if (!isMarker(text) && text !== "") return undefined;
  for (const decoration of decorations) {
    const shown = toUntitledMention(decoration, context)?.text;
    if (shown !== undefined) return shown;
  }
  return undefined;
}
