const longest = 60;

/** Quotes a word of the source inside a message, cut to a length that people can read. */
export function quote(word: string): string {
  return JSON.stringify(word.length > longest ? `${word.slice(0, longest)}…` : word);
}
