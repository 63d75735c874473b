import fc from "fast-check";
import { delimiters, fragments, punctuation } from "./fragments.js";

const pieces = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: "grapheme", maxLength: 4 })),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const edges = fc
  .tuple(
    fc.constantFrom("", ...punctuation),
    fc.constantFrom("word", "two words", "太字", "é", "a b*c", "1"),
    fc.constantFrom("", ...punctuation),
  )
  .map((parts) => parts.join(""));

const longRuns = fc
  .tuple(
    fc.constantFrom("", "a", " ", "\n", "a "),
    fc.constantFrom(...delimiters),
    fc.integer({ min: 2, max: 40 }),
    fc.constantFrom("", "a", " ", "\n", " a", "\\"),
  )
  .map(([before, character, count, after]) => before + character.repeat(count) + after);

const blanks = fc.array(fc.constantFrom(" ", "\t", "\n", "\u00A0", "\u3000", "\u200B"), { minLength: 1, maxLength: 4 });

/** Text that parsers take for something else: pieces of syntax, punctuation at both edges, long runs of delimiters, nothing but white space. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: pieces },
  { weight: 3, arbitrary: edges },
  { weight: 2, arbitrary: longRuns },
  { weight: 1, arbitrary: blanks.map((parts) => parts.join("")) },
);

/** Addresses with whatever could end them early, and some that run script. */
export const nastyUrl: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "https://example.com",
      "https://example.com/a b(c)_d_*e*?f=1&amp;g=<h>#|\\",
      "https://example.com/(a",
      "https://example.com/a)b",
      "https://example.com/((a)b)",
      "https://example.com/\"a\" 'b'",
      "https://example.com/a[b]c",
      "https://example.com/a\\*b\\",
      "https://example.com/{a}`b`$c$~~d~~",
      "https://example.com/&copy;&#35;",
      "https://example.com/太字?é=%20",
      "<https://example.com>",
      "mailto:a@b.co",
      "tel:+49 1",
      "/relative",
      "other page.md",
      "folder/note.md#part",
      "#anchor",
      "javascript:alert(1)",
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...punctuation, "a", "/", " ", "é", "%20", "https://"), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join("")),
  },
);
