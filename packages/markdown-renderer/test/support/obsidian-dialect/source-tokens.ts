import type { Text } from "mdast";

/** One character of text, and whether the source says by an escape or a character reference that it means nothing. */
export interface SourceToken {
  readonly character: string;
  readonly isLiteral: boolean;
}

// What indents or quotes a further line is no part of the text.
const token = /\\([!-/:-@[-`{-~])|&#(?:([0-9]+)|[xX]([0-9A-Fa-f]+));|(\n)[ \t>]*|([\s\S])/gu;

/**
 * Reads the characters of a text where it stands in the source.
 *
 * @throws Error when the source does not say what the parser has read, so that no mark is overlooked.
 */
export function sourceTokens(node: Text, source: string): readonly SourceToken[] {
  const { end, start } = node.position ?? {};
  const raw = source.slice(start?.offset, end?.offset);
  const tokens = Array.from(raw.matchAll(token), ([, escaped, decimal, hexadecimal, end, plain]): SourceToken => {
    const code = decimal === undefined ? hexadecimal && Number.parseInt(hexadecimal, 16) : Number(decimal);
    if (typeof code === "number") return { character: String.fromCodePoint(code), isLiteral: true };
    return { character: escaped ?? end ?? plain ?? "", isLiteral: escaped !== undefined };
  });
  const text = tokens.map(({ character }) => character).join("");
  if (text !== node.value) throw new Error(`${JSON.stringify(raw)} was read as ${JSON.stringify(node.value)}.`);
  return tokens;
}
