import type { CalendarConfiguration, TimelineConfiguration } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, type FieldReader, fieldOf, readFields } from "@pagebridge/core-types/adapter-tools";
import { toGroupBy } from "./group-by.js";
import { propertyIdAt, toViewProperties } from "./view-properties.js";

const viewRanges = ["month", "week"] as const;

/** Reads the settings of a calendar view. */
export function toCalendarConfiguration(fields: FieldReader, context: DecodeContext): CalendarConfiguration {
  return defined({
    datePropertyId: propertyIdAt(fields, "date_property_id"),
    datePropertyName: fields.text("date_property_name"),
    properties: toViewProperties(fields, "properties", context),
    viewRange: fields.word("view_range", viewRanges),
    showWeekends: fields.boolean("show_weekends"),
  });
}

/** Reads the settings of a timeline view. */
export function toTimelineConfiguration(fields: FieldReader, context: DecodeContext): TimelineConfiguration {
  const preference = readFields(fields.recordAt("preference"), context);
  const arrows = readFields(fields.recordAt("arrows_by"), context);
  return defined({
    datePropertyId: propertyIdAt(fields, "date_property_id"),
    datePropertyName: fields.text("date_property_name"),
    endDatePropertyId: propertyIdAt(fields, "end_date_property_id"),
    endDatePropertyName: fields.text("end_date_property_name"),
    properties: toViewProperties(fields, "properties", context),
    groupBy: toGroupBy(fieldOf(fields.record, "group_by"), context),
    showTable: fields.boolean("show_table"),
    tableProperties: toViewProperties(fields, "table_properties", context),
    zoomLevel: preference.text("zoom_level"),
    centerTimestamp: preference.number("center_timestamp"),
    arrowsByPropertyId: propertyIdAt(arrows, "property_id"),
    colorBy: fields.boolean("color_by"),
  });
}
