import type { Unsafe } from "./unsafe.js";

/** What Notion's dialect adds: the names of custom emoji, and sources. Times of day such as `12:30:15` are no names. */
export const notionUnsafe: readonly Unsafe[] = [
  { character: ":", after: /(?=\d*[A-Za-z_+-])[\w+-]{1,100}:/y },
  // The text of a link would be the address of a source.
  { character: "^", previous: "[", before: /\[$/, inside: "label" },
];
