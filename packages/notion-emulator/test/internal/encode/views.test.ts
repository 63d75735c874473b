import type { Filter, GroupBy, PropertySchema, View } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { deriveId } from "../../../src/internal/encode/derive-id.js";
import { database, dataSource, id, mara, text, workspace } from "../../support/makers.js";
import { ownFields, recordsOf } from "../support/encode.js";

const columns: readonly PropertySchema[] = [
  {
    id: "St%s",
    name: "State",
    type: "status",
    options: [
      { id: "o", name: "Reading" },
      { id: "d", name: "Done" },
    ],
    groups: [{ id: "g", name: "In progress", optionIds: ["o"] }],
  },
  { id: "Pgs_", name: "Pages", type: "number", format: "number" },
  { id: "When", name: "When", type: "date" },
  { id: "Tag<", name: "Tags", type: "multi_select", options: [] },
  { id: "Who_", name: "Who", type: "people" },
];
const base = { object: "view", id: id(30), name: "View", dataSourceId: id(21) } as const;
const pointer = { id: id(21), table: "collection", spaceId: id(3) };

function record(view: View) {
  const records = recordsOf(workspace([database(20, [dataSource(21, columns, [])], { views: [view] })]));
  return ownFields(records.find("collection_view", view.id));
}

function format(view: View): unknown {
  const { collection_pointer: _pointer, ...own } = Object(record(view)["format"]);
  return own;
}

describe("a view", () => {
  it("has what all views have", () => {
    const view: View = {
      ...base,
      type: "table",
      description: "What is read",
      icon: { type: "icon", name: "list", color: "gray" },
      loadLimit: 50,
      showPageIcon: true,
      dashboardViewId: id(39),
      manualOrder: [id(51), id(50)],
      sorts: [
        { type: "property", property: "Pages", direction: "descending" },
        { type: "timestamp", timestamp: "created_time", direction: "ascending" },
      ],
      calculations: [{ propertyId: "Pgs_", function: "sum" }],
      filter: {
        type: "property",
        property: "Pgs_",
        kind: "number",
        condition: { operator: "greater_than", value: 800 },
      },
      quickFilters: [
        {
          property: "title",
          filter: { type: "property", property: "title", kind: "title", condition: { operator: "is_not_empty" } },
        },
        { property: "State" },
      ],
    };
    expect(record(view)).toEqual({
      type: "table",
      name: "View",
      format: {
        collection_pointer: pointer,
        collection_view_icon: "/icons/list_gray.svg",
        description: "What is read",
        show_page_icon: true,
        inline_collection_first_load_limit: { type: "load_limit", limit: 50 },
        dashboard_view_id: id(39),
        property_filters: [
          {
            id: deriveId("filter", id(30), "0"),
            filter: { property: "title", filter: { operator: "is_not_empty" } },
          },
          {
            id: deriveId("filter", id(30), "1"),
            filter: { property: "St%s", filter: { operator: "status_is", value: { type: "exact" } } },
          },
        ],
      },
      query2: {
        filter: {
          operator: "and",
          filters: [
            { property: "Pgs_", filter: { operator: "number_greater_than", value: { type: "exact", value: 800 } } },
          ],
        },
        sort: [
          { property: "Pgs_", direction: "descending" },
          { property: "created_time", type: "created_time", direction: "ascending" },
        ],
        aggregations: [{ property: "Pgs_", aggregator: "sum" }],
      },
      page_sort: [id(51), id(50)],
    });
  });

  it("with the default name has none, and without a data source no pointer", () => {
    const { dataSourceId: _source, ...rest } = base;
    expect(record({ ...rest, type: "table", name: "" })).toEqual({ type: "table", format: {} });
  });

  it("stands in its database", () => {
    const records = recordsOf(
      workspace([database(20, [dataSource(21, columns, [])], { views: [{ ...base, type: "table" }] })]),
    );
    expect(records.find("collection_view", id(30))).toMatchObject({ parent_id: id(20), parent_table: "block" });
  });
});

