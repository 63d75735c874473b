import type { QuickFilter, View, ViewCommon } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  entriesOf,
  type FieldReader,
  fieldOf,
  idOf,
  idOfObject,
  isRecord,
  listOf,
  readFields,
  recordOf,
  stringOf,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toIcon } from "../files/to-icon.js";
import { toPropertyReference } from "../filters/property-reference.js";
import { toFilter, toPropertyFilter } from "../filters/to-filter.js";
import { toSorts } from "../filters/to-sorts.js";
import { toChartConfiguration } from "./chart-configuration.js";
import { toCalendarConfiguration, toTimelineConfiguration } from "./date-configurations.js";
import {
  toBoardConfiguration,
  toGalleryConfiguration,
  toListConfiguration,
  toTableConfiguration,
} from "./list-configurations.js";
import { toDashboardConfiguration, toFormConfiguration, toMapConfiguration } from "./other-configurations.js";

/** Reads a view, full or partial. One of a kind that has no name here is kept by its name, with its settings, and reported. */
export function toView(wire: WireRecord, context: DecodeContext): View {
  const here = context.at({ id: idOf(wire) });
  const common = toViewCommon(wire, here);
  const type = stringOf(wire, "type");
  if (!Object.hasOwn(wire, "name")) {
    here.report({ code: "partial_object", severity: "info", message: "The API gave only a part of a view." });
  }
  if (type === undefined) return { type: "unsupported", ...common, sourceType: "partial" };
  const configuration = recordOf(wire, "configuration");
  const view = knownView(type, common, configuration && readFields(settingsOf(configuration, type), here), here);
  if (view) return view;
  here.report({ code: "unsupported_view", message: "A view is of a kind that has no name here.", sourceType: type });
  return {
    type: "unsupported",
    ...common,
    sourceType: type,
    ...(configuration && { source: toJsonValue(configuration) }),
  };
}

/** Settings stand beside their `type`; some documentation shows them one level deeper, under its name. */
function settingsOf(configuration: WireRecord, type: string): WireRecord {
  return Object.hasOwn(configuration, "type") ? configuration : (recordOf(configuration, type) ?? configuration);
}

function knownView(
  type: string,
  common: ViewCommon,
  fields: FieldReader | undefined,
  context: DecodeContext,
): View | undefined {
  switch (type) {
    case "table":
      return { type, ...common, ...(fields && { configuration: toTableConfiguration(fields, context) }) };
    case "board":
      return { type, ...common, ...(fields && { configuration: toBoardConfiguration(fields, context) }) };
    case "list":
      return { type, ...common, ...(fields && { configuration: toListConfiguration(fields, context) }) };
    case "gallery":
      return { type, ...common, ...(fields && { configuration: toGalleryConfiguration(fields, context) }) };
    case "calendar":
      return { type, ...common, ...(fields && { configuration: toCalendarConfiguration(fields, context) }) };
    case "timeline":
      return { type, ...common, ...(fields && { configuration: toTimelineConfiguration(fields, context) }) };
    case "map":
      return { type, ...common, ...(fields && { configuration: toMapConfiguration(fields, context) }) };
    case "form":
      return { type, ...common, ...(fields && { configuration: toFormConfiguration(fields) }) };
    case "chart":
      return { type, ...common, ...(fields && { configuration: toChartConfiguration(fields, context) }) };
    case "dashboard":
      return { type, ...common, ...(fields && { configuration: toDashboardConfiguration(fields, context) }) };
    default:
      return undefined;
  }
}

function toViewCommon(wire: WireRecord, context: DecodeContext): ViewCommon {
  const fields = readFields(wire, context);
  const filter = fieldOf(wire, "filter");
  const quickFilters = fields.recordAt("quick_filters");
  return {
    object: "view",
    id: idOf(wire) ?? "",
    name: fields.string("name") ?? "",
    ...defined({
      databaseId: idOf(recordOf(wire, "parent") ?? {}, "database_id"),
      dataSourceId: fields.id("data_source_id"),
      dashboardViewId: fields.id("dashboard_view_id"),
      icon: toIcon(fieldOf(wire, "icon"), context),
      url: fields.text("url"),
      createdTime: fields.time("created_time"),
      lastEditedTime: fields.time("last_edited_time"),
      createdBy: idOfObject(wire, "created_by"),
      lastEditedBy: idOfObject(wire, "last_edited_by"),
      filter: filter === undefined || filter === null ? undefined : toFilter(filter, context),
      sorts: listOf(wire, "sorts") && toSorts(listOf(wire, "sorts"), context),
      quickFilters: quickFilters && toQuickFilters(quickFilters, context),
    }),
  };
}

function toQuickFilters(wire: WireRecord, context: DecodeContext): readonly QuickFilter[] {
  return entriesOf(wire).map(([key, condition]) => {
    const property = toPropertyReference(key);
    if (condition === null || (isRecord(condition) && Object.keys(condition).length === 0)) return { property };
    const filter = isRecord(condition) ? toPropertyFilter(property, condition) : undefined;
    if (filter) return { property, filter };
    context.report({
      code: "unsupported_view",
      message: "A quick filter has a form that has no name here; it is kept as it came.",
    });
    return { property, filter: { type: "unsupported", source: toJsonValue(condition) } };
  });
}
