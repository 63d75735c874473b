/**
 * How a character counts when it stands next to emphasis.
 *
 * `unsure` are characters that Markdown parsers judge differently: symbols outside ASCII, which older parsers take for letters, and
 * anything outside the basic plane, which some see as two halves.
 */
export type CharacterClass = "letter" | "punctuation" | "space" | "unsure";

const asciiPunctuation = /^[!-/:-@[-`{-~]$/;
const everyonesSpace = /^[\t\n\f\r \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]$/;

/** The class of a character; the empty string is the edge of a line. */
export function characterClass(character: string): CharacterClass {
  if (character === "" || everyonesSpace.test(character)) return "space";
  if (asciiPunctuation.test(character)) return "punctuation";
  if (/^\s$/.test(character) || character.length > 1 || /^[\p{S}\p{Cs}]$/u.test(character)) return "unsure";
  return /^\p{P}$/u.test(character) ? "punctuation" : "letter";
}

/** The first character of a text, both halves of it if it has two. */
export function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** The last character of a text, both halves of it if it has two. */
export function lastCharacter(text: string): string {
  const end = text.slice(-2);
  return end.length === 2 && (end.codePointAt(0) ?? 0) > 0xffff ? end : end.slice(-1);
}
