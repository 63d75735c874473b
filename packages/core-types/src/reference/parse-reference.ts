import { normalizeId } from "./id.js";
import { invalidReference } from "./invalid-reference.js";
import { locateLink } from "./locate-link.js";
import type { NotionReference } from "./notion-reference.js";
import { longestReference } from "./reference-length.js";
import { referenceOfLink } from "./reference-of-link.js";
import { unwrapLink } from "./unwrap-link.js";

const markdownScheme = /^(?:agent|collection|user):\/\//i;

/**
 * Reads an id or any link to Notion as a reference.
 *
 * Takes ids with and without dashes; links of `notion.so`, `notion.com`, `*.notion.site` and custom domains, with or without
 * scheme; `notion://` links; links relative to Notion (`/Tide-tables-<id>#<id>`); addresses of the official API; the `user://`,
 * `collection://` and `agent://` forms of Notion's Markdown; and each of these in brackets, quotes or a Markdown link.
 *
 * `"https://app.notion.com/p/<database>?v=<view>&p=<row>&pm=s"` → `{ id: <row>, peekOf: <database>, viewId: <view>, url: … }`
 *
 * @throws PagebridgeError `invalid_reference` if the text names no object. Of a link, the message names the host alone.
 * @throws TypeError if the input is not a string.
 */
export function parseReference(input: string): NotionReference {
  const reference = tryParseReference(input);
  if (reference === undefined) {
    throw invalidReference(input);
  }
  return reference;
}

/**
 * Reads an id or any link to Notion as {@link parseReference} does, and gives `undefined` for a text that names no object.
 *
 * @throws TypeError if the input is not a string.
 */
export function tryParseReference(input: string): NotionReference | undefined {
  if (typeof input !== "string") {
    throw new TypeError(`A Notion reference must be a string, not ${input === null ? "null" : typeof input}.`);
  }
  if (input.length > longestReference) {
    return undefined;
  }
  const text = unwrapLink(input);
  const id = normalizeId(text.replace(markdownScheme, ""));
  if (id !== undefined) {
    return { id };
  }
  const link = locateLink(text);
  return link === undefined ? undefined : referenceOfLink(link);
}
