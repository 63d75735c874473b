/**
 * Takes the first sentence out of a text, without what ends it.
 *
 * `"It is 2.5 m. Or more!"` → `"It is 2.5 m"`
 */
export function firstSentence(text: string): string {
  const [first = ""] = text.trim().split(/(?<=[.!?])\s/, 1);
  return first.replace(/[.!?]+$/, "");
}
