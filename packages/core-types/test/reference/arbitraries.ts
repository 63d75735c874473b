import fc from "fast-check";

const hexDigit = fc.constantFrom(..."0123456789abcdef");

/** 32 lower-case hexadecimal digits, of any UUID version or none. */
export const undashedId = fc.string({ unit: hexDigit, minLength: 32, maxLength: 32 });

/** A dashed lower-case id. */
export const id = undashedId.map((digits) =>
  [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-"),
);

/** The text with some of its letters turned to upper case. */
export function anyCase(text: string): fc.Arbitrary<string> {
  return fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((uppers) =>
      [...text].map((character, index) => (uppers[index] ? character.toUpperCase() : character)).join(""),
    );
}

/** A title as a link carries it: words, hexadecimal runs of any length, whole ids, and percent-escapes, with dashes between. */
export const slug = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Tide",
        "tables",
        "no_date",
        "2026",
        "cafe",
        "deadbeef",
        "%E6%BD%AE",
        "%F0%9F%8C%8A",
        "a%20b",
        "A%26B",
        "50%25",
      ),
      fc.string({ unit: hexDigit, minLength: 1, maxLength: 48 }),
      undashedId,
      id,
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join("-"));
