/** One decoration: a code and what belongs to it. */
export type Decoration = readonly unknown[];

/** One run of text with its decorations. */
export type Span = readonly [text: string] | readonly [text: string, decorations: readonly Decoration[]];

/** Rich text on the wire. */
export type Spans = readonly Span[];

/** Texts that stand for something else. */
export const marker = {
  /** A mention or another object: the decorations say which. */
  object: "‣",
  /** An equation inside a line. */
  equation: "⁍",
} as const;

/** Makes a span; without decorations it is the text alone. */
export function span(text: string, decorations: readonly Decoration[] = []): Span {
  return decorations.length === 0 ? [text] : [text, decorations];
}

/** What separates people, relations and files in a property. */
const separator: Span = [","];

/** Puts commas between the elements of a property value. */
export function commaSeparated(spans: Spans): Spans {
  return spans.flatMap((element, place) => (place === 0 ? [element] : [separator, element]));
}
