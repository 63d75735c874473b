import type { File, Page, Place, PropertyValue, SelectOption, VerificationValue } from "@pagebridge/core-types";
import { encodeFormulaResult, encodeRollupResult } from "./computed.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeDate } from "./date.js";
import { encodeFile, fileName } from "./file.js";
import { encodePropertyId } from "./property-id.js";
import { encodeRichText } from "./rich-text.js";
import { toMinute } from "./time.js";
import { encodeUser, encodeUserById } from "./user.js";

/** How many references, people and mentions a page object holds. */
const pageObjectLimit = 25;

/** How much of a value is wanted. `"page"` cuts long lists as page objects do, `"full"` leaves everything. */
export type ValueExtent = "full" | "page";

/**
 * Encodes a value as `{type, [type]: …}` with the flags that stand beside it, and without its id.
 *
 * @param page The page that has the value; its times and authors stand in where the value leaves them out.
 */
export function encodeValue(
  value: PropertyValue,
  page: Page | undefined,
  extent: ValueExtent,
  context: EncodeContext,
): Wire {
  const cut = <Item>(items: readonly Item[]): readonly Item[] =>
    extent === "page" ? items.slice(0, pageObjectLimit) : items;
  switch (value.type) {
    case "title":
    case "rich_text": {
      const options = extent === "page" ? { mentionLimit: pageObjectLimit } : {};
      return plain(value.type, encodeRichText(value.richText, context, options));
    }
    case "number":
      return plain(value.type, value.number ?? null);
    case "select":
    case "status":
      return plain(value.type, value.option ? encodeOption(value.option) : null);
    case "multi_select":
      return plain(value.type, value.options.map(encodeOption));
    case "date":
      return plain(value.type, encodeDate(value.date));
    case "people":
      return plain(
        value.type,
        cut(value.people).map((user) => encodeUser(user, context)),
      );
    case "files":
      return plain(
        value.type,
        value.files.map((file) => encodeNamedFile(file, context)),
      );
    case "checkbox":
      return plain(value.type, value.checked);
    case "url":
      return plain(value.type, value.url ?? null);
    case "email":
      return plain(value.type, value.email ?? null);
    case "phone_number":
      return plain(value.type, value.phoneNumber ?? null);
    case "relation": {
      const references = cut(value.pageIds).map((id) => ({ id }));
      return { ...plain(value.type, references), has_more: references.length < value.pageIds.length };
    }
    case "rollup":
      return plain(
        value.type,
        encodeRollupResult(
          value,
          (element) => encodeValue(element, undefined, extent, context),
          extent === "page" ? pageObjectLimit : undefined,
        ),
      );
    case "formula":
      return plain(value.type, encodeFormulaResult(value.result));
    case "created_time":
      return plain(value.type, toMinute(value.time ?? page?.createdTime));
    case "last_edited_time":
      return plain(value.type, toMinute(value.time ?? page?.lastEditedTime ?? page?.createdTime));
    case "last_visited_time":
      return plain(value.type, value.time === undefined ? null : toMinute(value.time));
    case "created_by":
    case "last_edited_by":
      return plain(value.type, encodeEditor(value.user?.id ?? editorOf(value.type, page), value, context));
    case "unique_id":
      return plain(value.type, { prefix: value.prefix ?? null, number: value.number ?? null });
    case "verification":
      return plain(value.type, encodeVerification(value, context));
    case "button":
      return plain(value.type, {});
    case "place":
    case "location":
      return plain(value.type, encodePlace(value.place));
    case "unsupported":
      return plain(value.sourceType, value.source ?? null);
  }
}

/** A value as it stands in a page's `properties`. */
export function encodePropertyValue(value: PropertyValue, page: Page, context: EncodeContext): Wire {
  return { id: encodePropertyId(value.id), ...encodeValue(value, page, "page", context) };
}

function plain(type: string, payload: unknown): Wire {
  return { type, [type]: payload };
}

function encodeOption(option: SelectOption): Wire {
  return { id: option.id ?? option.name, name: option.name, color: option.color ?? "default" };
}

function encodeNamedFile(file: File, context: EncodeContext): Wire {
  return { name: fileName(file), ...encodeFile(file, context) };
}

function editorOf(type: "created_by" | "last_edited_by", page: Page | undefined): string | undefined {
  return type === "created_by" ? page?.createdBy : (page?.lastEditedBy ?? page?.createdBy);
}

function encodeEditor(
  id: string | undefined,
  value: Extract<PropertyValue, { type: "created_by" | "last_edited_by" }>,
  context: EncodeContext,
): Wire {
  return value.user ? encodeUser(value.user, context) : encodeUserById(id ?? context.viewer.connection.botId, context);
}

function encodeVerification(value: VerificationValue, context: EncodeContext): Wire | null {
  if (value.state === undefined) return null;
  return {
    state: value.state,
    verified_by: value.verifiedBy ? encodeUser(value.verifiedBy, context) : null,
    date: encodeDate(value.date),
  };
}

function encodePlace(place: Place | undefined): Wire | null {
  if (!place) return null;
  return {
    lat: place.latitude,
    lon: place.longitude,
    name: place.name ?? null,
    address: place.address ?? null,
    aws_place_id: place.awsPlaceId ?? null,
    google_place_id: place.googlePlaceId ?? null,
  };
}
