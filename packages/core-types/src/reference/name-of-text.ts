/**
 * Names a text in an error message: the text itself in quotes if it is made of a few short plain words, else just "The text".
 *
 * A longer word, or an unusual character, may belong to a token that someone passed by mistake.
 */
export function nameOfText(text: string): string {
  const isPlain = text.length <= 60 && text.split(/[ .-]/).every((word) => /^[\p{L}\p{N}]{0,16}$/u.test(word));
  return isPlain && text !== "" ? `"${text}"` : "The text";
}
