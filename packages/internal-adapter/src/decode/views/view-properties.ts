import type { ViewCover, ViewProperty } from "@pagebridge/core-types";
import { defined, isRecord, listOf } from "@pagebridge/core-types/adapter-tools";
import { pickFields } from "./pick-fields.js";
import { propertyName, type ViewInput } from "./view-input.js";

const statusForms = ["checkbox", "select"] as const;
const widthModes = ["full_line", "inline"] as const;
const coverTypes = ["none", "page_content", "page_content_first", "page_cover", "property"] as const;

/** How the app writes dates in a view, with the official API's words. */
const dateFormats = new Map([
  ["DD/MM/YYYY", "day_month_year"],
  ["ll", "full"],
  ["MM/DD/YYYY", "month_day_year"],
  ["MMM DD, YYYY", "short"],
  ["YYYY/MM/DD", "year_month_day"],
]);

/** How the app writes times in a view, with the official API's words. A space stands for no time at all. */
const timeFormats = new Map([
  [" ", "hidden"],
  ["h:mm A", "12_hour"],
  ["H:mm", "24_hour"],
  ["LT", "12_hour"],
]);

const spellings = {
  property: ["property", "property_id"],
  visible: ["visible"],
  width: ["width"],
  wrap: ["wrap"],
  statusShowAs: ["status_show_as", "statusShowAs"],
  widthMode: ["card_property_width_mode", "cardPropertyWidthMode"],
  dateFormat: ["date_format", "dateFormat"],
  timeFormat: ["time_format", "timeFormat"],
};

/** Reads how properties show in a view, in the order on the screen; undefined when the view does not say. */
export function toViewProperties(key: string, input: ViewInput): readonly ViewProperty[] | undefined {
  return listOf(input.format, key)?.flatMap((wire) => toViewProperty(wire, input) ?? []);
}

function toViewProperty(wire: unknown, { collection, context }: ViewInput): ViewProperty | undefined {
  const fields = pickFields(isRecord(wire) ? wire : undefined, spellings, context);
  const propertyId = fields.text("property");
  if (propertyId === undefined) {
    context.report({ code: "invalid_value", message: "A property in a view has no id; it is left out." });
    return undefined;
  }
  const dateFormat = fields.text("dateFormat");
  const timeFormat = fields.text("timeFormat");
  return {
    propertyId,
    ...defined({
      propertyName: propertyName(propertyId, collection),
      isVisible: fields.boolean("visible"),
      width: fields.number("width"),
      wrap: fields.boolean("wrap"),
      statusShowAs: fields.word("statusShowAs", statusForms),
      cardWidthMode: fields.word("widthMode", widthModes),
      dateFormat: dateFormat && (dateFormats.get(dateFormat) ?? dateFormat),
      timeFormat: timeFormat && (timeFormats.get(timeFormat) ?? timeFormat),
    }),
  };
}

/** Reads the picture on a card; undefined when there is none to choose, and (reported) for a kind that has no name here. */
export function toViewCover(wire: unknown, { context }: ViewInput): ViewCover | undefined {
  if (!isRecord(wire)) return undefined;
  const fields = pickFields(wire, { type: ["type"], property: ["property", "property_id"] }, context);
  const type = fields.word("type", coverTypes);
  return type && { type, ...defined({ propertyId: fields.text("property") }) };
}
