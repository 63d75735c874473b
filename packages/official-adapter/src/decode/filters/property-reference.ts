import type { PropertySchema } from "@pagebridge/core-types";
import { decodePropertyId, encodePropertyId } from "../wire/property-id.js";

/**
 * Reads a filter's or sort's reference to a property, which is a name or an encoded id. Only what is an id in exactly the form that
 * the API writes is decoded; a name such as `"100%"` stays as it is.
 */
export function toPropertyReference(text: string): string {
  const decoded = decodePropertyId(text);
  return encodePropertyId(decoded) === text && !/\s/.test(decoded) ? decoded : text;
}

/** Writes a reference to a property: encoded when the schema knows it as an id and not as a name, else as it is. */
export function fromPropertyReference(text: string, properties: readonly PropertySchema[] = []): string {
  const isName = properties.some((property) => property.name === text);
  const isPropertyId = properties.some((property) => property.id === text);
  return isPropertyId && !isName ? encodePropertyId(text) : text;
}
