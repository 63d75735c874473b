import type {
  BoardConfiguration,
  CalendarConfiguration,
  ChartAggregation,
  ChartConfiguration,
  ChartReferenceLine,
  DashboardConfiguration,
  DashboardRow,
  DashboardWidget,
  Database,
  FeedConfiguration,
  FilterCondition,
  FilterGroup,
  FormConfiguration,
  GalleryConfiguration,
  GroupBy,
  ListConfiguration,
  MapConfiguration,
  PropertyFilter,
  QuickFilter,
  Sort,
  SubtaskSettings,
  TableConfiguration,
  TableView,
  TimelineConfiguration,
  TimestampFilter,
  UnsupportedFilter,
  UnsupportedView,
  View,
  ViewCalculation,
  ViewCover,
  ViewGroup,
  ViewProperty,
} from "@pagebridge/core-types";
import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { rich } from "../make.js";
import { exempt, type Outcome, type Subject, subject } from "./subject.js";

const id = "11111111-2222-8333-8444-555555555555";
const other = "99999999-8888-8777-8666-555555555555";

const database: Database = {
  object: "database",
  id,
  title: rich("Boats"),
  description: [],
  dataSources: [
    {
      object: "data_source",
      id,
      title: rich("Boats"),
      description: [],
      properties: [
        { type: "title", id: "title", name: "Name" },
        { type: "number", id: "n", name: "Seats", format: "number" },
        { type: "date", id: "d", name: "Built" },
      ],
    },
    { object: "data_source", id: other, title: rich("Crew"), description: [], properties: [] },
  ],
};

const base = { object: "view", id, name: "All" } as const;

function write(view: View, options: RenderOptions): Outcome {
  return renderDatabase({ ...database, views: [view] }, options);
}

const groupBy: GroupBy = { type: "number", propertyId: "n" };
const properties: readonly ViewProperty[] = [{ propertyId: "n" }];
const reported = exempt("drawn");

const common = {
  id: exempt("identity"),
  name: "Some",
  databaseId: exempt("place"),
  dataSourceId: other,
  dashboardViewId: other,
  description: "About",
  icon: { type: "emoji", emoji: "🐚" },
  url: exempt("address"),
  createdTime: exempt("history"),
  lastEditedTime: exempt("history"),
  createdBy: exempt("history"),
  lastEditedBy: exempt("history"),
  filter: { type: "timestamp", timestamp: "created_time", condition: { operator: "past_week" } },
  sorts: [{ type: "property", property: "n", direction: "ascending" }],
  quickFilters: [{ property: "n" }],
  loadLimit: 10,
  showPageIcon: true,
  manualOrder: [other],
  calculations: [{ propertyId: "n", function: "sum" }],
} as const;

