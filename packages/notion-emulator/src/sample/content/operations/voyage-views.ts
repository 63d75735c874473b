import type { Id } from "@pagebridge/core-types";
import type { ViewDraft } from "../../makers/databases.js";
import { columnId, rowId, sampleId } from "../../makers/sample-id.js";
import { rich } from "../../makers/text.js";
import { allOf, anyOf, by, show, showAs, sourceId, where } from "../../makers/views.js";

const source = "voyages";
const departs = { datePropertyId: columnId(source, "Departs"), datePropertyName: "Departs" };

function viewId(key: string): Id {
  return sampleId("view", key);
}

/** The views of the voyages: one of nearly every type. */
export function voyageViews(): readonly ViewDraft[] {
  return [
    {
      key: "voyages-log",
      type: "table",
      name: "Log",
      dataSourceId: sourceId(source),
      icon: { type: "icon", name: "list", color: "gray" },
      filter: allOf(
        where(source, "Status", "status", "does_not_equal", ["Cancelled", "Planned"]),
        where(source, "Passengers", "number", "greater_than", 0),
        anyOf(
          where(source, "Departs", "date", "this_year"),
          where(source, "Departs", "date", "on_or_after", "2026-04-01"),
          where(source, "Name", "title", "starts_with", "First"),
        ),
      ),
      sorts: [
        by(source, "Departs", "descending"),
        { type: "timestamp", timestamp: "created_time", direction: "ascending" },
      ],
      quickFilters: [
        {
          property: columnId(source, "Weather"),
          filter: where(source, "Weather", "select", "equals", ["Fog", "Gale"]),
        },
        { property: columnId(source, "Boat") },
      ],
      manualOrder: [rowId(source, "wedding"), rowId(source, "sheep"), rowId(source, "first-boat")],
      calculations: [
        { propertyId: columnId(source, "Passengers"), function: "sum" },
        { propertyId: columnId(source, "Name"), function: "count" },
      ],
      description: "What has sailed, and with whom.",
      loadLimit: 50,
      showPageIcon: true,
      configuration: {
        groupBy: {
          type: "created_time",
          propertyId: columnId(source, "Entered"),
          propertyName: "Entered",
          granularity: "day",
          sort: "descending",
        },
        properties: [
          showAs(source, "Name", { width: 320, wrap: true }),
          showAs(source, "Status", { width: 120, statusShowAs: "select" }),
          showAs(source, "Departs", { width: 210, dateFormat: "day_month_year", timeFormat: "24_hour" }),
          ...show(
            source,
            "Boat",
            "Skipper",
            "Crew",
            "Passengers",
            "Load",
            "Full house",
            "Remarks",
            "Cargo",
            "Languages on board",
            "Log due",
          ),
          showAs(source, "Karma", { isVisible: false }),
        ],
        wrapCells: true,
        frozenColumnIndex: 0,
        showVerticalLines: false,
      },
    },
    {
      key: "voyages-board",
      type: "board",
      name: "Departure board",
      dataSourceId: sourceId(source),
      filter: where(source, "Departs", "date", "next_month"),
      configuration: {
        groupBy: {
          type: "status",
          propertyId: columnId(source, "Status"),
          propertyName: "Status",
          granularity: "option",
          sort: "manual",
          hideEmptyGroups: true,
          groups: [{ value: "Boarding" }, { value: "Under way" }, { value: "Cancelled", isHidden: true }],
        },
        subGroupBy: {
          type: "select",
          propertyId: columnId(source, "Weather"),
          propertyName: "Weather",
          sort: "ascending",
        },
        properties: show(source, "Name", "Departs", "Boat", "Skipper"),
        cover: { type: "page_cover" },
        coverSize: "small",
        coverAspect: "cover",
        cardLayout: "compact",
      },
    },
    {
      key: "voyages-calendar",
      type: "calendar",
      name: "",
      dataSourceId: sourceId(source),
      filter: anyOf(where(source, "Departs", "date", "this_month"), where(source, "Departs", "date", "next_week")),
      configuration: { ...departs, properties: show(source, "Name", "Boat"), viewRange: "month", showWeekends: true },
    },
    {
      key: "voyages-timeline",
      type: "timeline",
      name: "Who is where",
      dataSourceId: sourceId(source),
      sorts: [by(source, "Departs")],
      configuration: {
        ...departs,
        properties: show(source, "Name"),
        showTable: true,
        tableProperties: show(source, "Name", "Boat", "Crew"),
        zoomLevel: "week",
        centerTimestamp: 1_780_000_000_000,
        colorBy: true,
        groupBy: { type: "relation", propertyId: columnId(source, "Boat"), propertyName: "Boat" },
      },
    },
    {
      key: "voyages-map",
      type: "map",
      name: "Whales",
      dataSourceId: sourceId(source),
      filter: allOf(
        where(source, "Remarks", "rich_text", "is_not_empty"),
        where(source, "Pictures", "files", "is_empty"),
        where(source, "Entered", "created_time", "before", "2026-12-31"),
        where(source, "Changed", "last_edited_time", "after", "2026-01-01"),
        where(source, "Crew", "relation", "contains", rowId("crew", "haruka")),
      ),
      configuration: {
        height: "large",
        mapByPropertyId: columnId(source, "Whale seen at"),
        mapByPropertyName: "Whale seen at",
        properties: show(source, "Name", "Departs"),
      },
    },
    {
      key: "voyages-form",
      type: "form",
      name: "How was your crossing?",
      dataSourceId: sourceId(source),
      configuration: { isFormClosed: false, anonymousSubmissions: true, submissionPermissions: "none" },
    },
    {
      key: "voyages-feed",
      type: "feed",
      name: "What the skippers say",
      dataSourceId: sourceId(source),
      sorts: [{ type: "timestamp", timestamp: "last_edited_time", direction: "descending" }],
    },
    ...charts,
    {
      key: "voyages-dashboard",
      type: "dashboard",
      name: "Wheelhouse",
      configuration: {
        rows: [
          {
            id: "top",
            height: 320,
            widgets: [
              { id: "passengers", viewId: viewId("voyages-chart-weather"), width: 8, rowIndex: 0 },
              { id: "total", viewId: viewId("voyages-chart-total"), width: 4, rowIndex: 0 },
            ],
          },
          {
            id: "below",
            height: "medium",
            widgets: [{ id: "months", viewId: viewId("voyages-chart-days"), width: 12 }],
          },
        ],
      },
    },
  ];
}

