import type {
  DashboardConfiguration,
  DashboardWidget,
  FormConfiguration,
  MapConfiguration,
  ViewHeight,
} from "@pagebridge/core-types";
import { defined, fieldOf, listOf, readFields } from "@pagebridge/core-types/adapter-tools";
import { propertyAt } from "./date-configurations.js";
import { pickFields } from "./pick-fields.js";
import { propertyName, type ViewInput } from "./view-input.js";
import { toViewProperties } from "./view-properties.js";

/** How high a map or chart is drawn. */
export const viewHeights: readonly ViewHeight[] = ["extra_large", "large", "medium", "small"];

/** Reads the settings of a map view. No source confirms their names in the app. */
export function toMapConfiguration(input: ViewInput): MapConfiguration {
  const fields = pickFields(input.format, { height: ["map_height", "height"] }, input.context);
  const mapByPropertyId = propertyAt("map_by", input);
  return defined({
    height: fields.word("height", viewHeights),
    mapByPropertyId,
    mapByPropertyName: propertyName(mapByPropertyId, input.collection),
    properties: toViewProperties("map_properties", input),
  });
}

/** Reads the settings of a form view. No source confirms their names in the app. */
export function toFormConfiguration({ format, context }: ViewInput): FormConfiguration {
  const fields = pickFields(
    format,
    {
      isClosed: ["is_form_closed", "form_closed"],
      isAnonymous: ["anonymous_submissions", "form_anonymous_submissions"],
      permissions: ["submission_permissions", "form_submission_permissions"],
    },
    context,
  );
  return defined({
    isFormClosed: fields.boolean("isClosed"),
    anonymousSubmissions: fields.boolean("isAnonymous"),
    submissionPermissions: fields.text("permissions"),
  });
}

/** Reads the settings of a dashboard view; undefined when there are none. No source confirms their names in the app. */
export function toDashboardConfiguration({ format, context }: ViewInput): DashboardConfiguration | undefined {
  const rows = listOf(format, "dashboard_rows") ?? listOf(format, "rows");
  return (
    rows && {
      rows: rows.map((wire) => {
        const row = readFields(wire, context);
        const height = fieldOf(row.record, "height");
        const widgets = row.list("widgets") ?? [];
        return {
          id: row.string("id") ?? "",
          ...(typeof height === "string" ? { height } : defined({ height: row.number("height") })),
          widgets: widgets.map((widget) => toWidget(widget, context)),
        };
      }),
    }
  );
}

function toWidget(wire: unknown, context: ViewInput["context"]): DashboardWidget {
  const fields = readFields(wire, context);
  const named = pickFields(
    fields.record,
    { view: ["view_id", "viewId"], rowIndex: ["row_index", "rowIndex"] },
    context,
  );
  return {
    id: fields.string("id") ?? "",
    viewId: named.id("view") ?? "",
    ...defined({ width: fields.number("width"), rowIndex: named.number("rowIndex") }),
  };
}