const properties = [
  { propertyId: "title", isVisible: true, width: 280 },
  { propertyId: "Pages", isVisible: false },
];
const shown = [
  { property: "title", visible: true, width: 280 },
  { property: "Pgs_", visible: false },
];
const groupBy: GroupBy = {
  type: "status",
  propertyId: "St%s",
  granularity: "option",
  sort: "manual",
  hideEmptyGroups: true,
  isColored: false,
  groups: [{ value: "Done", isHidden: true }, {}],
};
const grouped = {
  property: "St%s",
  type: "status",
  sort: { type: "manual" },
  hideEmptyGroups: true,
  disableBoardColorColumns: true,
  groupBy: "option",
};
const groups = [
  { property: "St%s", hidden: true, value: { type: "status", value: "Done" } },
  { property: "St%s", value: { type: "status" } },
];

const kinds: readonly (readonly [View, string, unknown, unknown])[] = [
  [
    {
      ...base,
      type: "table",
      configuration: {
        properties,
        groupBy,
        wrapCells: true,
        frozenColumnIndex: 1,
        showVerticalLines: false,
        subtasks: { propertyId: "Tags", displayMode: "show", filterScope: "parents", toggleColumnId: "title" },
      },
    },
    "table",
    {
      table_properties: shown,
      table_wrap: true,
      table_frozen_column_index: 1,
      hide_table_vertical_lines: true,
      collection_group_by: grouped,
      collection_groups: groups,
      subitem_property: "Tag<",
      subitem_display_mode: "show",
      subitem_filter_scope: "parents",
      table_subitem_toggle_column: "title",
    },
    undefined,
  ],
  [
    {
      ...base,
      type: "board",
      configuration: {
        properties,
        groupBy,
        subGroupBy: { type: "number", propertyId: "Pgs_", rangeStart: 0, rangeEnd: 100, rangeSize: 10 },
        cover: { type: "property", propertyId: "Who_" },
        coverSize: "small",
        coverAspect: "cover",
        cardLayout: "compact",
      },
    },
    "board",
    {
      board_properties: shown,
      board_columns_by: grouped,
      board_columns: groups,
      collection_group_by: { property: "Pgs_", type: "number", rangeStart: 0, rangeEnd: 100, rangeSize: 10 },
      board_cover: { type: "property", property: "Who_" },
      board_cover_size: "small",
      board_cover_aspect: "cover",
      card_layout: "compact",
    },
    undefined,
  ],
  [
    {
      ...base,
      type: "gallery",
      configuration: { properties, cover: { type: "page_content" }, isTitleVisible: true },
    },
    "gallery",
    { gallery_properties: shown, gallery_cover: { type: "page_content" }, gallery_title_visible: true },
    undefined,
  ],
  [
    { ...base, type: "list", configuration: { properties, groupBy: { type: "title", propertyId: "title" } } },
    "list",
    {
      list_properties: shown,
      collection_group_by: { property: "title", type: "title" },
      // Left over from an earlier life as board and table.
      table_wrap: true,
      gallery_cover_size: "medium",
      board_columns: [{ property: "title", hidden: false, value: { type: "title" } }],
    },
    undefined,
  ],
  [
    {
      ...base,
      type: "calendar",
      configuration: { datePropertyId: "When", properties, viewRange: "month", showWeekends: true },
    },
    "calendar",
    { calendar_properties: shown, view_range: "month", show_weekends: true },
    { calendar_by: "When" },
  ],
  [
    {
      ...base,
      type: "timeline",
      configuration: {
        datePropertyId: "When",
        endDatePropertyId: "When",
        properties,
        showTable: true,
        tableProperties: properties,
        zoomLevel: "week",
        centerTimestamp: 1,
        arrowsByPropertyId: "Tags",
        colorBy: true,
      },
    },
    "timeline",
    {
      timeline_properties: shown,
      timeline_table_properties: shown,
      timeline_show_table: true,
      timeline_preference: { zoomLevel: "week", centerTimestamp: 1 },
      arrows_by: { property_id: "Tag<" },
      color_by: true,
    },
    { timeline_by: "When", timeline_by_end: "When" },
  ],
  [
    { ...base, type: "map", configuration: { height: "large", mapByPropertyId: "Tags", properties } },
    "map",
    { map_properties: shown, map_by: "Tag<", height: "large" },
    undefined,
  ],
  [{ ...base, type: "feed", configuration: { properties } }, "feed", { feed_properties: shown }, undefined],
  [
    {
      ...base,
      type: "form",
      configuration: { isFormClosed: false, anonymousSubmissions: true, submissionPermissions: "none" },
    },
    "form_editor",
    { is_form_closed: false, anonymous_submissions: true, submission_permissions: "none" },
    undefined,
  ],
  [
    {
      ...base,
      type: "chart",
      configuration: {
        chartType: "column",
        xAxis: { type: "date", propertyId: "When", granularity: "week", startDayOfWeek: 1 },
        yAxis: { aggregator: "sum", propertyId: "Pages" },
        referenceLines: [{ id: "r", value: 1, label: "One", color: "red", dashStyle: "dash" }],
        caption: text("Pages"),
        yAxisMin: 0,
      },
    },
    "chart",
    {
      chart_type: "column",
      x_axis: { property: "When", type: "date", groupBy: "week", startDayOfWeek: 1 },
      y_axis: { aggregator: "sum", property: "Pgs_" },
      reference_lines: [{ id: "r", value: 1, label: "One", color: "red", dash_style: "dash" }],
      caption: [["Pages"]],
      y_axis_min: 0,
    },
    undefined,
  ],
  [
    {
      ...base,
      type: "dashboard",
      configuration: {
        rows: [{ id: "r", height: 320, widgets: [{ id: "w", viewId: id(31), width: 12, rowIndex: 0 }] }],
      },
    },
    "dashboard",
    { rows: [{ id: "r", height: 320, widgets: [{ id: "w", view_id: id(31), width: 12, row_index: 0 }] }] },
    undefined,
  ],
  [{ ...base, type: "unsupported", sourceType: "orbit", source: { rings: 3 } }, "orbit", { rings: 3 }, undefined],
];

