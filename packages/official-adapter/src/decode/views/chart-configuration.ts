import type { ChartAggregation, ChartConfiguration, ChartReferenceLine } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, type FieldReader, fieldOf, readFields } from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toGroupBy } from "./group-by.js";
import { viewHeights } from "./other-configurations.js";
import { propertyIdAt } from "./view-properties.js";

const chartTypes = ["bar", "column", "donut", "line", "number"] as const;
const legendPositions = ["bottom", "off", "side"] as const;
const axisLabels = ["both", "none", "x_axis", "y_axis"] as const;
const gridLines = ["both", "horizontal", "none", "vertical"] as const;
const groupStyles = ["normal", "percent", "side_by_side"] as const;
const donutLabels = ["name", "name_and_value", "none", "value"] as const;
const dashStyles = ["dash", "solid"] as const;

/** Reads the settings of a chart view. */
export function toChartConfiguration(fields: FieldReader, context: DecodeContext): ChartConfiguration {
  const caption = fieldOf(fields.record, "caption");
  return defined({
    chartType: fields.word("chart_type", chartTypes),
    xAxis: toGroupBy(fieldOf(fields.record, "x_axis"), context),
    yAxis: toAggregation(fields.recordAt("y_axis"), context),
    xAxisPropertyId: propertyIdAt(fields, "x_axis_property_id"),
    yAxisPropertyId: propertyIdAt(fields, "y_axis_property_id"),
    value: toAggregation(fields.recordAt("value"), context),
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
    stackBy: toGroupBy(fieldOf(fields.record, "stack_by"), context),
    referenceLines: fields.list("reference_lines")?.map((line) => toReferenceLine(readFields(line, context))),
    caption: caption === undefined || caption === null ? undefined : toRichText(caption, context),
    colorByValue: fields.boolean("color_by_value"),
  });
}

function toAggregation(wire: object | undefined, context: DecodeContext): ChartAggregation | undefined {
  if (wire === undefined) return undefined;
  const fields = readFields(wire, context);
  return {
    aggregator: fields.text("aggregator") ?? "unknown",
    ...defined({ propertyId: propertyIdAt(fields, "property_id") }),
  };
}

function toReferenceLine(fields: FieldReader): ChartReferenceLine {
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
