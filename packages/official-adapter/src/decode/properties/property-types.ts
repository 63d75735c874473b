import type { PropertyType } from "@pagebridge/core-types";
import { stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** Every property type of the official API that has a place in the model. */
export const propertyTypes = [
  "button",
  "checkbox",
  "created_by",
  "created_time",
  "date",
  "email",
  "files",
  "formula",
  "last_edited_by",
  "last_edited_time",
  "last_visited_time",
  "location",
  "multi_select",
  "number",
  "people",
  "phone_number",
  "place",
  "relation",
  "rich_text",
  "rollup",
  "select",
  "status",
  "title",
  "unique_id",
  "url",
  "verification",
] as const satisfies readonly Exclude<PropertyType, "unsupported">[];

/** A property type of the official API that has a place in the model. */
export type WirePropertyType = (typeof propertyTypes)[number];

/** The type of a wire value or schema: what it says, else the type whose key it has, else undefined. */
export function propertyType(wire: WireRecord): string | undefined {
  return stringOf(wire, "type") || propertyTypes.find((type) => Object.hasOwn(wire, type));
}
