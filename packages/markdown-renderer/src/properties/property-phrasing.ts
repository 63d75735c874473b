import { assertNever, type FormulaResult, type PropertyValue, type RollupResult } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { titleLink } from "../blocks/title-link.js";
import { report, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { joinPhrasing } from "../nodes/nodes.js";
import { checkedLink } from "../url/checked-link.js";
import { fileLink } from "../url/file-link.js";
import { dateText, timeText } from "./date-text.js";
import { placeText } from "./place-text.js";
import { reportMissingResult } from "./report-missing-result.js";
import { uniqueIdText } from "./unique-id-text.js";
import { userName } from "./user-name.js";
import { verificationText } from "./verification-text.js";

/** The value of a property as the content of a table cell. Nothing is written for an empty value. */
export function propertyPhrasing(property: PropertyValue, scope: Scope): readonly PhrasingContent[] {
  const inner: Scope = property.id === "" ? scope : { ...scope, propertyId: property.id };
  if (property.isIncomplete) {
    report(inner, { code: "truncated", severity: "warning", message: "A property has more values than were read." });
  }
  return valuePhrasing(property, inner);
}

function valuePhrasing(property: PropertyValue, scope: Scope): readonly PhrasingContent[] {
  const plain = (text: string | undefined): PhrasingContent[] => plainPhrasing(text ?? "", scope, "line");
  switch (property.type) {
    case "title":
    case "rich_text":
      return toPhrasing(property.richText, scope, "line");
    case "number":
      return plain(property.number?.toString());
    case "select":
    case "status":
      return plain(property.option?.name);
    case "multi_select":
      return plain(property.options.map(({ name }) => name).join(", "));
    case "date":
      return plain(property.date && dateText(property.date));
    case "people":
      return plain(property.people.map(userName).join(", "));
    case "files":
      return joinPhrasing(
        property.files.map((file) => fileLink(file, "property", scope)),
        ", ",
      );
    case "checkbox":
      return plain(property.checked ? "Yes" : "No");
    case "url":
      return checkedLink(property.url, plain(property.url), scope);
    case "email":
      return checkedLink(property.email && `mailto:${property.email}`, plain(property.email), scope);
    case "phone_number":
      return plain(property.phoneNumber);
    case "relation":
      return joinPhrasing(
        property.pageIds.map((id) => titleLink(id, "page", "", scope)),
        ", ",
      );
    case "rollup":
    case "formula":
      return resultPhrasing(property.result, scope);
    case "created_time":
    case "last_edited_time":
    case "last_visited_time":
      return plain(timeText(property.time));
    case "created_by":
    case "last_edited_by":
      return plain(property.user && userName(property.user));
    case "unique_id":
      return plain(uniqueIdText(property));
    case "verification":
      return plain(verificationText(property));
    case "place":
    case "location":
      return plain(property.place && placeText(property.place));
    case "button":
      return [];
    case "unsupported":
      report(scope, {
        code: "unsupported_property",
        severity: "warning",
        message: "The value of a property of an unknown kind is not written.",
        sourceType: property.sourceType,
      });
      return [];
    default:
      return assertNever(property, "property");
  }
}

function resultPhrasing(result: FormulaResult | RollupResult, scope: Scope): readonly PhrasingContent[] {
  switch (result.type) {
    case "array":
      return joinPhrasing(
        result.values.map((value) => propertyPhrasing(value, scope)),
        ", ",
      );
    case "boolean":
      return plainPhrasing(result.value === undefined ? "" : result.value ? "Yes" : "No", scope, "line");
    case "date":
      return plainPhrasing(result.value === undefined ? "" : dateText(result.value), scope, "line");
    case "number":
    case "string":
      return plainPhrasing(result.value?.toString() ?? "", scope, "line");
    case "incomplete":
    case "unavailable":
    case "unsupported":
      reportMissingResult(scope);
      return [];
    default:
      return assertNever(result, "result");
  }
}
