import type { Unsafe } from "./unsafe.js";

/** What MDX adds: expressions, tags that begin with any character, and modules. */
export const mdxUnsafe: readonly Unsafe[] = [
  { character: "{" },
  { character: "<" },
  { character: "i", begins: "line", after: /mport /y, inside: "paragraph", as: "&#x69;" },
  { character: "e", begins: "line", after: /xport /y, inside: "paragraph", as: "&#x65;" },
];
