import { assertNever, type Id, type Inline, type RichText } from "@pagebridge/core-types";
import { deriveId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeColor } from "./color.js";
import { encodeLinkUrl } from "./link-url.js";
import { encodeMention } from "./mention.js";
import { type Decoration, marker, type Span, type Spans, span } from "./span.js";

/**
 * Encodes rich text as spans with decorations, one span for each inline.
 *
 * `[{ type: "text", text: "now", annotations: { bold: true } }]` → `[["now", [["b"]]]]`
 *
 * @param holder The id of what has the text; what an inline needs a record for gets an id from it.
 */
export function encodeRichText(richText: RichText, holder: Id, context: EncodeContext): Spans {
  return richText.map((inline) => encodeInline(inline, holder, context));
}

/** As {@link encodeRichText}, and undefined when there is no text, as records leave empty texts out. */
export function encodeOptionalText(
  richText: RichText | undefined,
  holder: Id,
  context: EncodeContext,
): Spans | undefined {
  return richText === undefined || richText.length === 0 ? undefined : encodeRichText(richText, holder, context);
}

function encodeInline(inline: Inline, holder: Id, context: EncodeContext): Span {
  const marks = [...encodeMarks(inline, context), ...encodeThreads(inline, holder, context)];
  switch (inline.type) {
    case "text":
      return span(inline.text, marks);
    case "equation":
      return span(marker.equation, [["e", inline.expression], ...marks]);
    case "mention":
      return span(marker.object, [encodeMention(inline.mention, holder, context), ...marks]);
    default:
      return assertNever(inline, "inline");
  }
}

function encodeMarks({ annotations = {}, link }: Inline, context: EncodeContext): readonly Decoration[] {
  const { bold, italic, strikethrough, underline, code, color, ...others } = annotations;
  others satisfies Record<string, never>;
  return [
    ...(bold ? [["b"]] : []),
    ...(italic ? [["i"]] : []),
    ...(strikethrough ? [["s"]] : []),
    ...(underline ? [["_"]] : []),
    ...(code ? [["c"]] : []),
    ...(link ? [["a", encodeLinkUrl(link, context)]] : []),
    ...(color ? [["h", encodeColor(color)]] : []),
  ];
}

/**
 * A suggested edit takes the first of the run's threads that the workspace does not list, else the first one; the others are comments.
 * One without a thread gets an id of its own, because the internal API has none without.
 */
function encodeThreads(inline: Inline, holder: Id, { index }: EncodeContext): readonly Decoration[] {
  const { suggestion, discussionIds = [] } = inline;
  if (suggestion === undefined) return discussionIds.map((id) => ["m", id]);
  const listed = new Set((index.discussions.get(holder) ?? []).map(({ id }) => id));
  const own =
    discussionIds.find((id) => !listed.has(id)) ??
    discussionIds[0] ??
    deriveId("suggestion", holder, JSON.stringify(inline));
  const code = suggestion === "insertion" ? "si" : "sr";
  return [[code, own], ...discussionIds.filter((id) => id !== own).map((id) => ["m", id])];
}