/** Views, their settings, filters and sorts with a change to every field. Made. */
export const viewSubjects: readonly Subject[] = [
  subject<TableView>("a view", { ...base, type: "table" }, { ...common, configuration: { groupBy } }, write),
  subject<UnsupportedView>(
    "an unsupported view",
    { ...base, type: "unsupported", sourceType: "hologram" },
    { ...common, sourceType: "mirage", source: exempt("source") },
    write,
  ),
  subject<TableConfiguration>(
    "settings of a table",
    {},
    {
      properties,
      groupBy,
      subtasks: { propertyId: "n" },
      wrapCells: true,
      frozenColumnIndex: 1,
      showVerticalLines: true,
    },
    (configuration, options) => write({ ...base, type: "table", configuration }, options),
  ),
  subject<SubtaskSettings>(
    "rows under rows",
    { propertyId: "n" },
    { propertyId: "d", displayMode: "show", filterScope: exempt("drawn"), toggleColumnId: exempt("drawn") },
    (subtasks, options) => write({ ...base, type: "table", configuration: { subtasks } }, options),
  ),
  subject<BoardConfiguration>(
    "settings of a board",
    {},
    {
      properties,
      groupBy,
      subGroupBy: groupBy,
      cover: { type: "property", propertyId: "n" },
      coverSize: "large",
      coverAspect: "contain",
      cardLayout: "list",
    },
    (configuration, options) => write({ ...base, type: "board", configuration }, options),
  ),
  subject<ViewCover>(
    "the picture on a card",
    { type: "property", propertyId: "n" },
    { propertyId: "d" },
    (cover, options) => write({ ...base, type: "board", configuration: { cover } }, options),
  ),
  subject<GalleryConfiguration>(
    "settings of a gallery",
    {},
    {
      properties,
      groupBy,
      cover: { type: "page_cover" },
      coverSize: "large",
      coverAspect: "contain",
      cardLayout: "list",
      isTitleVisible: true,
    },
    (configuration, options) => write({ ...base, type: "gallery", configuration }, options),
  ),
  subject<ListConfiguration>("settings of a list", {}, { properties, groupBy }, (configuration, options) =>
    write({ ...base, type: "list", configuration }, options),
  ),
  subject<CalendarConfiguration>(
    "settings of a calendar",
    { datePropertyId: "p" },
    { datePropertyId: "d", datePropertyName: "Due", properties, viewRange: "week", showWeekends: true },
    (configuration, options) => write({ ...base, type: "calendar", configuration }, options),
  ),
  subject<TimelineConfiguration>(
    "settings of a timeline",
    { datePropertyId: "p", endDatePropertyId: "q" },
    {
      datePropertyId: "d",
      datePropertyName: "From",
      endDatePropertyId: "d",
      endDatePropertyName: "To",
      properties,
      groupBy,
      showTable: true,
      tableProperties: properties,
      zoomLevel: "day",
      centerTimestamp: 1,
      arrowsByPropertyId: "n",
      colorBy: true,
    },
    (configuration, options) => write({ ...base, type: "timeline", configuration }, options),
  ),
  subject<MapConfiguration>(
    "settings of a map",
    { mapByPropertyId: "p" },
    { height: "large", mapByPropertyId: "n", mapByPropertyName: "Where", properties },
    (configuration, options) => write({ ...base, type: "map", configuration }, options),
  ),
  subject<FormConfiguration>(
    "settings of a form",
    {},
    { isFormClosed: true, anonymousSubmissions: true, submissionPermissions: "none" },
    (configuration, options) => write({ ...base, type: "form", configuration }, options),
  ),
  subject<FeedConfiguration>("settings of a feed", {}, { properties }, (configuration, options) =>
    write({ ...base, type: "feed", configuration }, options),
  ),
  subject<ChartConfiguration>(
    "settings of a chart",
    {},
    {
      chartType: "bar",
      xAxis: groupBy,
      yAxis: { aggregator: "sum", propertyId: "n" },
      xAxisPropertyId: "n",
      yAxisPropertyId: "n",
      value: { aggregator: "sum", propertyId: "n" },
      sort: "x_ascending",
      colorTheme: "red",
      height: "large",
      hideEmptyGroups: true,
      legendPosition: "side",
      showDataLabels: true,
      axisLabels: "both",
      gridLines: "both",
      cumulative: true,
      smoothLine: true,
      hideLineFillArea: true,
      groupStyle: "percent",
      yAxisMin: 1,
      yAxisMax: 5,
      donutLabels: "name",
      hideTitle: true,
      stackBy: groupBy,
      referenceLines: [{ id: "r", value: 5 }],
      caption: rich("About"),
      colorByValue: true,
    },
    (configuration, options) => write({ ...base, type: "chart", configuration }, options),
  ),
  subject<ChartAggregation>(
    "what a chart adds up",
    { aggregator: "sum", propertyId: "n" },
    { aggregator: "count", propertyId: "d" },
    (value, options) => write({ ...base, type: "chart", configuration: { value } }, options),
  ),
  subject<ChartReferenceLine>(
    "a line across a chart",
    { id: "r", value: 5 },
    { id: exempt("identity"), value: reported, label: reported, color: reported, dashStyle: reported },
    (line, options) => write({ ...base, type: "chart", configuration: { referenceLines: [line] } }, options),
  ),
  subject<DashboardConfiguration>(
    "settings of a dashboard",
    { rows: [] },
    { rows: [{ id: "r", widgets: [{ id: "w", viewId: other }] }] },
    (configuration, options) => write({ ...base, type: "dashboard", configuration }, options),
  ),
  subject<DashboardRow>(
    "a row of a dashboard",
    { id: "r", widgets: [] },
    { id: exempt("identity"), height: reported, widgets: [{ id: "w", viewId: other }] },
    (row, options) => write({ ...base, type: "dashboard", configuration: { rows: [row] } }, options),
  ),
  subject<DashboardWidget>(
    "a widget",
    { id: "w", viewId: other },
    { id: exempt("identity"), viewId: id, width: reported, rowIndex: reported },
    (widget, options) =>
      write({ ...base, type: "dashboard", configuration: { rows: [{ id: "r", widgets: [widget] }] } }, options),
  ),
  subject<GroupBy>(
    "groups",
    { type: "number", propertyId: "p" },
    {
      propertyId: "n",
      propertyName: "Seats",
      hideEmptyGroups: true,
      isColored: true,
      sort: "ascending",
      granularity: "month",
      startDayOfWeek: 1,
      rangeStart: 1,
      rangeEnd: 9,
      rangeSize: 3,
      resultType: "number",
      groups: [{ value: "a" }],
    },
    (group, options) => write({ ...base, type: "list", configuration: { groupBy: group } }, options),
  ),
  subject<ViewGroup>("a group", {}, { value: reported, isHidden: reported }, (group, options) =>
    write({ ...base, type: "list", configuration: { groupBy: { ...groupBy, groups: [group] } } }, options),
  ),
  subject<ViewProperty>(
    "a property of a view",
    { propertyId: "p" },
    {
      propertyId: "n",
      propertyName: "Seats",
      isVisible: false,
      width: 200,
      wrap: true,
      statusShowAs: "checkbox",
      cardWidthMode: "inline",
      dateFormat: "relative",
      timeFormat: "H:mm",
    },
    (property, options) =>
      write({ ...base, type: "list", configuration: { properties: [{ propertyId: "d" }, property] } }, options),
  ),
  subject<QuickFilter>(
    "a filter to choose",
    { property: "n" },
    {
      property: "d",
      filter: { type: "property", property: "n", kind: "number", condition: { operator: "is_empty" } },
    },
    (filter, options) => write({ ...base, type: "list", quickFilters: [filter] }, options),
  ),
  subject<ViewCalculation>(
    "a calculation",
    { propertyId: "n", function: "sum" },
    { propertyId: "d", function: "count" },
    (calculation, options) => write({ ...base, type: "list", calculations: [calculation] }, options),
  ),
  subject<PropertyFilter>(
    "a filter",
    { type: "property", property: "n", kind: "number", condition: { operator: "is_empty" } },
    {
      property: "d",
      kind: exempt("implied"),
      condition: { operator: "is_not_empty" },
      computed: exempt("implied"),
      quantifier: "every",
    },
    (filter, options) => write({ ...base, type: "list", filter }, options),
  ),
  subject<FilterCondition>(
    "a condition",
    { operator: "equals", value: 5 },
    { operator: "does_not_equal", value: 6 },
    (condition, options) =>
      write({ ...base, type: "list", filter: { type: "property", property: "n", kind: "number", condition } }, options),
  ),
  subject<TimestampFilter>(
    "a filter by time",
    { type: "timestamp", timestamp: "created_time", condition: { operator: "past_week" } },
    { timestamp: "last_edited_time", condition: { operator: "past_year" } },
    (filter, options) => write({ ...base, type: "list", filter }, options),
  ),
  subject<FilterGroup>(
    "several filters",
    { type: "and", filters: [] },
    { filters: [{ type: "timestamp", timestamp: "created_time", condition: { operator: "past_week" } }] },
    (filter, options) => write({ ...base, type: "list", filter }, options),
  ),
  subject<UnsupportedFilter>(
    "an unsupported filter",
    { type: "unsupported", source: 1 },
    { source: exempt("source") },
    (filter, options) => write({ ...base, type: "list", filter }, options),
  ),
  subject<Extract<Sort, { type: "property" }>>(
    "a sort",
    { type: "property", property: "n", direction: "ascending" },
    { property: "d", direction: "descending" },
    (sort, options) => write({ ...base, type: "list", sorts: [sort] }, options),
  ),
  subject<Extract<Sort, { type: "timestamp" }>>(
    "a sort by time",
    { type: "timestamp", timestamp: "created_time", direction: "ascending" },
    { timestamp: "last_edited_time", direction: "descending" },
    (sort, options) => write({ ...base, type: "list", sorts: [sort] }, options),
  ),
];
