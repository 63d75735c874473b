import { describe, expect, it } from "vitest";
import { decodeView } from "../../src/decode/views/decode-view.js";
import { madeId, modelText, textItem } from "./support/made.js";

const id = madeId(1);
const groupBy = {
  type: "select",
  property_id: "s%3At1",
  property_name: "Stage",
  sort: { type: "manual" },
  hide_empty_groups: true,
};
const modelGroupBy = {
  type: "select",
  propertyId: "s:t1",
  propertyName: "Stage",
  sort: "manual",
  hideEmptyGroups: true,
};
const properties = [
  { property_id: "title", property_name: "Name", visible: true, width: 200, wrap: false },
  {
    property_id: "s%3At1",
    visible: false,
    status_show_as: "checkbox",
    card_property_width_mode: "inline",
    date_format: "relative",
    time_format: "24_hour",
  },
];
const modelProperties = [
  { propertyId: "title", propertyName: "Name", isVisible: true, width: 200, wrap: false },
  {
    propertyId: "s:t1",
    isVisible: false,
    statusShowAs: "checkbox",
    cardWidthMode: "inline",
    dateFormat: "relative",
    timeFormat: "24_hour",
  },
];

const configurations: readonly [type: string, wire: object, expected: object][] = [
  [
    "table",
    {
      properties,
      group_by: groupBy,
      subtasks: { property_id: "p%3A", display_mode: "flattened", filter_scope: "parents", toggle_column_id: "title" },
      wrap_cells: true,
      frozen_column_index: 1,
      show_vertical_lines: false,
    },
    {
      properties: modelProperties,
      groupBy: modelGroupBy,
      subtasks: { propertyId: "p:", displayMode: "flattened", filterScope: "parents", toggleColumnId: "title" },
      wrapCells: true,
      frozenColumnIndex: 1,
      showVerticalLines: false,
    },
  ],
  [
    "board",
    {
      group_by: groupBy,
      sub_group_by: groupBy,
      properties,
      cover: { type: "property", property_id: "f%3A" },
      cover_size: "large",
      cover_aspect: "contain",
      card_layout: "compact",
    },
    {
      groupBy: modelGroupBy,
      subGroupBy: modelGroupBy,
      properties: modelProperties,
      cover: { type: "property", propertyId: "f:" },
      coverSize: "large",
      coverAspect: "contain",
      cardLayout: "compact",
    },
  ],
  ["list", { properties }, { properties: modelProperties }],
  [
    "gallery",
    {
      properties,
      cover: { type: "page_content_first" },
      cover_size: "small",
      cover_aspect: "cover",
      card_layout: "list",
    },
    {
      properties: modelProperties,
      cover: { type: "page_content_first" },
      coverSize: "small",
      coverAspect: "cover",
      cardLayout: "list",
    },
  ],
  [
    "calendar",
    { date_property_id: "d%3A", date_property_name: "Due", properties, view_range: "week", show_weekends: true },
    {
      datePropertyId: "d:",
      datePropertyName: "Due",
      properties: modelProperties,
      viewRange: "week",
      showWeekends: true,
    },
  ],
  [
    "timeline",
    {
      date_property_id: "d%3A",
      date_property_name: "Due",
      end_date_property_id: "e%3A",
      end_date_property_name: "End",
      properties,
      show_table: true,
      table_properties: properties,
      preference: { zoom_level: "5_years", center_timestamp: 1700000000000 },
      arrows_by: { property_id: "a%3A" },
      color_by: false,
    },
    {
      datePropertyId: "d:",
      datePropertyName: "Due",
      endDatePropertyId: "e:",
      endDatePropertyName: "End",
      properties: modelProperties,
      showTable: true,
      tableProperties: modelProperties,
      zoomLevel: "5_years",
      centerTimestamp: 1700000000000,
      arrowsByPropertyId: "a:",
      colorBy: false,
    },
  ],
  ["timeline", { date_property_id: "d", arrows_by: { property_id: null } }, { datePropertyId: "d" }],
  [
    "map",
    { height: "extra_large", map_by: "m%3A", map_by_property_name: "Place", properties },
    { height: "extra_large", mapByPropertyId: "m:", mapByPropertyName: "Place", properties: modelProperties },
  ],
  [
    "form",
    { is_form_closed: true, anonymous_submissions: false, submission_permissions: "comment_only" },
    { isFormClosed: true, anonymousSubmissions: false, submissionPermissions: "comment_only" },
  ],
  [
    "chart",
    {
      chart_type: "donut",
      x_axis: groupBy,
      y_axis: { aggregator: "sum", property_id: "n%3A" },
      x_axis_property_id: "x",
      y_axis_property_id: "y",
      value: { aggregator: "count" },
      sort: "x_ascending",
      color_theme: "teal",
      height: "small",
      hide_empty_groups: true,
      legend_position: "side",
      show_data_labels: true,
      axis_labels: "both",
      grid_lines: "horizontal",
      cumulative: false,
      smooth_line: true,
      hide_line_fill_area: false,
      group_style: "percent",
      y_axis_min: 0,
      y_axis_max: 10,
      donut_labels: "name_and_value",
      hide_title: true,
      stack_by: groupBy,
      reference_lines: [{ id: "r1", value: 5, label: "Goal", color: "red", dash_style: "dash" }],
      caption: [textItem("All")],
      color_by_value: true,
    },
    {
      chartType: "donut",
      xAxis: modelGroupBy,
      yAxis: { aggregator: "sum", propertyId: "n:" },
      xAxisPropertyId: "x",
      yAxisPropertyId: "y",
      value: { aggregator: "count" },
      sort: "x_ascending",
      colorTheme: "teal",
      height: "small",
      hideEmptyGroups: true,
      legendPosition: "side",
      showDataLabels: true,
      axisLabels: "both",
      gridLines: "horizontal",
      cumulative: false,
      smoothLine: true,
      hideLineFillArea: false,
      groupStyle: "percent",
      yAxisMin: 0,
      yAxisMax: 10,
      donutLabels: "name_and_value",
      hideTitle: true,
      stackBy: modelGroupBy,
      referenceLines: [{ id: "r1", value: 5, label: "Goal", color: "red", dashStyle: "dash" }],
      caption: modelText("All"),
      colorByValue: true,
    },
  ],
  [
    "dashboard",
    {
      rows: [
        { id: "r1", height: 300, widgets: [{ id: "w1", view_id: madeId(2), width: 6, row_index: 0 }] },
        { id: "r2", height: "large", widgets: [] },
        { id: "r3", height: null, widgets: [] },
      ],
    },
    {
      rows: [
        { id: "r1", height: 300, widgets: [{ id: "w1", viewId: madeId(2), width: 6, rowIndex: 0 }] },
        { id: "r2", height: "large", widgets: [] },
        { id: "r3", widgets: [] },
      ],
    },
  ],
];

