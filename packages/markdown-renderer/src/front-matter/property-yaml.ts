import {
  assertNever,
  type DateValue,
  type FormulaResult,
  type Id,
  type Place,
  type PropertyValue,
  plainText,
  type RollupResult,
  type VerificationValue,
} from "@pagebridge/core-types";
import { report, type Scope } from "../context/scope.js";
import { dateText } from "../properties/date-text.js";
import { placeText } from "../properties/place-text.js";
import { reportMissingResult } from "../properties/report-missing-result.js";
import { uniqueIdText } from "../properties/unique-id-text.js";
import { userName } from "../properties/user-name.js";
import { verificationText } from "../properties/verification-text.js";
import { fileAddress, fileLabel } from "../url/file-address.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";
import { isList, type YamlValue } from "./yaml-value.js";

/** The value of a property for front matter; undefined when it is empty. */
export function propertyYaml(property: PropertyValue, scope: Scope): YamlValue | undefined {
  const inner: Scope = property.id === "" ? scope : { ...scope, propertyId: property.id };
  if (property.isIncomplete) {
    report(inner, { code: "truncated", severity: "warning", message: "A property has more values than were read." });
  }
  switch (property.type) {
    case "title":
    case "rich_text":
      return nonEmpty(plainText(property.richText));
    case "number":
      return property.number;
    case "select":
    case "status":
      return property.option?.name;
    case "multi_select":
      return list(property.options.map(({ name }) => name));
    case "date":
      return property.date && dateYaml(property.date, inner);
    case "people":
      return list(property.people.map(userName));
    case "files":
      return list(
        property.files.map((file) => {
          const [name, url] = [fileLabel(file), fileAddress(file, "property", inner)];
          if (!isFlat(inner)) return { name, url: url || undefined };
          return inner.rendering.flavor.syntax.wikilink?.(url, "", "image", false)?.slice(1) ?? (url || name);
        }),
      );
    case "checkbox":
      return property.checked;
    case "url":
      return nonEmpty(property.url);
    case "email":
      return nonEmpty(property.email);
    case "phone_number":
      return nonEmpty(property.phoneNumber);
    case "relation":
      return list(isFlat(inner) ? property.pageIds.map((id) => pageName(id, inner)) : property.pageIds);
    case "rollup":
    case "formula":
      return resultYaml(property.result, inner);
    case "created_time":
    case "last_edited_time":
    case "last_visited_time":
      return property.time;
    case "created_by":
    case "last_edited_by":
      return property.user && userName(property.user);
    case "unique_id":
      return uniqueIdText(property);
    case "verification":
      return verificationYaml(property, inner);
    case "place":
    case "location":
      return property.place && placeYaml(property.place, inner);
    case "button":
      return undefined;
    case "unsupported":
      report(inner, {
        code: "unsupported_property",
        severity: "warning",
        message: "The value of a property of an unknown kind is not written.",
        sourceType: property.sourceType,
      });
      return undefined;
    default:
      return assertNever(property, "property");
  }
}

function resultYaml(result: FormulaResult | RollupResult, scope: Scope): YamlValue | undefined {
  switch (result.type) {
    case "array": {
      const values = result.values.map((value) => propertyYaml(value, scope)).filter((value) => value !== undefined);
      return list(isFlat(scope) ? values.flatMap(itemsOf) : values);
    }
    case "boolean":
    case "number":
      return result.value;
    case "string":
      return nonEmpty(result.value);
    case "date":
      return result.value && dateYaml(result.value, scope);
    case "incomplete":
    case "unavailable":
    case "unsupported":
      reportMissingResult(scope);
      return undefined;
    default:
      return assertNever(result, "result");
  }
}

/** A single moment is a string; a range, or a time with a zone, is a map. */
function dateYaml(date: DateValue, scope: Scope): YamlValue {
  const { end, start, timeZone } = date;
  if (end === undefined && timeZone === undefined) return start;
  return isFlat(scope) ? dateText(date) : { start, end, time_zone: timeZone };
}

function verificationYaml(property: VerificationValue, scope: Scope): YamlValue | undefined {
  const { date, state, verifiedBy } = property;
  if (date === undefined && verifiedBy === undefined) return state;
  if (isFlat(scope)) return verificationText(property);
  return { state, date: date && dateYaml(date, scope), verified_by: verifiedBy && userName(verifiedBy) };
}

function placeYaml(place: Place, scope: Scope): YamlValue {
  const { address, latitude, longitude, name } = place;
  return isFlat(scope) ? placeText(place) : { name, address, latitude, longitude };
}

function itemsOf(value: YamlValue): readonly YamlValue[] {
  return isList(value) ? value : [value];
}

/** Whether front matter holds no maps, as Obsidian's properties do not. */
function isFlat({ rendering }: Scope): boolean {
  return rendering.flavor.frontMatter === "flat";
}

/** A page as a link that Obsidian follows, else by its title or id. */
function pageName(id: Id, scope: Scope): string {
  const title = knownTitle(id, scope);
  const { wikilink } = scope.rendering.flavor.syntax;
  return wikilink?.(pageAddress(id, { kind: "page" }, scope) ?? "", title ?? "", "link", false) ?? title ?? id;
}

function list(values: readonly YamlValue[]): YamlValue | undefined {
  return values.length === 0 ? undefined : values;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
