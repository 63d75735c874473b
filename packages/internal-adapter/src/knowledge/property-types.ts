import type { PropertyType } from "@pagebridge/core-types";

/** The types of properties in a schema, by the app's names, with the names of the model. */
export const propertyTypes = {
  auto_increment_id: "unique_id",
  button: "button",
  checkbox: "checkbox",
  created_by: "created_by",
  created_time: "created_time",
  date: "date",
  email: "email",
  file: "files",
  formula: "formula",
  last_edited_by: "last_edited_by",
  last_edited_time: "last_edited_time",
  last_visited_time: "last_visited_time",
  location: "location",
  multi_select: "multi_select",
  number: "number",
  person: "people",
  phone_number: "phone_number",
  place: "place",
  relation: "relation",
  rollup: "rollup",
  select: "select",
  status: "status",
  text: "rich_text",
  title: "title",
  url: "url",
  verification: "verification",
} as const satisfies Readonly<Record<string, Exclude<PropertyType, "unsupported">>>;

/** The app's name of a type of properties that the model knows. */
export type AppPropertyType = keyof typeof propertyTypes;

/** Whether a type of properties, by the app's name, is known. */
export function isAppPropertyType(type: string): type is AppPropertyType {
  return Object.hasOwn(propertyTypes, type);
}

/** Types that only results of formulas and targets of rollups have; as a property's own type they say nothing. */
export const resultTypes: readonly string[] = ["array", "block", "unknown"];
