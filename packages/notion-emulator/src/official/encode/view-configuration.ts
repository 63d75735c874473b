import type {
  ChartAggregation,
  ChartConfiguration,
  DashboardConfiguration,
  SubtaskSettings,
  TimelineConfiguration,
  View,
  ViewCover,
  ViewProperty,
} from "@pagebridge/core-types";
import type { EncodeContext, Wire } from "./context.js";
import { encodeGroupBy } from "./group-by.js";
import { encodePropertyId } from "./property-id.js";
import type { PropertyNames } from "./property-names.js";
import { encodeRichText } from "./rich-text.js";

/** The settings of a view, or null. A kind that the API has no word for is sent as its source wrote it. */
export function encodeViewConfiguration(view: View, names: PropertyNames, context: EncodeContext): unknown {
  if (view.type === "unsupported") return view.source ?? null;
  if (view.type === "feed" || !view.configuration) return null;
  return { type: view.type, ...withoutAbsent(encodeByType(view, names, context)) };
}

type ConfiguredView = Exclude<View, { type: "feed" | "unsupported" }>;

function encodeByType(view: ConfiguredView, names: PropertyNames, context: EncodeContext): Wire {
  const shared = encodeShared(view, names);
  switch (view.type) {
    case "table":
      return {
        ...shared,
        subtasks: optional(view.configuration?.subtasks, encodeSubtasks),
        wrap_cells: view.configuration?.wrapCells,
        frozen_column_index: view.configuration?.frozenColumnIndex,
        show_vertical_lines: view.configuration?.showVerticalLines,
      };
    case "board":
      return {
        ...shared,
        ...encodeCards(view.configuration),
        sub_group_by: optional(view.configuration?.subGroupBy, (groupBy) => encodeGroupBy(groupBy, names)),
      };
    case "gallery":
      return { ...shared, ...encodeCards(view.configuration) };
    case "list":
      return shared;
    case "calendar":
      return {
        ...shared,
        ...optionalPair(view.configuration?.datePropertyId, view.configuration?.datePropertyName, dateKeys, names),
        view_range: view.configuration?.viewRange,
        show_weekends: view.configuration?.showWeekends,
      };
    case "timeline":
      return { ...shared, ...encodeTimeline(view.configuration, names) };
    case "map":
      return {
        ...shared,
        ...optionalPair(view.configuration?.mapByPropertyId, view.configuration?.mapByPropertyName, mapKeys, names),
        height: view.configuration?.height,
      };
    case "form":
      return {
        is_form_closed: view.configuration?.isFormClosed,
        anonymous_submissions: view.configuration?.anonymousSubmissions,
        submission_permissions: view.configuration?.submissionPermissions,
      };
    case "chart":
      return encodeChart(view.configuration, names, context);
    case "dashboard":
      return encodeDashboard(view.configuration);
  }
}

const dateKeys = ["date_property_id", "date_property_name"] as const;
const endDateKeys = ["end_date_property_id", "end_date_property_name"] as const;
const mapKeys = ["map_by", "map_by_property_name"] as const;

function encodeShared({ configuration = {} }: ConfiguredView, names: PropertyNames): Wire {
  return {
    ...("properties" in configuration && {
      properties: configuration.properties?.map((property) => encodeViewProperty(property, names)),
    }),
    ...("groupBy" in configuration && {
      group_by: optional(configuration.groupBy, (groupBy) => encodeGroupBy(groupBy, names)),
    }),
  };
}

function encodeViewProperty(property: ViewProperty, names: PropertyNames): Wire {
  return withoutAbsent({
    ...names.pair(property.propertyId, property.propertyName, ["property_id", "property_name"]),
    visible: property.isVisible,
    width: property.width,
    wrap: property.wrap,
    status_show_as: property.statusShowAs,
    card_property_width_mode: property.cardWidthMode,
    date_format: property.dateFormat,
    time_format: property.timeFormat,
  });
}

function encodeSubtasks(subtasks: SubtaskSettings): Wire {
  return withoutAbsent({
    property_id: optional(subtasks.propertyId, encodePropertyId),
    display_mode: subtasks.displayMode,
    filter_scope: subtasks.filterScope,
    toggle_column_id: optional(subtasks.toggleColumnId, encodePropertyId),
  });
}

