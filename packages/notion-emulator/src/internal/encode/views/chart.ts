import type { ChartAggregation, ChartConfiguration, ChartReferenceLine, Id } from "@pagebridge/core-types";
import type { ColumnLookup } from "../collections/column-lookup.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { present, type Wire } from "../wire.js";
import { encodeGroupBy } from "./group-by.js";

/** The settings of a chart. Their internal names are not known: they stand under the official API's names. */
export function encodeChart(
  configuration: ChartConfiguration,
  viewId: Id,
  columns: ColumnLookup,
  context: EncodeContext,
): Wire {
  const { xAxis, yAxis, value, stackBy, xAxisPropertyId, yAxisPropertyId } = configuration;
  const idOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : columns.idOf(id));
  return {
    chart_type: configuration.chartType,
    x_axis: xAxis && encodeGroupBy(xAxis, columns),
    y_axis: yAxis && encodeAggregation(yAxis, columns),
    x_axis_property_id: idOf(xAxisPropertyId),
    y_axis_property_id: idOf(yAxisPropertyId),
    value: value && encodeAggregation(value, columns),
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
    stack_by: stackBy && encodeGroupBy(stackBy, columns),
    reference_lines: configuration.referenceLines?.map(encodeReferenceLine),
    caption: encodeOptionalText(configuration.caption, viewId, context),
    color_by_value: configuration.colorByValue,
  };
}

function encodeAggregation({ aggregator, propertyId }: ChartAggregation, columns: ColumnLookup): Wire {
  return present({ aggregator, property: propertyId === undefined ? undefined : columns.idOf(propertyId) });
}

function encodeReferenceLine({ id, value, label, color, dashStyle }: ChartReferenceLine): Wire {
  return present({ id, value, label, color, dash_style: dashStyle });
}
