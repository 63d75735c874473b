import type { Unsafe } from "./unsafe.js";

const digits = "0123456789";
const blankOrEnd = /[ \t]|$/y;

/** What means something in every dialect of Markdown. */
export const commonmarkUnsafe: readonly Unsafe[] = [
  // Inside a line.
  { character: "\\", after: /[!-/:-@[-`{-~]/y },
  { character: "`", isPaired: true },
  { character: "*", isPaired: true, after: /[^\s]/y },
  { character: "*", isPaired: true, before: /\S$/ },
  // White space that begins a line is written as a character reference, which ends with a semicolon.
  { character: "*", isPaired: true, previous: " \t", before: /^[ \t]$/ },
  // Between two letters an underscore means nothing.
  { character: "_", isPaired: true, before: /(?:^|[^\p{L}\p{N}\s]|[\uDC00-\uDFFF])$/u },
  { character: "_", isPaired: true, before: /\S$/, after: /[^\p{L}\p{N}]|$/uy },
  { character: "_", isPaired: true, before: /\s$/, after: /\S/y },
  { character: "_", isPaired: true, previous: " \t", before: /^[ \t]$/ },
  { character: "<", after: /[A-Za-z/!?]/y },
  // A mail address between angle brackets can begin with nearly everything, also with the backtick of code behind the text.
  { character: "<", after: /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+>/y },
  { character: "&", after: /(?:[A-Za-z][A-Za-z0-9]{0,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});/y },
  { character: "!", after: /\[/y },
  { character: "]", after: /[([]/y },
  { character: "[", inside: "label" },
  { character: "]", inside: "label" },
  // At the start of a line.
  { character: " ", begins: "line", as: "&#x20;" },
  { character: "\t", begins: "line", as: "&#x9;" },
  { character: "\uFEFF", begins: "text", as: "&#xFEFF;" },
  { character: "#", begins: "line", after: /#{0,5}(?:[ \t]|$)/y, inside: "paragraph" },
  { character: ">", begins: "line", inside: "paragraph" },
  // A definition. A bracket that is escaped on the way, since a link would begin with it, does not end its label.
  { character: "[", begins: "line", after: /(?:[^\]]|\][([]){0,1000}\]:/y, inside: "paragraph" },
  { character: "-", begins: "line", after: blankOrEnd, inside: "paragraph" },
  { character: "-", begins: "line", after: /(?:[ \t]*-){2,}[ \t]*$/y, inside: "paragraph" },
  // Behind the bullet of an item, two more make a rule.
  { character: "-", begins: "text", after: /[ \t]*-[ \t]*$/y, inside: "paragraph" },
  { character: "-", begins: "next line", after: /-*[ \t]*$/y, inside: "paragraph" },
  { character: "=", begins: "next line", after: /=*[ \t]*$/y, inside: "paragraph" },
  { character: "+", begins: "line", after: blankOrEnd, inside: "paragraph" },
  { character: "*", begins: "line", after: blankOrEnd, inside: "paragraph" },
  { character: "*", begins: "line", after: /(?:[ \t]*\*){2,}[ \t]*$/y, inside: "paragraph" },
  { character: "_", begins: "line", after: /(?:[ \t]*_){2,}[ \t]*$/y, inside: "paragraph" },
  { character: ".", previous: digits, before: /^[0-9]{1,9}$/, after: blankOrEnd, inside: "paragraph" },
  { character: ")", previous: digits, before: /^[0-9]{1,9}$/, after: blankOrEnd, inside: "paragraph" },
  { character: "`", begins: "line", after: /``/y, inside: "paragraph" },
  { character: "~", begins: "line", after: /~~/y, inside: "paragraph" },
  // At the end of a heading.
  { character: "#", before: /(?:^|[ \t])#*$/, after: /#*$/y, inside: "heading" },
];