const groups: readonly [wire: object, expected: object][] = [
  [
    { type: "status", group_by: "option", sort: { type: "ascending" } },
    { granularity: "option", sort: "ascending" },
  ],
  [{ type: "person" }, {}],
  [
    { type: "date", group_by: "week", start_day_of_week: 1 },
    { granularity: "week", startDayOfWeek: 1 },
  ],
  [{ type: "text", group_by: "alphabet_prefix" }, { granularity: "alphabet_prefix" }],
  [
    { type: "number", range_start: 0, range_end: 100, range_size: 10 },
    { rangeStart: 0, rangeEnd: 100, rangeSize: 10 },
  ],
  [{ type: "checkbox", sort: { type: "descending" } }, { sort: "descending" }],
  [
    { type: "formula", group_by: { type: "date", group_by: "month", sort: { type: "manual" }, start_day_of_week: 0 } },
    { resultType: "date", granularity: "month", sort: "manual", startDayOfWeek: 0 },
  ],
  [
    { type: "formula", group_by: { type: "number", sort: { type: "ascending" }, range_size: 5 } },
    { resultType: "number", sort: "ascending", rangeSize: 5 },
  ],
];

const wireView = (type: string, extra: object = {}) => ({ object: "view", id, name: "By stage", type, ...extra });
const modelView = (type: string, extra: object = {}) => ({ object: "view", id, name: "By stage", type, ...extra });

