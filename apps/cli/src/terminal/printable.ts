// C0 and C1 controls, and the characters that reorder a line: a page's title may hold any of them.
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** Makes a text from outside safe to print on a terminal: one line, without escape sequences. */
export function printable(text: string): string {
  return text.replace(unprintable, " ").trim();
}

/** Shortens a printable text to a number of characters. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(printable(text));
  return characters.length <= length ? characters.join("") : `${characters.slice(0, length - 1).join("")}…`;
}
