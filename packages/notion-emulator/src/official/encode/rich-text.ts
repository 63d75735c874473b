import type { Annotations, Inline, Link, RichText } from "@pagebridge/core-types";
import type { EncodeContext, Wire } from "./context.js";
import { encodeMention } from "./mention.js";

/** Options of `encodeRichText`. */
export interface RichTextOptions {
  /** How many mentions of pages and people keep their names. @default Infinity */
  readonly mentionLimit?: number;
}

/** The longest text of one item, in UTF-16 units. Longer runs become several items. */
const maxTextLength = 2000;

/** Encodes rich text as a list of items. */
export function encodeRichText(
  richText: RichText,
  context: EncodeContext,
  { mentionLimit = Number.POSITIVE_INFINITY }: RichTextOptions = {},
): readonly Wire[] {
  let mentions = 0;
  return richText.flatMap((inline) => {
    if (isCounted(inline)) mentions += 1;
    return encodeInline(inline, mentions > mentionLimit ? "reduced" : "full", context);
  });
}

function isCounted(inline: Inline): boolean {
  return inline.type === "mention" && (inline.mention.type === "page" || inline.mention.type === "user");
}

function encodeInline(inline: Inline, detail: "full" | "reduced", context: EncodeContext): readonly Wire[] {
  const { annotations, link } = inline;
  switch (inline.type) {
    case "text":
      return textItems(inline.text, annotations, link);
    case "equation":
      return [
        {
          type: "equation",
          equation: { expression: inline.expression },
          annotations: encodeAnnotations(annotations),
          plain_text: inline.expression,
          href: link?.url ?? null,
        },
      ];
    case "mention": {
      const { mention, plainText, href } = encodeMention(inline, detail, context);
      if (!mention) return textItems(plainText, annotations, link);
      return [
        {
          type: "mention",
          mention,
          annotations: encodeAnnotations(annotations),
          plain_text: plainText,
          href: link?.url ?? href,
        },
      ];
    }
  }
}

function textItems(text: string, annotations: Annotations | undefined, link: Link | undefined): readonly Wire[] {
  return pieces(text).map((content) => ({
    type: "text",
    text: { content, link: link ? { url: link.url } : null },
    annotations: encodeAnnotations(annotations),
    plain_text: content,
    href: link?.url ?? null,
  }));
}

function pieces(text: string): readonly string[] {
  if (text.length <= maxTextLength) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = Math.min(start + maxTextLength, text.length);
    const cut = end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    found.push(text.slice(start, cut));
    start = cut;
  }
  return found;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function encodeAnnotations(annotations: Annotations = {}): Wire {
  const { bold = false, italic = false, strikethrough = false, underline = false, code = false } = annotations;
  return { bold, italic, strikethrough, underline, code, color: annotations.color ?? "default" };
}
