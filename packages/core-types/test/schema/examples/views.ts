import type { Filter, GroupBy, Sort, View, ViewProperty } from "../../../src/index.js";
import { icons, id, otherId, richText, time } from "./texts.js";

export const filters: { readonly [Type in Filter["type"]]: Filter } = {
  and: { type: "and", filters: [{ type: "or", filters: [] }] },
  or: { type: "or", filters: [] },
  property: {
    type: "property",
    property: "a<q\\",
    kind: "multi_select",
    condition: { operator: "contains", value: ["Deep", "Shallow"] },
    computed: "rollup",
    quantifier: "every",
  },
  timestamp: { type: "timestamp", timestamp: "created_time", condition: { operator: "this_week" } },
  unsupported: { type: "unsupported", source: { operator: "date_is_relative_to", value: null } },
};

export const sorts: { readonly [Type in Sort["type"]]: Sort } = {
  property: { type: "property", property: "a<q\\", direction: "ascending" },
  timestamp: { type: "timestamp", timestamp: "last_edited_time", direction: "descending" },
};

const groupBy: GroupBy = {
  type: "formula",
  propertyId: "a<q\\",
  propertyName: "Depth",
  hideEmptyGroups: true,
  isColored: false,
  sort: "manual",
  granularity: "week",
  startDayOfWeek: 1,
  rangeStart: 0,
  rangeEnd: 100,
  rangeSize: 10,
  resultType: "number",
  groups: [{ value: "Deep", isHidden: true }, {}],
};

const property: ViewProperty = {
  propertyId: "a<q\\",
  propertyName: "Depth",
  isVisible: true,
  width: 120,
  wrap: false,
  statusShowAs: "checkbox",
  cardWidthMode: "full_line",
  dateFormat: "relative",
  timeFormat: "24_hour",
};
const properties = [property];
const common = {
  object: "view",
  id,
  name: "",
  databaseId: id,
  dataSourceId: otherId,
  dashboardViewId: otherId,
  description: "All ships.",
  icon: icons.icon,
  url: "https://example.com",
  createdTime: time,
  lastEditedTime: time,
  createdBy: id,
  lastEditedBy: id,
  filter: filters.and,
  sorts: [sorts.property, sorts.timestamp],
  quickFilters: [{ property: "a<q\\", filter: filters.property }, { property: "b" }],
  loadLimit: 25,
  showPageIcon: true,
  manualOrder: [id, otherId],
  calculations: [{ propertyId: "a<q\\", function: "sum" }],
} as const;
const cards = {
  properties,
  groupBy,
  cover: { type: "property", propertyId: "f" },
  coverSize: "large",
  coverAspect: "contain",
  cardLayout: "compact",
} as const;

export const views: { readonly [Type in View["type"]]: View } = {
  board: { type: "board", ...common, configuration: { ...cards, subGroupBy: groupBy } },
  calendar: {
    type: "calendar",
    ...common,
    configuration: {
      datePropertyId: "d",
      datePropertyName: "Day",
      properties,
      viewRange: "month",
      showWeekends: false,
    },
  },
  chart: {
    type: "chart",
    ...common,
    configuration: {
      chartType: "donut",
      xAxis: groupBy,
      yAxis: { aggregator: "sum", propertyId: "n" },
      xAxisPropertyId: "a",
      yAxisPropertyId: "n",
      value: { aggregator: "count" },
      sort: "x_ascending",
      colorTheme: "teal",
      height: "extra_large",
      hideEmptyGroups: true,
      legendPosition: "side",
      showDataLabels: true,
      axisLabels: "x_axis",
      gridLines: "vertical",
      cumulative: false,
      smoothLine: true,
      hideLineFillArea: true,
      groupStyle: "percent",
      yAxisMin: -1,
      yAxisMax: 10,
      donutLabels: "name_and_value",
      hideTitle: false,
      stackBy: groupBy,
      referenceLines: [{ id: "r", value: 5, label: "Limit", color: "red", dashStyle: "dash" }],
      caption: richText,
      colorByValue: true,
    },
  },
  dashboard: {
    type: "dashboard",
    ...common,
    configuration: {
      rows: [
        { id: "r1", height: "small", widgets: [{ id: "w1", viewId: otherId, width: 6, rowIndex: 0 }] },
        { id: "r2", height: 300, widgets: [] },
      ],
    },
  },
  feed: { type: "feed", ...common, configuration: { properties } },
  form: {
    type: "form",
    ...common,
    configuration: { isFormClosed: true, anonymousSubmissions: false, submissionPermissions: "reader" },
  },
  gallery: { type: "gallery", ...common, configuration: { ...cards, isTitleVisible: true } },
  list: { type: "list", ...common, configuration: { properties, groupBy } },
  map: {
    type: "map",
    ...common,
    configuration: { height: "medium", mapByPropertyId: "p", mapByPropertyName: "Pier", properties },
  },
  table: {
    type: "table",
    ...common,
    configuration: {
      properties,
      groupBy,
      subtasks: {
        propertyId: "s",
        displayMode: "flattened",
        filterScope: "parents_and_subitems",
        toggleColumnId: "title",
      },
      wrapCells: true,
      frozenColumnIndex: 1,
      showVerticalLines: true,
    },
  },
  timeline: {
    type: "timeline",
    ...common,
    configuration: {
      datePropertyId: "d",
      datePropertyName: "Day",
      endDatePropertyId: "e",
      endDatePropertyName: "Until",
      properties,
      groupBy,
      showTable: true,
      tableProperties: properties,
      zoomLevel: "5_years",
      centerTimestamp: 1_790_000_000_000,
      arrowsByPropertyId: "b",
      colorBy: true,
    },
  },
  unsupported: { type: "unsupported", ...common, sourceType: "globe", source: [1, "x"] },
};
