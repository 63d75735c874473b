import type { Id, View, ViewCalculation, ViewCommon } from "@pagebridge/core-types";
import {
  type Defined,
  defined,
  fieldOf,
  idOf,
  isList,
  isRecord,
  listOf,
  readFields,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { isAppViewType, viewTypes } from "../../knowledge/view-types.js";
import { databaseUrl } from "../collections/database-url.js";
import { toIcon } from "../files/to-icon.js";
import { toSorts } from "../filters/to-sorts.js";
import { holderOf } from "../holder-of.js";
import type { InternalContext } from "../internal-context.js";
import { toPlainText } from "../rich-text/to-plain-text.js";
import { toStamp } from "../to-stamp.js";
import { toChartConfiguration } from "./chart-configuration.js";
import { collectionOfView } from "./collection-of-view.js";
import { toCalendarConfiguration, toTimelineConfiguration } from "./date-configurations.js";
import {
  toBoardConfiguration,
  toFeedConfiguration,
  toGalleryConfiguration,
  toListConfiguration,
  toTableConfiguration,
} from "./list-configurations.js";
import { toDashboardConfiguration, toFormConfiguration, toMapConfiguration } from "./other-configurations.js";
import { toQuickFilters, toViewFilter, viewSource } from "./view-filters.js";
import { toViewInput, type ViewInput } from "./view-input.js";

/**
 * Reads a view. Fields are read by its current type only: those of types that it had before remain in its record. One of a kind that
 * has no name here is kept by its name, with its settings, and reported.
 */
export function toView(record: WireRecord, context: InternalContext): View {
  const here = context.at({ id: idOf(record) });
  const sourceType = stringOf(record, "type") || "unknown";
  const dataSourceId = collectionOfView(record, context.records)?.id;
  const collection = dataSourceId === undefined ? undefined : context.records.record("collection", dataSourceId);
  const input = toViewInput(record, collection, here);
  const type = isAppViewType(sourceType) ? viewTypes[sourceType] : undefined;
  const common = toViewCommon(record, type === "dashboard" ? undefined : dataSourceId, input);
  if (type) return knownView(type, common, input);
  here.report({ code: "unsupported_view", message: "A view is of a kind that has no name here.", sourceType });
  return { type: "unsupported", ...common, sourceType, source: viewSource(input) };
}

function knownView(type: Exclude<View["type"], "unsupported">, common: ViewCommon, input: ViewInput): View {
  switch (type) {
    case "board":
      return { type, ...common, ...configured(toBoardConfiguration(input)) };
    case "calendar":
      return { type, ...common, ...configured(toCalendarConfiguration(input)) };
    case "chart":
      return { type, ...common, ...configured(toChartConfiguration(input)) };
    case "dashboard":
      return { type, ...common, ...defined({ configuration: toDashboardConfiguration(input) }) };
    case "feed":
      return { type, ...common, ...configured(toFeedConfiguration(input)) };
    case "form":
      return { type, ...common, ...configured(toFormConfiguration(input)) };
    case "gallery":
      return { type, ...common, ...configured(toGalleryConfiguration(input)) };
    case "list":
      return { type, ...common, ...configured(toListConfiguration(input)) };
    case "map":
      return { type, ...common, ...configured(toMapConfiguration(input)) };
    case "table":
      return { type, ...common, ...configured(toTableConfiguration(input)) };
    case "timeline":
      return { type, ...common, ...configured(toTimelineConfiguration(input)) };
  }
}

/** Settings of which the record says nothing are absent. */
function configured<Configuration extends object>(configuration: Configuration): { configuration?: Configuration } {
  return Object.keys(configuration).length > 0 ? { configuration } : {};
}

function toViewCommon(record: WireRecord, dataSourceId: Id | undefined, input: ViewInput): ViewCommon {
  const { collection, context, format, query } = input;
  const fields = readFields(record, context);
  const settings = readFields(format, context);
  const id = idOf(record) ?? "";
  const databaseId = stringOf(record, "parent_table") === "block" ? idOf(record, "parent_id") : undefined;
  const sorts = toSorts(fieldOf(query, "sort"), collection, context);
  return {
    object: "view",
    id,
    name: fields.string("name") ?? "",
    ...defined({
      databaseId,
      dataSourceId,
      dashboardViewId: dashboardOf(record),
      description: description(fieldOf(format, "description")),
      icon: toIcon(fieldOf(format, "collection_view_icon"), { holder: holderOf("collection_view", record) }, context),
      url: databaseId === undefined ? undefined : databaseUrl(databaseId, id),
      filter: toViewFilter(input),
      sorts: sorts.length > 0 ? sorts : undefined,
      quickFilters: toQuickFilters(input),
      loadLimit: loadLimit(format),
      showPageIcon: settings.boolean("show_page_icon"),
      manualOrder: manualOrder(record),
      calculations: toCalculations(query),
    }),
    ...stampOf(record),
  };
}

function stampOf(
  record: WireRecord,
): Defined<Pick<ViewCommon, "createdBy" | "createdTime" | "lastEditedBy" | "lastEditedTime">> {
  return toStamp(record);
}

/** No source confirms how the app says that a view is part of a dashboard. */
function dashboardOf(record: WireRecord): Id | undefined {
  const format = recordOf(record, "format") ?? {};
  const parent = stringOf(record, "parent_table") === "collection_view" ? idOf(record, "parent_id") : undefined;
  return parent ?? idOf(format, "dashboard_view_id") ?? idOf(recordOf(format, "dashboard_pointer") ?? {});
}

function description(wire: unknown): string | undefined {
  return (isList(wire) ? toPlainText(wire) : typeof wire === "string" ? wire : "") || undefined;
}

function loadLimit(format: WireRecord): number | undefined {
  const limit = recordOf(format, "inline_collection_first_load_limit") ?? {};
  const rows = fieldOf(limit, "limit");
  return stringOf(limit, "type") === "load_limit" && typeof rows === "number" && rows >= 0 ? rows : undefined;
}

function manualOrder(record: WireRecord): readonly Id[] | undefined {
  const ids = (listOf(record, "page_sort") ?? []).flatMap((row) => toId(row) ?? []);
  return ids.length > 0 ? ids : undefined;
}

/** Views without columns count their rows, and name no property for it; counting titles is the same. */
function toCalculations(query: WireRecord): readonly ViewCalculation[] | undefined {
  const wires = listOf(query, "aggregations") ?? listOf(query, "aggregate") ?? [];
  const calculations = wires.filter(isRecord).flatMap((wire) => {
    const name = stringOf(wire, "aggregator") ?? stringOf(wire, "aggregation_type");
    return name ? [{ propertyId: stringOf(wire, "property") || "title", function: name }] : [];
  });
  return calculations.length > 0 ? calculations : undefined;
}
