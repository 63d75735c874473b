import type { Unsafe } from "./unsafe.js";

/** What ends a sentence is no part of the address before it. */
const end = "[,.:!?]{0,3}(?:\\s|$)";

/**
 * The rest of an address that holds nothing to escape, up to white space. An ampersand before a name and an equals sign begins no
 * character reference. Bounded, so that a text full of addresses costs no more than its length.
 */
const harmless = `(?:[A-Za-z0-9./?=#%:,;+-]|&(?=[A-Za-z0-9]{1,40}=)|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])){0,500}[A-Za-z0-9/]${end}`;

/**
 * What GFM adds: struck-through text, tables, checkboxes, footnotes, and links made of bare addresses.
 *
 * Inside such a link neither escapes nor marks work, so it must not begin where it would swallow something. An address that is plain up
 * to the next space is left as it is: the link that it becomes says the same as the text.
 */
export const gfmUnsafe: readonly Unsafe[] = [
  { character: "~", isPaired: true },
  { character: "[", after: /\^/y },
  // `> [!NOTE]` is an alert, not a quotation.
  { character: "[", begins: "text", after: /!/y, inside: "paragraph" },
  { character: "[", begins: "text", after: /[ \txX]\](?:\s|$)/y, inside: "paragraph" },
  { character: "|", inside: "cell" },
  // Below a line of text, these begin the row of dashes that makes a table of both.
  { character: "|", begins: "next line", after: /[\t :-]/y, inside: "paragraph" },
  { character: ":", begins: "next line", after: /-/y, inside: "paragraph" },
  { character: "-", begins: "next line", after: /[:|-]|[ \t]*\|/y, inside: "paragraph" },
  {
    character: ":",
    previous: "psPS",
    before: /[ps]$/i,
    after: new RegExp(`(?=/)(?!//${harmless})`, "y"),
    outside: "label",
  },
  {
    character: ".",
    previous: "wW",
    previousCount: 3,
    before: /(?:^|[^A-Za-z0-9])www$/i,
    after: new RegExp(`(?=[^\\s<])(?!${harmless})`, "y"),
    outside: "label",
  },
  // A mail address reaches back, over an underscore that opens emphasis too.
  {
    character: "@",
    before: /(?<!(?:^|\s)[A-Za-z0-9][A-Za-z0-9.+-]{0,64})(?<=[+\-.\w])$/,
    after: /[-.\w]/y,
    outside: "label",
  },
  {
    character: "@",
    before: /[+\-.\w]$/,
    after: new RegExp(`(?=[-.\\w])(?![A-Za-z0-9.-]{0,500}[A-Za-z]${end})`, "y"),
    outside: "label",
  },
];

/** What begins or ends an equation on GitHub: a dollar sign that touches code, and two that hug what is between them. */
export const gfmMathUnsafe: readonly Unsafe[] = [
  { character: "$", after: /[`$]/y },
  { character: "$", before: /[`$]$/ },
  // `$5 and $6` is none, since the second is before a digit.
  { character: "$", after: /[^\s$](?:[^$]*[^\s$])?\$(?!\d)/y },
];
