import type { ChartAggregation, ChartConfiguration, ChartReferenceLine } from "@pagebridge/core-types";
import { defined, fieldOf, isRecord, readFields, recordOf } from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toGroupBy } from "./group-by.js";
import { viewHeights } from "./other-configurations.js";
import { pickFields } from "./pick-fields.js";
import type { ViewInput } from "./view-input.js";

const chartTypes = ["bar", "column", "donut", "line", "number"] as const;
const legendPositions = ["bottom", "off", "side"] as const;
const axisLabels = ["both", "none", "x_axis", "y_axis"] as const;
const gridLines = ["both", "horizontal", "none", "vertical"] as const;
const groupStyles = ["normal", "percent", "side_by_side"] as const;
const donutLabels = ["name", "name_and_value", "none", "value"] as const;
const dashStyles = ["dash", "solid"] as const;

/**
 * Reads the settings of a chart view. No source confirms their names in the app, so that they are looked for under the official
 * API's names, in an object of their own or among the other settings.
 */
export function toChartConfiguration(input: ViewInput): ChartConfiguration {
  const settings = recordOf(input.format, "chart_config") ?? recordOf(input.format, "chart") ?? input.format;
  const fields = readFields(settings, input.context);
  const caption = fieldOf(settings, "caption");
  return defined({
    chartType: fields.word("chart_type", chartTypes),
    xAxis: toGroupBy(fieldOf(settings, "x_axis"), undefined, input),
    yAxis: toAggregation(fieldOf(settings, "y_axis"), input),
    xAxisPropertyId: fields.text("x_axis_property_id"),
    yAxisPropertyId: fields.text("y_axis_property_id"),
    value: toAggregation(fieldOf(settings, "value"), input),
    sort: fields.text("sort"),
    colorTheme: fields.text("color_theme"),
    height: fields.word("height", viewHeights),
    hideEmptyGroups: fields.boolean("hide_empty_groups"),
    legendPosition: fields.word("legend_position", legendPositions),
    showDataLabels: fields.boolean("show_data_labels"),
    axisLabels: fields.word("axis_labels", axisLabels),
    gridLines: fields.word("grid_lines", gridLines),
    cumulative: fields.boolean("cumulative"),
    smoothLine: fields.boolean("smooth_line"),
    hideLineFillArea: fields.boolean("hide_line_fill_area"),
    groupStyle: fields.word("group_style", groupStyles),
    yAxisMin: fields.number("y_axis_min"),
    yAxisMax: fields.number("y_axis_max"),
    donutLabels: fields.word("donut_labels", donutLabels),
    hideTitle: fields.boolean("hide_title"),
    stackBy: toGroupBy(fieldOf(settings, "stack_by"), undefined, input),
    referenceLines: fields.list("reference_lines")?.map((line) => toReferenceLine(line, input)),
    caption: caption === undefined || caption === null ? undefined : toRichText(caption, input.context),
    colorByValue: fields.boolean("color_by_value"),
  });
}

function toAggregation(wire: unknown, { context }: ViewInput): ChartAggregation | undefined {
  if (!isRecord(wire)) return undefined;
  const fields = pickFields(wire, { aggregator: ["aggregator"], property: ["property", "property_id"] }, context);
  return { aggregator: fields.text("aggregator") ?? "unknown", ...defined({ propertyId: fields.text("property") }) };
}

function toReferenceLine(wire: unknown, { context }: ViewInput): ChartReferenceLine {
  const fields = readFields(wire, context);
  return {
    id: fields.string("id") ?? "",
    value: fields.number("value") ?? 0,
    ...defined({
      label: fields.text("label"),
      color: fields.text("color"),
      dashStyle: fields.word("dash_style", dashStyles),
    }),
  };
}
