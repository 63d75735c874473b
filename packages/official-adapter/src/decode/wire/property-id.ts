import type { PropertyId } from "@pagebridge/core-types";

/**
 * Decodes a property's id, which answers hold URL-encoded. What is not validly encoded is kept as sent.
 *
 * `"s%3At1"` → `"s:t1"`
 */
export function decodePropertyId(encoded: string): PropertyId {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/**
 * Encodes a property's id as requests want it: in paths, in `filter_properties`, and as the answers of the API write it.
 *
 * `"s:t1"` → `"s%3At1"`
 */
export function encodePropertyId(id: PropertyId): string {
  try {
    return encodeURIComponent(id);
  } catch {
    // Half a surrogate pair cannot be encoded; no id of Notion holds one.
    return id;
  }
}
