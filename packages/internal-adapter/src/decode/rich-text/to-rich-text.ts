import { type Inline, mergeInlines, type RichText } from "@pagebridge/core-types";
import { isRecord, leadsToTarget, readFields, toJsonValue } from "@pagebridge/core-types/adapter-tools";
import { decorationOf, isMarker } from "../../knowledge/decorations.js";
import type { InternalContext } from "../internal-context.js";
import { type Decoration, readSpans, type Span, type SpanFault } from "./read-spans.js";
import { type Look, toLook } from "./to-look.js";
import { toMention } from "./to-mention.js";
import { isObjectCode } from "./to-plain-text.js";

/**
 * Reads a list of runs with decorations, as titles, captions, values and comments are stored. Missing or null is empty, a bare text is
 * one run. No visible text is lost: a decoration that has no name here is reported, and its text stays.
 *
 * `[["now", [["b"]]]]` → `[{ type: "text", text: "now", annotations: { bold: true } }]`
 */
export function toRichText(wire: unknown, context: InternalContext): RichText {
  const { spans, faults } = readSpans(wire);
  for (const fault of faults) reportFault(fault, context);
  return mergeInlines(spans.map((span) => toInline(span, context)));
}

const faultMessages = {
  text: "A text is not a list of runs; it is left out.",
  span: "A run of a text is not a text with decorations; it is left out.",
  decoration: "What a text is marked with has no code; the text is kept without it.",
} as const;

function reportFault({ part }: SpanFault, context: InternalContext): void {
  context.report({ code: "invalid_value", message: faultMessages[part] });
}

function toInline({ text, decorations }: Span, context: InternalContext): Inline {
  const look = toLook(decorations, context);
  const object = objectOf(text, decorations);
  for (const decoration of decorations) {
    if (isObjectCode(decoration.code) && !isSame(decoration, object)) reportUnsupported(decoration, context);
  }
  if (!object) return { type: "text", text, ...look };
  return object.code === "e" ? toEquation(text, object, look, context) : toMentionInline(text, object, look, context);
}

/** Doubles happen, and mean nothing. */
function isSame(left: Decoration, right: Decoration | undefined): boolean {
  return (
    left === right || (left.code === right?.code && JSON.stringify(left.payload) === JSON.stringify(right.payload))
  );
}

/**
 * What a run stands for: the first of its decorations that names something. Only a marker can stand for something of an unknown kind;
 * any other text is text, whatever it is marked with.
 */
function objectOf(text: string, decorations: readonly Decoration[]): Decoration | undefined {
  const known = decorations.find(({ code }) => {
    const role = decorationOf(code)?.role;
    return role === "object" || role === "equation";
  });
  return known ?? (isMarker(text) ? decorations.find(({ code }) => isObjectCode(code)) : undefined);
}

function toEquation(text: string, decoration: Decoration, look: Look, context: InternalContext): Inline {
  const [expression] = decoration.payload;
  const standsForIt = isMarker(text) || text === "" || text === expression;
  if (standsForIt && typeof expression === "string") return { type: "equation", expression, ...look };
  reportUnsupported(decoration, context);
  return { type: "text", text, ...look };
}

function toMentionInline(text: string, decoration: Decoration, look: Look, context: InternalContext): Inline {
  const written = isMarker(text) ? "" : text;
  const mentioned = toMention(decoration, context);
  if (!mentioned) {
    if (decoration.code === "eoi") reportPartial("The link of a preview inside a text", context);
    else reportUnsupported(decoration, context);
    if (written !== "") return { type: "text", text: written, ...look };
    return { type: "mention", mention: unsupportedMention(decoration), text: shownName(decoration, context), ...look };
  }
  const { mention } = mentioned;
  if (written === "" && mentioned.text === undefined) {
    reportPartial("The name of what a text mentions", context);
  }
  const { link, ...rest } = look;
  return {
    type: "mention",
    mention,
    text: written || (mentioned.text ?? ""),
    ...rest,
    ...(link && !leadsToTarget(link, mention) && { link }),
  };
}

function unsupportedMention({ code, payload }: Decoration): Extract<Inline, { type: "mention" }>["mention"] {
  return {
    type: "unsupported",
    sourceType: code,
    ...(payload.length > 0 && { source: toJsonValue(payload.length === 1 ? payload[0] : payload) }),
  };
}

/** The name that some payloads have, such as those of places and of properties in a formula. */
function shownName({ payload: [details] }: Decoration, context: InternalContext): string {
  return isRecord(details) ? (readFields(details, context).text("name") ?? "") : "";
}

function reportPartial(what: string, context: InternalContext): void {
  context.report({ code: "partial_object", message: `${what} is in a record that did not come.` });
}

function reportUnsupported({ code }: Decoration, context: InternalContext): void {
  context.report({
    code: "unsupported_inline",
    message: "A text is marked with something that has no name here; the text is kept.",
    sourceType: code,
  });
}
