import { decorationOf, isMarker } from "../../knowledge/decorations.js";
import { readSpans, type Span } from "./read-spans.js";

/**
 * The text of a rich text that is written out in it. An equation is its source; mentions have no text of their own here.
 *
 * `[["Ship "], ["‣", [["u", …]]]]` → `"Ship "`
 */
export function toPlainText(wire: unknown): string {
  return readSpans(wire).spans.map(plainTextOfSpan).join("");
}

/** The text that is written out in one span. */
export function plainTextOfSpan({ text, decorations }: Span): string {
  if (!isMarker(text)) return text;
  const expression = decorations.find(({ code }) => code === "e")?.payload[0];
  if (typeof expression === "string") return expression;
  return decorations.some(({ code }) => isObjectCode(code)) ? "" : text;
}

/** Whether a marker with this code stands for something: every code but those of looks, threads and editing does, known or not. */
export function isObjectCode(code: string): boolean {
  const role = decorationOf(code)?.role;
  return role === undefined || role === "object" || role === "equation";
}