const onDashboard = { dataSourceId: sourceId(source), dashboardViewId: viewId("voyages-dashboard") };

const charts: readonly ViewDraft[] = [
  {
    key: "voyages-chart-weather",
    type: "chart",
    name: "Passengers by weather",
    ...onDashboard,
    configuration: {
      chartType: "column",
      xAxis: { type: "select", propertyId: columnId(source, "Weather"), propertyName: "Weather", sort: "manual" },
      yAxis: { aggregator: "sum", propertyId: columnId(source, "Passengers") },
      stackBy: { type: "relation", propertyId: columnId(source, "Boat"), propertyName: "Boat" },
      sort: "y_descending",
      colorTheme: "colorful",
      height: "medium",
      legendPosition: "side",
      showDataLabels: true,
      axisLabels: "both",
      gridLines: "horizontal",
      groupStyle: "normal",
      yAxisMin: 0,
      yAxisMax: 200,
      referenceLines: [{ id: "break-even", value: 120, label: "Break even", color: "red", dashStyle: "dash" }],
      caption: rich("Fog is bad for business and good for stories."),
    },
  },
  {
    key: "voyages-chart-total",
    type: "chart",
    name: "Carried this spring",
    ...onDashboard,
    configuration: {
      chartType: "number",
      value: { aggregator: "sum", propertyId: columnId(source, "Passengers") },
      hideTitle: false,
      colorByValue: true,
      colorTheme: "blue",
    },
  },
  {
    key: "voyages-chart-days",
    type: "chart",
    name: "Passengers by week",
    ...onDashboard,
    configuration: {
      chartType: "line",
      xAxis: {
        type: "date",
        propertyId: columnId(source, "Departs"),
        propertyName: "Departs",
        granularity: "week",
        startDayOfWeek: 1,
        hideEmptyGroups: true,
      },
      yAxis: { aggregator: "average", propertyId: columnId(source, "Passengers") },
      smoothLine: true,
      hideLineFillArea: true,
      cumulative: false,
    },
  },
];
