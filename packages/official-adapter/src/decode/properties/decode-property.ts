import type { Decoded, Id, PropertyItems, PropertySchema, PropertyValue } from "@pagebridge/core-types";
import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { toPropertyItems } from "./to-property-items.js";
import { toPropertySchema } from "./to-property-schema.js";
import { toPropertyValue } from "./to-property-value.js";

/** What is known of a property value besides the value itself. */
export interface DecodePropertyOptions {
  /** The page that has the value; without it, files carry no reference by which a fresh URL can be asked for. */
  readonly pageId?: Id;
}

/** Decodes the value of one property, as pages and the property endpoint hold it. Never throws. */
export function decodePropertyValue(
  wire: unknown,
  name = "",
  options: DecodePropertyOptions = {},
): Decoded<PropertyValue> {
  return collectDiagnostics((context) =>
    toPropertyValue(wire, { name, ...options }, context.at({ id: options.pageId })),
  );
}

/**
 * Decodes an answer of the property endpoint: one value, a list of items, or several answers of one list in their order. The total
 * of a rollup is that of the last answer. Never throws.
 */
export function decodePropertyItems(
  wire: unknown,
  name = "",
  options: DecodePropertyOptions = {},
): Decoded<PropertyItems> {
  return collectDiagnostics((context) =>
    toPropertyItems(wire, { name, ...options }, context.at({ id: options.pageId })),
  );
}

/** Decodes one property of a data source's schema. Never throws. */
export function decodePropertySchema(wire: unknown, name = ""): Decoded<PropertySchema> {
  return collectDiagnostics((context) => toPropertySchema(wire, name, context));
}