interface Cards {
  readonly cover?: ViewCover;
  readonly coverSize?: string;
  readonly coverAspect?: string;
  readonly cardLayout?: string;
}

function encodeCards(configuration: Cards | undefined): Wire {
  return {
    cover: optional(configuration?.cover, ({ type, propertyId }) =>
      withoutAbsent({ type, property_id: optional(propertyId, encodePropertyId) }),
    ),
    cover_size: configuration?.coverSize,
    cover_aspect: configuration?.coverAspect,
    card_layout: configuration?.cardLayout,
  };
}

function encodeTimeline(configuration: TimelineConfiguration = {}, names: PropertyNames): Wire {
  const { zoomLevel, centerTimestamp, arrowsByPropertyId } = configuration;
  return {
    ...optionalPair(configuration.datePropertyId, configuration.datePropertyName, dateKeys, names),
    ...optionalPair(configuration.endDatePropertyId, configuration.endDatePropertyName, endDateKeys, names),
    show_table: configuration.showTable,
    table_properties: configuration.tableProperties?.map((property) => encodeViewProperty(property, names)),
    preference: optional(zoomLevel ?? centerTimestamp, () =>
      withoutAbsent({ zoom_level: zoomLevel ?? "month", center_timestamp: centerTimestamp }),
    ),
    arrows_by: optional(arrowsByPropertyId, (id) => ({ property_id: encodePropertyId(id) })),
    color_by: configuration.colorBy,
  };
}

function encodeChart(configuration: ChartConfiguration = {}, names: PropertyNames, context: EncodeContext): Wire {
  return {
    chart_type: configuration.chartType,
    x_axis: optional(configuration.xAxis, (groupBy) => encodeGroupBy(groupBy, names)),
    y_axis: optional(configuration.yAxis, encodeAggregation),
    x_axis_property_id: optional(configuration.xAxisPropertyId, encodePropertyId),
    y_axis_property_id: optional(configuration.yAxisPropertyId, encodePropertyId),
    value: optional(configuration.value, encodeAggregation),
    sort: configuration.sort,
    color_theme: configuration.colorTheme,
    height: configuration.height,
    hide_empty_groups: configuration.hideEmptyGroups,
    legend_position: configuration.legendPosition,
    show_data_labels: configuration.showDataLabels,
    axis_labels: configuration.axisLabels,
    grid_lines: configuration.gridLines,
    cumulative: configuration.cumulative,
    smooth_line: configuration.smoothLine,
    hide_line_fill_area: configuration.hideLineFillArea,
    group_style: configuration.groupStyle,
    y_axis_min: configuration.yAxisMin,
    y_axis_max: configuration.yAxisMax,
    donut_labels: configuration.donutLabels,
    hide_title: configuration.hideTitle,
    stack_by: optional(configuration.stackBy, (groupBy) => encodeGroupBy(groupBy, names)),
    reference_lines: configuration.referenceLines?.map(({ id, value, label, color, dashStyle }) =>
      withoutAbsent({ id, value, label, color, dash_style: dashStyle }),
    ),
    caption: optional(configuration.caption, (caption) => encodeRichText(caption, context)),
    color_by_value: configuration.colorByValue,
  };
}

function encodeAggregation({ aggregator, propertyId }: ChartAggregation): Wire {
  return withoutAbsent({ aggregator, property_id: optional(propertyId, encodePropertyId) });
}

function encodeDashboard(configuration: DashboardConfiguration | undefined): Wire {
  return {
    rows: (configuration?.rows ?? []).map(({ id, height, widgets }) =>
      withoutAbsent({
        id,
        height,
        widgets: widgets.map((widget) =>
          withoutAbsent({
            id: widget.id,
            view_id: widget.viewId,
            width: widget.width,
            row_index: widget.rowIndex,
          }),
        ),
      }),
    ),
  };
}

function optionalPair(
  id: string | undefined,
  name: string | undefined,
  keys: readonly [string, string],
  names: PropertyNames,
): Wire {
  return id === undefined ? {} : names.pair(id, name, keys);
}

function optional<Value, Encoded>(value: Value | undefined, encode: (value: Value) => Encoded): Encoded | undefined {
  return value === undefined ? undefined : encode(value);
}

function withoutAbsent(fields: Wire): Wire {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
