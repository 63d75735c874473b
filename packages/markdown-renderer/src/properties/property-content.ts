import type {
  DateValue,
  File,
  FormulaResult,
  Id,
  Place,
  PropertyValue,
  RichText,
  RollupResult,
  VerificationValue,
} from "@pagebridge/core-types";
import { reportLoss, type Scope } from "../context/scope.js";
import { uniqueIdText } from "./unique-id-text.js";
import { userName } from "./user-name.js";

/** Something that can be said in a few words, or in several fields. */
export type PropertyFact = DateValue | Place | VerificationValue;

/** What a property holds, whatever its kind is called: nothing, one thing, or a list. An address is shown as its text. */
export type PropertyContent =
  | boolean
  | number
  | string
  | undefined
  | PropertyFact
  | { readonly file: File }
  | { readonly pageId: Id }
  | { readonly richText: RichText }
  | { readonly target: string; readonly text: string }
  | PropertyList;

/** Several contents. */
export type PropertyList = readonly PropertyContent[];

/** Whether a content is a list. */
export function isList(content: PropertyContent): content is PropertyList {
  return Array.isArray(content);
}

/** Where something about a property is reported. */
export function propertyScope({ id }: PropertyValue, scope: Scope): Scope {
  return id === "" ? scope : { ...scope, propertyId: id };
}

/**
 * Reads what a property holds. What the source did not give is reported.
 *
 * Most kinds differ only in the name of the one field that holds their value, and leave it out when they are empty.
 */
export function propertyContent(property: PropertyValue, scope: Scope): PropertyContent {
  if (property.isIncomplete) reportLoss(scope, "A property has values that were not read.", "truncated");
  if (property.type === "unsupported") {
    const message = "A property of an unknown kind is not written.";
    reportLoss(scope, message, "unsupported_property", property.sourceType);
  }
  if (property.type === "verification") return property;
  if (property.type === "unique_id") return uniqueIdText(property);
  if ("richText" in property) return { richText: property.richText };
  if ("number" in property) return property.number;
  if ("option" in property) return property.option?.name;
  if ("options" in property) return property.options.map(({ name }) => name);
  if ("date" in property) return property.date;
  if ("people" in property) return property.people.map(userName);
  if ("files" in property) return property.files.map((file) => ({ file }));
  if ("checked" in property) return property.checked;
  if ("url" in property) return property.url && { target: property.url, text: property.url };
  if ("email" in property) return property.email && { target: `mailto:${property.email}`, text: property.email };
  if ("phoneNumber" in property) return property.phoneNumber;
  if ("pageIds" in property) return property.pageIds.map((pageId) => ({ pageId }));
  if ("result" in property) return resultContent(property.result, scope);
  if ("time" in property) return property.time && { start: property.time };
  if ("user" in property) return property.user && userName(property.user);
  return "place" in property ? property.place : undefined;
}

function resultContent(result: FormulaResult | RollupResult, scope: Scope): PropertyContent {
  if (result.type === "array") return result.values.map((value) => propertyContent(value, propertyScope(value, scope)));
  if ("value" in result) return result.value;
  if (result.type === "incomplete" || result.type === "unavailable" || result.type === "unsupported")
    reportLoss(scope, "A formula or rollup has no value.", "value_unavailable");
  return undefined;
}
