import type { PropertyId, ViewCover, ViewProperty } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, type FieldReader, isRecord, readFields } from "@pagebridge/core-types/adapter-tools";
import { decodePropertyId } from "../wire/property-id.js";

const statusForms = ["checkbox", "select"] as const;
const widthModes = ["full_line", "inline"] as const;
const coverTypes = ["none", "page_content", "page_content_first", "page_cover", "property"] as const;

/** Reads the id of a property under a key. */
export function propertyIdAt(fields: FieldReader, key: string): PropertyId | undefined {
  const id = fields.text(key);
  return id === undefined ? undefined : decodePropertyId(id);
}

/** Reads how properties show in a view, in the order on the screen. */
export function toViewProperties(
  fields: FieldReader,
  key: string,
  context: DecodeContext,
): readonly ViewProperty[] | undefined {
  return fields.list(key)?.map((wire) => toViewProperty(readFields(wire, context)));
}

function toViewProperty(fields: FieldReader): ViewProperty {
  return {
    propertyId: propertyIdAt(fields, "property_id") ?? "",
    ...defined({
      propertyName: fields.text("property_name"),
      isVisible: fields.boolean("visible"),
      width: fields.number("width"),
      wrap: fields.boolean("wrap"),
      statusShowAs: fields.word("status_show_as", statusForms),
      cardWidthMode: fields.word("card_property_width_mode", widthModes),
      dateFormat: fields.text("date_format"),
      timeFormat: fields.text("time_format"),
    }),
  };
}

/** Reads the picture on a card; undefined for null and (reported) for a kind that has no name here. */
export function toViewCover(wire: unknown, context: DecodeContext): ViewCover | undefined {
  if (!isRecord(wire)) return undefined;
  const fields = readFields(wire, context);
  const type = fields.word("type", coverTypes);
  return type && { type, ...defined({ propertyId: propertyIdAt(fields, "property_id") }) };
}
