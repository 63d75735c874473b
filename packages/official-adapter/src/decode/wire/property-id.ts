import type { PropertyId } from "@pagebridge/core-types";
import { percentDecoded, percentEncoded } from "./percent-encoding.js";

/**
 * Decodes a property's id, which answers hold URL-encoded. What is not validly encoded is kept as sent.
 *
 * `"s%3At1"` → `"s:t1"`
 */
export function decodePropertyId(encoded: string): PropertyId {
  return percentDecoded(encoded);
}

/**
 * Encodes a property's id as requests want it: in paths, in `filter_properties`, and as the answers of the API write it.
 *
 * `"s:t1"` → `"s%3At1"`
 */
export function encodePropertyId(id: PropertyId): string {
  return percentEncoded(id);
}
