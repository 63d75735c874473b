import type { Unsafe } from "./unsafe.js";

/** What may stand right before a tag: nothing, white space, or the end of what is no text. */
const free = /(?:^|[\s*_~=>$`)\][])$/;

/** What Obsidian adds: links in double brackets, highlights, comments, tags, marks for blocks, and any sign in a checkbox. */
export const obsidianUnsafe: readonly Unsafe[] = [
  { character: "[", after: /\[/y },
  { character: "=", after: /=[\s\S]*?==/y },
  // Beside two that are meant.
  { character: "=", after: /==/y },
  { character: "=", before: /==$/ },
  { character: "%", after: /%/y },
  // Inside the link that a bare address becomes, nothing can be escaped.
  { character: ":", previous: "psPS", before: /[ps]$/i, after: /\/\/\S*(?:%%|==)/y, outside: "label" },
  { character: ".", previous: "wW", previousCount: 3, before: /www$/i, after: /\S*(?:%%|==)/y, outside: "label" },
  { character: "@", after: /\S*(?:%%|==)/y, outside: "label" },
  // A tag holds more than digits, and may stand right behind the delimiters of marks, code or a link.
  { character: "#", before: free, after: /[\p{L}\p{N}\p{M}\p{S}_/-]{0,99}[\p{L}\p{M}\p{S}_/-]/uy },
  { character: "^", after: /\[/y },
  { character: "^", before: free, after: /[A-Za-z0-9-]+\s*$/y },
  { character: "[", begins: "text", after: /[^\]]\](?:\s|$)/y, inside: "paragraph" },
];
