/**
 * How a character counts when it stands next to emphasis.
 *
 * `unsure` are characters that Markdown parsers judge differently: symbols outside ASCII, which older parsers take for letters, and
 * anything outside the basic plane, which some see as two halves.
 */
export type CharacterClass = "letter" | "punctuation" | "space" | "unsure";

const everyonesSpace = /^[\t\n\f\r \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]?$/;
const punctuation = /^[!-/:-@[-`{-~\p{P}]$/u;
const unsure = /^[\s\p{S}\p{Cs}]$/u;

/** The class of a character; the empty string is the edge of a line. */
export function characterClass(character: string): CharacterClass {
  return asciiClasses[character.charCodeAt(0)] ?? lookUp(character);
}

function lookUp(character: string): CharacterClass {
  if (everyonesSpace.test(character)) return "space";
  if (character.length === 1 && punctuation.test(character)) return "punctuation";
  return character.length > 1 || unsure.test(character) ? "unsure" : "letter";
}

const asciiClasses: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) =>
  lookUp(String.fromCharCode(code)),
);

/** Whether marks of every kind can begin and end beside a character of this code: printable ASCII that is neither a letter nor a digit. */
export function isBoundary(code: number): boolean {
  const characterClass = asciiClasses[code];
  return characterClass === "punctuation" || characterClass === "space";
}

/** The first character of a text, both halves of it if it has two. */
export function firstCharacter(text: string): string {
  return (text.codePointAt(0) ?? 0) > 0xffff ? text.slice(0, 2) : text.charAt(0);
}

/** The last character of a text, both halves of it if it has two. */
export function lastCharacter(text: string): string {
  return firstCharacter(text.slice(-2)).length > 1 ? text.slice(-2) : text.slice(-1);
}
