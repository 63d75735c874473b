import fc from "fast-check";

/** Pieces that one form or the other of the wire gives a meaning, or that are easily lost, and a few that are harmless. */
const fragments = [
  "word",
  "two words",
  " ",
  "  ",
  "a",
  "‣",
  "⁍",
  "‣‣",
  ",",
  ", ",
  "\n",
  "\n\n",
  "\t",
  "\uFEFF",
  "\u00A0",
  "\u200B",
  "\u2028",
  "é",
  "e\u0301",
  "⚓",
  "👩‍🚀",
  "🇮🇸",
  "مرحبا",
  "日本語",
  "@",
  "@Anonymous",
  "Untitled",
  ":emoji:",
  "→",
  "Yes",
  "No",
  "null",
  "undefined",
  "0",
  '[["b"]]',
  "{}",
  "<b>",
  "&amp;",
  "\\n",
  "%20",
  "%",
  "https://example.com/a?b=c#d",
  "__proto__",
  "constructor",
];

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }) },
);

/** Text of a paragraph: anything that can be typed or pasted, line breaks included. Never empty. */
export const runTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.array(fragment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")) },
  // Longer than one item of the official API may be, with a pair of surrogates where it is cut.
  { weight: 1, arbitrary: fc.nat({ max: 3 }).map((shift) => `${"x".repeat(1998 + shift)}👩‍🚀${"y".repeat(40)}`) },
);

/** Text of one line without white space around it, as the app keeps names. Never empty. */
export const lineTexts: fc.Arbitrary<string> = fc.array(fragment, { minLength: 1, maxLength: 3 }).map(
  (parts) =>
    parts
      .join("")
      .replace(/[\s\u200B\uFEFF]+/g, " ")
      .trim() || "name",
);

/**
 * Names of columns. None is a whole number: the official API keys values by the names of their columns, and in a JSON object such
 * keys lose their place.
 */
export const columnNames: fc.Arbitrary<string> = lineTexts.map((name) => (/^\d+$/.test(name) ? `${name} %` : name));
