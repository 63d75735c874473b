import type { Id } from "../model/primitives.js";
import { locateLink } from "./locate-link.js";
import { longestReference } from "./reference-length.js";
import { idInFragment, referenceOfLink } from "./reference-of-link.js";

const mayLeadToNotion = /^(?:[/\\]|https?:\/\/|notion:)/i;

/**
 * Finds the page, database or block that a link within a text leads to.
 *
 * Only links relative to Notion (`/<id>`, `#<id>`) and links to hosts that show Notion pages count; a link to any other host, to
 * the API, or to a file gives `undefined` even if it holds 32 hexadecimal digits. Of `/<page>#<block>` it is the page, of
 * `#<block>` alone the block; {@link tryParseReference} gives the other parts.
 */
export function extractIdFromHref(href: string): Id | undefined {
  const text = href.trim();
  if (text.length > longestReference) {
    return undefined;
  }
  if (text.startsWith("#")) {
    return idInFragment(text);
  }
  const link = mayLeadToNotion.test(text) ? locateLink(text) : undefined;
  if (link === undefined || link.kind === "foreign" || link.kind === "api") {
    return undefined;
  }
  return referenceOfLink(link)?.id;
}
