import type { PropertyId } from "@pagebridge/core-types";

/** A property id as answers carry it: URL-encoded. */
export function encodePropertyId(id: PropertyId): string {
  return encodeURIComponent(id);
}

/** A property id as it came in a path or query, whether the caller encoded it once, twice or not at all. */
export function decodePropertyId(id: string): PropertyId {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
