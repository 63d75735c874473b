import type { Id } from "../model/primitives.js";
import { normalizeId } from "./id.js";

// The digits must not continue to the left: a longer run of hexadecimal digits (a commit hash, a token) is no id.
// What follows may be the punctuation that a copied link drags along, but no letter or digit.
const idAtEnd = /(?<![0-9a-f])([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[^\p{L}\p{N}]*$/iu;

/**
 * Finds the id that a piece of a link ends in: a slug, a fragment, a query value.
 *
 * `"Tide-tables-1f4c7a026b1e80f79a32c0ce5b27d3a1"` → `"1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"`
 */
export function findIdAtEnd(text: string): Id | undefined {
  const match = idAtEnd.exec(text)?.[1];
  return match === undefined ? undefined : normalizeId(match);
}
