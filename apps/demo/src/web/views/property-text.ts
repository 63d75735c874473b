import type {
  DateValue,
  FormulaResult,
  PropertyValue,
  RollupResult,
  Row,
  SelectOption,
  User,
} from "@pagebridge/core-types";
import { plain } from "../compare/lines-of-blocks.js";
import { writeDate } from "./dates.js";

/** The titles of rows and pages that are known, by id. */
export type Titles = ReadonlyMap<string, string>;

/** The value of a row's property, by the property's id. */
export function propertyOf(row: Row, propertyId: string): PropertyValue | undefined {
  return row.object === "page" ? row.properties.find(({ id }) => id === propertyId) : undefined;
}

/** The title of a row. */
export function rowTitle(row: Row): string {
  const title = row.object === "page" ? row.properties.find((property) => property.type === "title") : row;
  const text =
    title && "richText" in title ? plain(title.richText) : title && "title" in title ? plain(title.title) : "";
  return text === "" ? "Untitled" : text;
}

/** What a property comes to, in words; empty when there is nothing. */
export function propertyText(value: PropertyValue, titles: Titles): string {
  switch (value.type) {
    case "title":
    case "rich_text":
      return plain(value.richText);
    case "number":
      return value.number === undefined ? "" : String(value.number);
    case "select":
    case "status":
      return value.option?.name ?? "";
    case "multi_select":
      return value.options.map(({ name }) => name).join(", ");
    case "date":
      return dateText(value.date);
    case "people":
      return value.people.map(userName).join(", ");
    case "files":
      return value.files.map(({ name, url }) => name ?? fileName(url)).join(", ");
    case "checkbox":
      return value.checked ? "✓" : "";
    case "url":
      return value.url ?? "";
    case "email":
      return value.email ?? "";
    case "phone_number":
      return value.phoneNumber ?? "";
    case "relation":
      return value.pageIds.map((id) => titleOf(id, titles)).join(", ");
    case "formula":
    case "rollup":
      return resultText(value.result, titles);
    case "created_time":
    case "last_edited_time":
    case "last_visited_time":
      return value.time === undefined ? "" : writeDate(value.time);
    case "created_by":
    case "last_edited_by":
      return value.user ? userName(value.user) : "";
    case "unique_id":
      return [value.prefix, value.number].filter((part) => part !== undefined).join("-");
    case "verification":
      return value.state ?? "";
    case "place":
    case "location":
      return placeText(value.place);
    default:
      return "";
  }
}

/** The title of a row, or the beginning of its id when no title came with the views. */
export function titleOf(id: string, titles: Titles): string {
  return titles.get(id) ?? `row ${id.slice(0, 8)}`;
}

/** The options that a value consists of, for kinds that have some. */
export function optionsOf(value: PropertyValue): readonly SelectOption[] {
  if (value.type === "multi_select") return value.options;
  return (value.type === "select" || value.type === "status") && value.option ? [value.option] : [];
}

/** A date or range in words. */
function dateText(date: DateValue | undefined): string {
  if (!date) return "";
  return date.end === undefined ? writeDate(date.start) : `${writeDate(date.start)} to ${writeDate(date.end)}`;
}

/** The name of a user, as far as it is known. */
export function userName({ name }: User): string {
  return name ?? "somebody";
}

function resultText(result: FormulaResult | RollupResult, titles: Titles): string {
  switch (result.type) {
    case "array":
      return result.values
        .map((value) => propertyText(value, titles))
        .filter((text) => text !== "")
        .join(", ");
    case "boolean":
      return result.value ? "✓" : "";
    case "date":
      return dateText(result.value);
    case "number":
    case "string":
      return result.value === undefined ? "" : String(result.value);
    default:
      return "not given";
  }
}

function placeText(place: object | undefined): string {
  if (!place) return "";
  if ("name" in place && typeof place.name === "string") return place.name;
  return "address" in place && typeof place.address === "string" ? place.address : "a place";
}

function fileName(url: string): string {
  return url.split(/[?#]/)[0]?.split("/").at(-1) ?? "file";
}
