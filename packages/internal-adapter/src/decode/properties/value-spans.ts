import { quote } from "@pagebridge/core-types/adapter-tools";
import { isMarker } from "../../knowledge/decorations.js";
import type { InternalContext } from "../internal-context.js";
import { readSpans, type Span } from "../rich-text/read-spans.js";

/** Takes a stored value apart. What has no known form is left out. */
export function valueSpans(wire: unknown): readonly Span[] {
  return readSpans(wire).spans;
}

/** The payload of a run's decoration with one of the codes; undefined when it has none. */
export function payloadOf({ decorations }: Span, ...codes: readonly string[]): unknown {
  return decorations.find(({ code }) => codes.includes(code))?.payload[0];
}

/** Whether a run is there only to keep two entries apart. */
export function isSeparator({ text, decorations }: Span): boolean {
  return decorations.length === 0 && /^[\s,]*$/.test(text);
}

/**
 * Reads a value that is one plain text, such as a number or an address; empty when there is none. What stands for an object has
 * no text: it is left over from before the property changed its type, and is reported.
 */
export function plainValue(wire: unknown, context: InternalContext): string {
  const { spans, faults } = readSpans(wire);
  const texts = spans.filter(({ text, decorations }) => decorations.length === 0 || !isMarker(text));
  if (texts.length < spans.length || faults.length > 0) reportLeftover("something that is no text", context);
  return texts.map(({ text }) => text).join("");
}

/** Reports what a value holds besides what its kind asks for, as it does when a property has changed its type. */
export function reportLeftover(what: string, context: InternalContext): void {
  context.report({
    code: "invalid_value",
    message: `A value holds ${what}, which is not what a property of its type holds; it is left out.`,
  });
}

/** Words a text for a message. Addresses are not repeated, because they may be signed. */
export function describeText(text: string): string {
  return text.includes("://") || text.startsWith("attachment:") ? "an address" : `the text ${quote(text)}`;
}
