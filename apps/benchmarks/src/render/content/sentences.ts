/** Ordinary words; none of them means anything to Markdown. */
const words =
  "the a an of to in and that it for on with as at by from this when which their room table window paper answer evening morning harbour engine letter garden number winter reader kitchen bridge signal weather meeting report question teacher station market drawing pocket corner measure order supply people small quiet early steady narrow open useful certain common careful late ready brings keeps shows turns follows carries leaves opens counts writes holds moves learns needs sees".split(
    " ",
  );

/** Makes sentences that are the same in every run. */
export interface Sentences {
  /** Some words without any punctuation. */
  words(count: number): string;
  /** Full sentences of eight to nineteen words. */
  text(sentences: number): string;
}

/** Starts from the beginning. */
export function createSentences(): Sentences {
  let state = 20_261_122;
  const next = (below: number): number => {
    // A linear congruential generator; its high half is random enough to choose words.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const some = (count: number): string =>
    Array.from({ length: count }, () => words[next(words.length)] ?? "word").join(" ");
  const sentence = (): string => {
    const first = some(4 + next(6));
    const ends = [".", ".", ".", "?", " (or so).", "; more on that later."];
    return `${first.charAt(0).toUpperCase()}${first.slice(1)}, ${some(4 + next(10))}${ends[next(ends.length)] ?? "."}`;
  };
  return { words: some, text: (sentences) => Array.from({ length: sentences }, sentence).join(" ") };
}
