import type { Unsafe } from "./unsafe.js";

/** What Obsidian adds: links in double brackets, highlights, comments, tags, marks for blocks, and any sign in a checkbox. */
export const obsidianUnsafe: readonly Unsafe[] = [
  { character: "[", after: /\[/y },
  { character: "=", after: /=(?:.|\n)*?==/y },
  // Beside two that are meant.
  { character: "=", after: /==/y },
  { character: "=", before: /==$/ },
  { character: "%", after: /%/y },
  { character: "#", before: /(?:^|\s)$/, after: /[\p{L}\p{N}\p{M}\p{S}_/-]/uy },
  { character: "^", after: /\[/y },
  { character: "^", before: /(?:^|\s)$/, after: /[A-Za-z0-9-]+\s*$/y },
  { character: "[", begins: "text", after: /[^\]]\](?:\s|$)/y, inside: "paragraph" },
];
