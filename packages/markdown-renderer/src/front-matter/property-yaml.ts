import {
  assertNever,
  type DateValue,
  type FormulaResult,
  type Place,
  type PropertyValue,
  plainText,
  type RollupResult,
  type User,
} from "@pagebridge/core-types";
import { report, type Scope } from "../context/scope.js";
import { reportMissingResult } from "../properties/report-missing-result.js";
import { uniqueIdText } from "../properties/unique-id-text.js";
import { userName } from "../properties/user-name.js";
import { fileAddress, fileLabel } from "../url/file-address.js";
import type { YamlValue } from "./yaml-value.js";

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
      return property.date && dateYaml(property.date);
    case "people":
      return list(property.people.map(userName));
    case "files":
      return list(
        property.files.map((file) =>
          yamlMap({ name: fileLabel(file), url: fileAddress(file, "property", inner) || undefined }),
        ),
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
      return list(property.pageIds);
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
      return verificationYaml(property);
    case "place":
    case "location":
      return property.place && placeYaml(property.place);
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
    case "array":
      return list(result.values.map((value) => propertyYaml(value, scope)).filter((value) => value !== undefined));
    case "boolean":
    case "number":
      return result.value;
    case "string":
      return nonEmpty(result.value);
    case "date":
      return result.value && dateYaml(result.value);
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
function dateYaml({ end, start, timeZone }: DateValue): YamlValue {
  return end === undefined && timeZone === undefined ? start : yamlMap({ start, end, time_zone: timeZone });
}

function verificationYaml({
  date,
  state,
  verifiedBy,
}: {
  readonly state?: string;
  readonly date?: DateValue;
  readonly verifiedBy?: User;
}): YamlValue | undefined {
  if (date === undefined && verifiedBy === undefined) return state;
  return yamlMap({ state, date: date && dateYaml(date), verified_by: verifiedBy && userName(verifiedBy) });
}

function placeYaml({ address, latitude, longitude, name }: Place): YamlValue {
  return yamlMap({ name, address, latitude, longitude });
}

function yamlMap(entries: { readonly [name: string]: YamlValue | undefined }): YamlValue {
  const present = Object.entries(entries).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Map<string, YamlValue>(present);
}

function list(values: readonly YamlValue[]): YamlValue | undefined {
  return values.length === 0 ? undefined : values;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