describe("the settings of a view of the kind", () => {
  it.each(kinds)("$type", (view, type, expected, query) => {
    expect([record(view)["type"], format(view), record(view)["query2"]]).toEqual([type, expected, query]);
  });
});

describe("a group's value", () => {
  it.each<readonly [string, GroupBy, unknown]>([
    [
      "names a group of a status",
      { type: "status", propertyId: "St%s", granularity: "group", groups: [{ value: "In progress" }] },
      { type: "status", value: { type: "by_group", group: "In progress" } },
    ],
    [
      "is a range for times",
      { type: "date", propertyId: "When", granularity: "month", groups: [{ value: "2026-05-01" }] },
      { type: "date", value: { type: "month", range: { type: "date", start_date: "2026-05-01" } } },
    ],
  ])("%s", (_what, by, value) => {
    const view: View = { ...base, type: "table", configuration: { groupBy: by } };
    expect(format(view)).toMatchObject({ collection_groups: [{ property: by.propertyId, value }] });
  });
});

function leaf(
  property: string,
  kind: Extract<Filter, { type: "property" }>["kind"],
  operator: Extract<Filter, { type: "property" }>["condition"]["operator"],
  value?: boolean | number | string | readonly string[],
): Filter {
  return { type: "property", property, kind, condition: { operator, ...(value !== undefined && { value }) } };
}

const exact = (value: unknown) => ({ type: "exact", value });

