import { PagebridgeError } from "../errors/pagebridge-error.js";
import type { Id } from "../model/primitives.js";
import { normalizeId } from "./id.js";
import { invalidId } from "./invalid-id.js";
import type { NotionReference } from "./notion-reference.js";
import { parseReference } from "./parse-reference.js";

/**
 * Gives the id that a reference names, for callers that cannot look up the address of a published page.
 *
 * A text is parsed first; an id in a reference made by hand may be in any form that {@link normalizeId} takes.
 *
 * @throws PagebridgeError `invalid_reference` if the reference is an address without an id, or no reference.
 */
export function requireId(reference: NotionReference | string): Id {
  const parsed = typeof reference === "string" ? parseReference(reference) : reference;
  if (parsed.id === undefined) {
    throw new PagebridgeError(
      "invalid_reference",
      `The address on ${parsed.site.domain} does not hold the page's id: give the id, or the link that Notion itself copies for the page.`,
    );
  }
  const id = normalizeId(parsed.id);
  if (id === undefined) {
    throw invalidId(parsed.id);
  }
  return id;
}
