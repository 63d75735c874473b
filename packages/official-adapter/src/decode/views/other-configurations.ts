import type {
  DashboardConfiguration,
  DashboardWidget,
  FormConfiguration,
  MapConfiguration,
  ViewHeight,
} from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, type FieldReader, fieldOf, readFields } from "@pagebridge/core-types/adapter-tools";
import { propertyIdAt, toViewProperties } from "./view-properties.js";

/** How high a map or chart is drawn. */
export const viewHeights: readonly ViewHeight[] = ["extra_large", "large", "medium", "small"];

/** Reads the settings of a map view. */
export function toMapConfiguration(fields: FieldReader, context: DecodeContext): MapConfiguration {
  return defined({
    height: fields.word("height", viewHeights),
    mapByPropertyId: propertyIdAt(fields, "map_by"),
    mapByPropertyName: fields.text("map_by_property_name"),
    properties: toViewProperties(fields, "properties", context),
  });
}

/** Reads the settings of a form view. */
export function toFormConfiguration(fields: FieldReader): FormConfiguration {
  return defined({
    isFormClosed: fields.boolean("is_form_closed"),
    anonymousSubmissions: fields.boolean("anonymous_submissions"),
    submissionPermissions: fields.text("submission_permissions"),
  });
}

/** Reads the settings of a dashboard view. */
export function toDashboardConfiguration(fields: FieldReader, context: DecodeContext): DashboardConfiguration {
  return {
    rows: (fields.list("rows") ?? []).map((wire) => {
      const row = readFields(wire, context);
      const height = fieldOf(row.record, "height");
      return {
        id: row.string("id") ?? "",
        ...(typeof height === "string" ? { height } : defined({ height: row.number("height") })),
        widgets: (row.list("widgets") ?? []).map((widget) => toWidget(readFields(widget, context))),
      };
    }),
  };
}

function toWidget(fields: FieldReader): DashboardWidget {
  return {
    id: fields.string("id") ?? "",
    viewId: fields.id("view_id") ?? "",
    ...defined({ width: fields.number("width"), rowIndex: fields.number("row_index") }),
  };
}