describe("decodeView", () => {
  it.each(configurations)("reads the settings of a %s %#", (type, wire, expected) => {
    expect(decodeView(wireView(type, { configuration: { type, ...wire } }))).toEqual({
      value: modelView(type, { configuration: expected }),
      diagnostics: [],
    });
  });

  it.each(groups)("reads the groups %j", (wire, expected) => {
    const { type } = { type: "", ...wire };
    const configuration = { type: "board", group_by: { property_id: "p1", ...wire } };
    expect(decodeView(wireView("board", { configuration }))).toEqual({
      value: modelView("board", { configuration: { groupBy: { type, propertyId: "p1", ...expected } } }),
      diagnostics: [],
    });
  });

  it("reads settings that stand one level deeper, as some documentation has them", () => {
    expect(decodeView(wireView("table", { configuration: { table: { wrap_cells: true } } })).value).toEqual(
      modelView("table", { configuration: { wrapCells: true } }),
    );
  });

  it("reads what every view has", () => {
    const wire = wireView("list", {
      parent: { type: "database_id", database_id: madeId(2) },
      data_source_id: madeId(3),
      dashboard_view_id: madeId(4),
      created_time: "2026-10-05T09:12:00.000Z",
      created_by: { object: "user", id: madeId(5) },
      last_edited_time: "2026-11-18T16:40:00.000Z",
      last_edited_by: null,
      url: "https://app.notion.com/p/2?v=1",
      filter: { property: "Stage", status: { does_not_equal: ["Done"] } },
      sorts: [{ property: "Due", direction: "ascending" }],
      quick_filters: {
        "s%3At1": { status: { equals: "Doing" } },
        Crew: {},
        Mood: { mood: { equals: "calm" } },
      },
      configuration: null,
    });
    const { value, diagnostics } = decodeView(wire);
    expect(value).toEqual(
      modelView("list", {
        databaseId: madeId(2),
        dataSourceId: madeId(3),
        dashboardViewId: madeId(4),
        createdTime: "2026-10-05T09:12:00.000Z",
        createdBy: madeId(5),
        lastEditedTime: "2026-11-18T16:40:00.000Z",
        url: "https://app.notion.com/p/2?v=1",
        filter: {
          type: "property",
          property: "Stage",
          kind: "status",
          condition: { operator: "does_not_equal", value: ["Done"] },
        },
        sorts: [{ type: "property", property: "Due", direction: "ascending" }],
        quickFilters: [
          {
            property: "s:t1",
            filter: {
              type: "property",
              property: "s:t1",
              kind: "status",
              condition: { operator: "equals", value: "Doing" },
            },
          },
          { property: "Crew" },
          { property: "Mood", filter: { type: "unsupported", source: { mood: { equals: "calm" } } } },
        ],
      }),
    );
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([["unsupported_view", id]]);
  });

  it.each<[string, object, object, readonly [string, string | undefined][]]>([
    [
      "a kind invented tomorrow",
      wireView("orbit", { configuration: { type: "orbit", planets: 3 } }),
      modelView("unsupported", { sourceType: "orbit", source: { type: "orbit", planets: 3 } }),
      [["unsupported_view", "orbit"]],
    ],
    [
      "a partial view",
      { object: "view", id, parent: { type: "database_id", database_id: madeId(2) }, type: "table" },
      { object: "view", id, type: "table", name: "", databaseId: madeId(2) },
      [["partial_object", undefined]],
    ],
    [
      "the reference of a list of views",
      { object: "view", id },
      { object: "view", id, type: "unsupported", name: "", sourceType: "partial" },
      [["partial_object", undefined]],
    ],
    [
      "a word invented tomorrow",
      wireView("board", { configuration: { type: "board", cover_size: "gigantic", cover: { type: "hologram" } } }),
      modelView("board", { configuration: {} }),
      [
        ["approximated", "hologram"],
        ["approximated", "gigantic"],
      ],
    ],
  ])("keeps what it can of %s, and says so", (_name, wire, value, reports) => {
    const decoded = decodeView(wire);
    expect(decoded.value).toEqual(value);
    expect(decoded.diagnostics.map(({ code, sourceType }) => [code, sourceType])).toEqual(reports);
  });
});
