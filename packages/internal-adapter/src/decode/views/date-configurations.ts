import type { CalendarConfiguration, PropertyId, TimelineConfiguration } from "@pagebridge/core-types";
import { defined, fieldOf, isRecord, recordOf, stringOf } from "@pagebridge/core-types/adapter-tools";
import { collectionGroups, toViewGroupBy } from "./group-by.js";
import { pickFields } from "./pick-fields.js";
import { propertyName, type ViewInput } from "./view-input.js";
import { toViewProperties } from "./view-properties.js";

const viewRanges = ["month", "week"] as const;

/** Reads the settings of a calendar view. */
export function toCalendarConfiguration(input: ViewInput): CalendarConfiguration {
  const fields = pickFields(
    input.format,
    {
      range: ["calendar_view_range", "view_range"],
      weekends: ["calendar_show_weekends", "show_weekends"],
    },
    input.context,
  );
  const datePropertyId = propertyAt("calendar_by", input);
  return defined({
    datePropertyId,
    datePropertyName: propertyName(datePropertyId, input.collection),
    properties: toViewProperties("calendar_properties", input),
    viewRange: fields.word("range", viewRanges),
    showWeekends: fields.boolean("weekends"),
  });
}

/** Reads the settings of a timeline view. */
export function toTimelineConfiguration(input: ViewInput): TimelineConfiguration {
  const { collection, context, format } = input;
  const fields = pickFields(
    format,
    {
      showTable: ["timeline_show_table"],
      arrows: ["timeline_arrows_by", "arrows_by"],
      colorBy: ["timeline_color_by", "color_by"],
    },
    context,
  );
  const preference = pickFields(
    recordOf(format, "timeline_preference"),
    { zoomLevel: ["zoomLevel", "zoom_level"], center: ["centerTimestamp", "center_timestamp"] },
    context,
  );
  const datePropertyId = propertyAt("timeline_by", input);
  const endDatePropertyId = propertyAt("timeline_by_end", input);
  return defined({
    datePropertyId,
    datePropertyName: propertyName(datePropertyId, collection),
    endDatePropertyId,
    endDatePropertyName: propertyName(endDatePropertyId, collection),
    properties: toViewProperties("timeline_properties", input),
    groupBy: toViewGroupBy(collectionGroups, input),
    showTable: fields.boolean("showTable"),
    tableProperties: toViewProperties("timeline_table_properties", input),
    zoomLevel: preference.text("zoomLevel"),
    centerTimestamp: preference.number("center"),
    arrowsByPropertyId: named(fieldOf(fields.record, "arrows")),
    colorBy: fields.boolean("colorBy"),
  });
}

/** The property by which a view places its rows: part of what it asks for, and in some answers of how it looks. */
export function propertyAt(key: string, { format, query }: ViewInput): PropertyId | undefined {
  return named(fieldOf(query, key)) ?? named(fieldOf(format, key));
}

/** Properties are named by their id, or by an object that holds it. */
function named(wire: unknown): PropertyId | undefined {
  if (typeof wire === "string") return wire || undefined;
  if (!isRecord(wire)) return undefined;
  return (stringOf(wire, "property") ?? stringOf(wire, "property_id")) || undefined;
}