const conditions: readonly (readonly [Filter, string, string, unknown])[] = [
  [leaf("title", "title", "starts_with", "First"), "title", "string_starts_with", exact("First")],
  [leaf("title", "rich_text", "equals", "a"), "title", "string_is", exact("a")],
  [leaf("title", "url", "does_not_equal", "a"), "title", "string_is_not", exact("a")],
  [leaf("title", "email", "does_not_contain", "a"), "title", "string_does_not_contain", exact("a")],
  [leaf("Pages", "number", "equals", 3), "Pgs_", "number_equals", exact(3)],
  [leaf("Pages", "unique_id", "less_than_or_equal_to", 3), "Pgs_", "number_less_than_or_equal_to", exact(3)],
  [leaf("c", "checkbox", "equals", false), "c", "checkbox_is", exact(false)],
  [leaf("c", "checkbox", "does_not_equal"), "c", "checkbox_is_not", exact(true)],
  [leaf("c", "select", "equals", ["Fog", "Gale"]), "c", "enum_is", [exact("Fog"), exact("Gale")]],
  [leaf("Tags", "multi_select", "contains", "A"), "Tag<", "enum_contains", exact("A")],
  [leaf("State", "status", "does_not_equal", "Done"), "St%s", "status_is_not", { type: "is_option", value: "Done" }],
  [
    leaf("State", "status", "equals", ["In progress", "Done"]),
    "St%s",
    "status_is",
    [
      { type: "is_group", value: "In progress" },
      { type: "is_option", value: "Done" },
    ],
  ],
  [leaf("v", "verification", "status", "verified"), "v", "status_is", { type: "is_option", value: "verified" }],
  [leaf("Who", "people", "contains", "me"), "Who_", "person_contains", { type: "relative", value: "me" }],
  [
    leaf("Who", "created_by", "does_not_contain", mara.id),
    "Who_",
    "person_does_not_contain",
    exact({ table: "notion_user", id: mara.id }),
  ],
  [leaf("r", "relation", "contains", id(50)), "r", "relation_contains", exact(id(50))],
  [leaf("When", "date", "equals", "2026-05-01"), "When", "date_is", exact({ type: "date", start_date: "2026-05-01" })],
  [leaf("When", "date", "on_or_after", "today"), "When", "date_is_on_or_after", { type: "relative", value: "today" }],
  [
    leaf("When", "last_edited_time", "before", "2026-05-01T10:00:00Z"),
    "When",
    "date_is_before",
    exact({ type: "datetime", start_date: "2026-05-01", start_time: "10:00", time_zone: "UTC" }),
  ],
  [
    leaf("When", "date", "past_week"),
    "When",
    "date_is_relative_to",
    { type: "relative", value: "custom", direction: "past", count: 1, unit: "week" },
  ],
  [
    leaf("When", "date", "this_year"),
    "When",
    "date_is_relative_to",
    { type: "relative", value: "surrounding", unit: "year" },
  ],
  [
    { type: "timestamp", timestamp: "created_time", condition: { operator: "next_month" } },
    "created_time",
    "date_is_relative_to",
    { type: "relative", value: "custom", direction: "future", count: 1, unit: "month" },
  ],
  [leaf("title", "title", "contains"), "title", "string_contains", { type: "exact" }],
];

describe("a filter", () => {
  const filterOf = (filter: Filter) => Object(record({ ...base, type: "table", filter })["query2"]).filter;

  it.each(conditions)("on $property: $condition", (filter, property, operator, value) => {
    expect(filterOf(filter)).toEqual({ operator: "and", filters: [{ property, filter: { operator, value } }] });
  });

  it.each(["is_empty", "is_not_empty"] as const)("%s has no value", (operator) => {
    expect(filterOf(leaf("State", "status", operator))).toEqual({
      operator: "and",
      filters: [{ property: "St%s", filter: { operator } }],
    });
  });

  it("on a rollup says how many of its values must fit", () => {
    const filter: Filter = {
      type: "property",
      property: "All",
      kind: "rich_text",
      condition: { operator: "contains", value: "hull" },
      computed: "rollup",
      quantifier: "none",
    };
    expect(filterOf(filter)).toEqual({
      operator: "and",
      filters: [{ property: "All", filter: { operator: "string_contains", value: exact("hull"), quantifier: "none" } }],
    });
  });

  it("keeps its groups and their operators", () => {
    const source = { property: "Signature", signature: { looks_like: "a fish" } };
    const filter: Filter = {
      type: "or",
      filters: [
        leaf("Pages", "number", "is_empty"),
        { type: "and", filters: [leaf("title", "title", "is_empty"), { type: "unsupported", source }] },
      ],
    };
    expect(filterOf(filter)).toEqual({
      operator: "or",
      filters: [
        { property: "Pgs_", filter: { operator: "is_empty" } },
        { operator: "and", filters: [{ property: "title", filter: { operator: "is_empty" } }, source] },
      ],
    });
  });
});
