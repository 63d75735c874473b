import {
  assertNever,
  type File,
  type Id,
  type Place,
  type PropertyValue,
  type User,
  type VerificationValue,
} from "@pagebridge/core-types";
import type { EncodeContext } from "../encode-context.js";
import { encodeFileUrl, shownName } from "../files/file.js";
import { encodeDate } from "../text/date.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { commaSeparated, marker, type Span, type Spans, span } from "../text/span.js";
import { present, type Wire } from "../wire.js";

/**
 * Encodes a value as rich text, the only form in which rows keep values; undefined when it is empty or computed.
 *
 * @param pageId The row.
 */
export function encodePropertyValue(value: PropertyValue, pageId: Id, context: EncodeContext): Spans | undefined {
  switch (value.type) {
    case "title":
    case "rich_text":
      return encodeOptionalText(value.richText, pageId, context);
    case "number":
      return plain(value.number);
    case "select":
    case "status":
      return plain(value.option?.name);
    case "multi_select":
      return value.options.length === 0 ? undefined : [[value.options.map(({ name }) => name).join(",")]];
    case "date":
      return value.date && [span(marker.object, [["d", encodeDate(value.date)]])];
    case "people":
      return list(value.people.map(encodePerson));
    case "files":
      return list(value.files.map(encodeFile));
    case "checkbox":
      return [[value.checked ? "Yes" : "No"]];
    case "url":
      return plain(value.url);
    case "email":
      return plain(value.email);
    case "phone_number":
      return plain(value.phoneNumber);
    case "relation":
      return list(value.pageIds.map((id) => span(marker.object, [["p", id, context.spaceId]])));
    case "unique_id":
      return plain(value.number);
    case "verification":
      return encodeVerification(value);
    case "place":
    case "location":
      return value.place && [span(marker.object, [["plc", encodePlace(value.place)]])];
    case "unsupported":
      return encodeUnknown(value.source);
    // What follows is not in rows: it is computed, or a field of the block.
    case "button":
    case "created_by":
    case "created_time":
    case "formula":
    case "last_edited_by":
    case "last_edited_time":
    case "last_visited_time":
    case "rollup":
      return undefined;
    default:
      return assertNever(value, "property value");
  }
}

function plain(value: number | string | undefined): Spans | undefined {
  return value === undefined ? undefined : [[String(value)]];
}

function list(spans: Spans): Spans | undefined {
  return spans.length === 0 ? undefined : commaSeparated(spans);
}

function encodePerson({ id }: User): Span {
  return span(marker.object, [["u", id]]);
}

function encodeFile(file: File): Span {
  return span(shownName(file), [["a", encodeFileUrl(file)]]);
}

/** How rows keep a verification is not known: here the state is a word, and date and person stand behind it. */
function encodeVerification({ state, verifiedBy, date }: VerificationValue): Spans | undefined {
  if (state === undefined) return undefined;
  return commaSeparated([
    [state],
    ...(verifiedBy ? [encodePerson(verifiedBy)] : []),
    ...(date ? [span(marker.object, [["d", encodeDate(date)]])] : []),
  ]);
}

function encodePlace(place: Place): Wire {
  return present({
    lat: place.latitude,
    lon: place.longitude,
    name: place.name,
    address: place.address,
    awsPlaceId: place.awsPlaceId,
    googlePlaceId: place.googlePlaceId,
  });
}

function encodeUnknown(source: unknown): Spans | undefined {
  if (source === undefined || source === null) return undefined;
  return [[typeof source === "string" ? source : JSON.stringify(source)]];
}
