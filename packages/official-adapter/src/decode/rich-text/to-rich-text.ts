import { type Inline, type Mention, type MentionInline, mergeInlines, type RichText } from "@pagebridge/core-types";
import {
  type DecodeContext,
  fieldOf,
  isList,
  isRecord,
  leadsToTarget,
  readFields,
  recordOf,
  stringOf,
  toJsonValue,
  toLink,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toAnnotations } from "./to-annotations.js";
import { toMention } from "./to-mention.js";

/**
 * Reads a list of rich text items. One item alone counts as a list of one, and a bare text as one run, as some clients write them.
 * Missing or null is empty.
 */
export function toRichText(wire: unknown, context: DecodeContext): RichText {
  if (wire === undefined || wire === null) return [];
  if (typeof wire === "string") return mergeInlines([{ type: "text", text: wire }]);
  if (isRecord(wire)) return Object.keys(wire).length === 0 ? [] : mergeInlines(toInlines(wire, context));
  if (isList(wire)) return mergeInlines(wire.flatMap((item) => toInlines(item, context)));
  context.report({ code: "invalid_value", message: "A text is not a list of text items; it is left out." });
  return [];
}

/** Reads one rich text item; a list of none when it is no item at all. */
function toInlines(item: unknown, context: DecodeContext): readonly Inline[] {
  if (!isRecord(item)) {
    context.report({ code: "invalid_value", message: "An item of a text is not an object; it is left out." });
    return [];
  }
  const annotations = toAnnotations(fieldOf(item, "annotations"), context);
  const shown = stringOf(item, "plain_text") ?? "";
  const look = annotations && { annotations };
  const mention = recordOf(item, "mention");
  switch (itemType(item)) {
    case "text": {
      const text = recordOf(item, "text");
      const link = toLink(linkUrl(text, item), context);
      const content = (text && stringOf(text, "content")) ?? stringOf(item, "text") ?? shown;
      return [{ type: "text", text: content, ...look, ...(link && { link }) }];
    }
    case "equation": {
      const expression = stringOf(recordOf(item, "equation") ?? {}, "expression") ?? shown;
      const link = toLink(stringOf(item, "href"), context);
      return [{ type: "equation", expression, ...look, ...(link && { link }) }];
    }
    case "mention":
      if (mention) return [mentionInline(toMention(mention, context), item, shown, look, context)];
      return [unknownInline(item, shown, look, context)];
    default:
      return [unknownInline(item, shown, look, context)];
  }
}

type Look = Pick<MentionInline, "annotations"> | undefined;

function itemType(item: WireRecord): string {
  const type = fieldOf(item, "type");
  if (typeof type === "string") return type;
  if (isRecord(fieldOf(item, "mention"))) return "mention";
  if (isRecord(fieldOf(item, "equation"))) return "equation";
  return isRecord(fieldOf(item, "text")) || typeof fieldOf(item, "plain_text") === "string" ? "text" : "unknown";
}

function linkUrl(text: WireRecord | undefined, item: WireRecord): string | undefined {
  return (text && stringOf(recordOf(text, "link") ?? {}, "url")) || stringOf(item, "href");
}

/** A mention's `href` only says again where the mention leads; it is kept as a link where it says something else. */
function mentionInline(
  mention: Mention,
  item: WireRecord,
  text: string,
  look: Look,
  context: DecodeContext,
): MentionInline {
  const link = toLink(stringOf(item, "href"), context);
  return {
    type: "mention",
    mention,
    text,
    ...look,
    ...(link && !leadsToTarget(link, mention) && { link }),
  };
}

function unknownInline(item: WireRecord, text: string, look: Look, context: DecodeContext): MentionInline {
  const sourceType = itemType(item);
  context.report({
    code: "unsupported_inline",
    message: "A piece of text is of a kind that has no name here; its text is kept.",
    sourceType,
  });
  const { text: fallback } = readFields(item, context);
  return {
    type: "mention",
    mention: { type: "unsupported", sourceType, source: toJsonValue(item) },
    text: text || (typeof fieldOf(item, "text") === "string" ? (fallback("text") ?? "") : ""),
    ...look,
  };
}
