import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView } from "../../../src/decode/views/decode-view.js";
import { viewTypes } from "../../../src/knowledge/view-types.js";
import { collectionWith, viewWith } from "../../support/made-collection.js";
import { madeBlock, madeId, storeOf } from "../../support/made-records.js";

const schema = {
  title: { name: "Title", type: "title" },
  "St%s": { name: "State", type: "status" },
  Pgs_: { name: "Pages", type: "number" },
  When: { name: "When", type: "date" },
  Ends: { name: "Ends", type: "date" },
};
const collection = collectionWith(schema, { format: { subitem_property: "Subs" } });
const url = `https://app.notion.com/p/${madeId(30).replaceAll("-", "")}?v=${madeId(40).replaceAll("-", "")}`;

function read(view: Readonly<Record<string, unknown>>) {
  return decodeView(storeOf({ collection: [collection], collection_view: [view] }), madeId(40));
}

/** The settings that are read of a view of that type. */
function configurationOf(type: string, format: object, query2: object = {}): unknown {
  const { value, diagnostics } = read(viewWith(type, { format, query2 }));
  expect(diagnostics).toEqual([]);
  return value && "configuration" in value ? value.configuration : undefined;
}

const stale = {
  board_columns: [{ property: 'a:<"', hidden: false, value: { type: "multi_select", value: "fiction" } }],
  board_columns_by: { property: "St%s", type: "status" },
  gallery_cover: { type: "page_content" },
  gallery_cover_size: "small",
  list_properties: [{ property: "title", visible: true }],
};

describe("a view", () => {
  it("that was a board before is read by its current type, with its filter's own operator", () => {
    const view = viewWith("table", {
      name: "Open or long",
      format: {
        ...stale,
        table_properties: [
          { property: "title", visible: true, width: 280 },
          { property: "St%s", visible: true },
        ],
        property_filters: [{ id: "f-1", filter: { property: "title", filter: { operator: "is_not_empty" } } }],
        collection_group_by: { property: "St%s", type: "status", sort: { type: "manual" } },
      },
      query2: {
        sort: [{ property: "Pgs_", direction: "descending" }],
        filter: {
          operator: "or",
          filters: [
            {
              property: "St%s",
              filter: { operator: "status_is", value: [{ type: "is_group", value: "In progress" }] },
            },
            { property: "Pgs_", filter: { operator: "number_greater_than", value: { type: "exact", value: 800 } } },
          ],
        },
        aggregations: [{ property: "title", aggregator: "count" }],
      },
      page_sort: [madeId(21), madeId(20)],
      created_time: 1_785_578_400_000,
      created_by_id: madeId(6),
    });
    expect(read(view)).toEqual({
      value: {
        object: "view",
        type: "table",
        id: madeId(40),
        name: "Open or long",
        databaseId: madeId(30),
        dataSourceId: madeId(10),
        url,
        createdTime: "2026-08-01T10:00:00.000Z",
        createdBy: madeId(6),
        filter: {
          type: "or",
          filters: [
            {
              type: "property",
              property: "St%s",
              kind: "status",
              condition: { operator: "equals", value: ["In progress"] },
            },
            { type: "property", property: "Pgs_", kind: "number", condition: { operator: "greater_than", value: 800 } },
          ],
        },
        sorts: [{ type: "property", property: "Pgs_", direction: "descending" }],
        quickFilters: [
          {
            property: "title",
            filter: { type: "property", property: "title", kind: "title", condition: { operator: "is_not_empty" } },
          },
        ],
        manualOrder: [madeId(21), madeId(20)],
        calculations: [{ propertyId: "title", function: "count" }],
        configuration: {
          properties: [
            { propertyId: "title", propertyName: "Title", isVisible: true, width: 280 },
            { propertyId: "St%s", propertyName: "State", isVisible: true },
          ],
          groupBy: { type: "status", propertyId: "St%s", propertyName: "State", sort: "manual" },
        },
      },
      diagnostics: [],
    });
  });

  it("without settings has none, and an empty name where the app shows the type's own", () => {
    expect(read(viewWith("list"))).toEqual({
      value: {
        object: "view",
        type: "list",
        id: madeId(40),
        name: "",
        databaseId: madeId(30),
        dataSourceId: madeId(10),
        url,
      },
      diagnostics: [],
    });
  });

  it("has what the app shows around it", () => {
    const format = {
      description: "What has sailed",
      collection_view_icon: "/icons/list_gray.svg",
      show_page_icon: true,
      inline_collection_first_load_limit: { type: "load_limit", limit: 50 },
      dashboard_view_id: madeId(41),
    };
    expect(read(viewWith("feed", { format })).value).toMatchObject({
      type: "feed",
      description: "What has sailed",
      icon: { type: "icon", name: "list", color: "gray" },
      showPageIcon: true,
      loadLimit: 50,
      dashboardViewId: madeId(41),
    });
    expect(
      read(viewWith("feed", { format: { inline_collection_first_load_limit: { type: "load_all" } } })).value,
    ).not.toHaveProperty("loadLimit");
  });

  it("that counts rows without naming a property counts titles", () => {
    expect(
      read(viewWith("gallery", { query2: { aggregations: [{ aggregator: "count" }] } })).value?.calculations,
    ).toEqual([{ propertyId: "title", function: "count" }]);
  });

  it("of 2019 has its calculations in another form", () => {
    const query = { aggregate: [{ id: "count", property: "Pgs_", aggregation_type: "sum" }] };
    expect(read(viewWith("table", { query })).value?.calculations).toEqual([{ propertyId: "Pgs_", function: "sum" }]);
  });

  it("of a type that has no name here is kept with its settings, and reported", () => {
    const { value, diagnostics } = read(
      viewWith("orbit", { name: "Orbit", format: { rings: 3 }, query2: { sort: [] } }),
    );
    expect(value).toMatchObject({
      type: "unsupported",
      sourceType: "orbit",
      name: "Orbit",
      source: { query2: { sort: [] } },
    });
    expect(diagnostics).toEqual([
      {
        code: "unsupported_view",
        severity: "warning",
        message: "A view is of a kind that has no name here.",
        sourceType: "orbit",
        id: madeId(40),
      },
    ]);
  });

  it.each([
    ["did not come", {}, "children_missing"],
    ["may not be read", { collection_view: { [madeId(40)]: { value: { role: "none" } } } }, "not_accessible"],
  ])("whose record %s is reported", (_, map, code) => {
    const store = storeOf();
    store.add(map);
    const { value, diagnostics } = decodeView(store, madeId(40));
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([[code, madeId(40)]]);
  });

  it("in the trash is none", () => {
    expect(read(viewWith("table", { alive: false }))).toEqual({ value: undefined, diagnostics: [] });
  });

  it("shows the collection that its database names when it names none itself", () => {
    const view = { ...viewWith("table"), format: {} };
    const block = madeBlock(30, "collection_view", { collection_id: madeId(10) });
    const { value } = decodeView(storeOf({ block: [block], collection_view: [view] }), madeId(40));
    expect(value?.dataSourceId).toBe(madeId(10));
  });

  it("is read without an error, whatever JSON its settings are", () => {
    const settings = [
      "property_filters",
      "table_properties",
      "board_columns_by",
      "board_columns",
      "collection_group_by",
      "collection_groups",
      "gallery_cover",
      "timeline_preference",
      "chart_config",
      "dashboard_rows",
      "rows",
      "x_axis",
      "description",
      "collection_view_icon",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(viewTypes), "x"),
        fc.jsonValue(),
        fc.jsonValue(),
        (type, junk, query) => {
          const format = Object.fromEntries(settings.map((key) => [key, junk]));
          const query2 = { filter: query, sort: query, aggregations: query, calendar_by: query, timeline_by: query };
          const { value } = read(viewWith(type, { format, query2, page_sort: junk, name: query }));
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        },
      ),
    );
  });
});

describe("the bar above a view", () => {
  it("keeps conditions of which nothing was chosen, without a filter", () => {
    const property_filters = [
      { id: "1", filter: { property: "St%s", filter: { operator: "status_is", value: { type: "exact" } } } },
      {
        id: "2",
        filter: { property: "Pgs_", filter: { operator: "number_equals", value: { type: "exact", value: 1 } } },
      },
    ];
    expect(read(viewWith("list", { format: { property_filters } })).value?.quickFilters).toEqual([
      { property: "St%s" },
      {
        property: "Pgs_",
        filter: { type: "property", property: "Pgs_", kind: "number", condition: { operator: "equals", value: 1 } },
      },
    ]);
  });

  it("reports what names no property", () => {
    const { value, diagnostics } = read(viewWith("list", { format: { property_filters: [{ id: "1" }] } }));
    expect(value?.quickFilters).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_view"]);
  });
});

describe("a view's filter", () => {
  const leaf = { property: "Pgs_", filter: { operator: "is_empty" } };
  const condition = { type: "property", property: "Pgs_", kind: "number", condition: { operator: "is_empty" } };

  it.each([
    ["a group of one that must hold", { operator: "and", filters: [leaf] }, condition],
    [
      "such a group in such a group",
      { operator: "and", filters: [{ operator: "and", filters: [leaf] }] },
      { type: "and", filters: [condition] },
    ],
    [
      "a group of one, any of which must hold",
      { operator: "or", filters: [leaf] },
      { type: "or", filters: [condition] },
    ],
    ["nothing", { operator: "and", filters: [] }, undefined],
    ["no object of its own", {}, undefined],
  ])("is what %s says", (_, filter, expected) => {
    expect(read(viewWith("list", { query2: { filter } })).value?.filter).toEqual(expected);
  });
});

const groups = [
  { property: "St%s", hidden: false, value: { type: "status", value: { type: "by_group", group: "To-do" } } },
  { property: "St%s", hidden: true, value: { type: "status", value: "Done" } },
  { property: "St%s", value: { type: "status" } },
  { property: "Gone", value: { type: "select", value: "left over" } },
];

describe("the settings of a view", () => {
  const properties = (type: string): object => ({ [`${type}_properties`]: [{ property: "title", visible: false }] });
  const shown = [{ propertyId: "title", propertyName: "Title", isVisible: false }];

  const cases: readonly (readonly [type: string, format: object, query: object, configuration: object])[] = [
    [
      "table",
      {
        ...properties("table"),
        table_wrap: true,
        table_frozen_column_index: -1,
        hide_table_vertical_lines: true,
        subitem_filter_scope: "parents",
        table_subitem_toggle_column: "title",
      },
      {},
      {
        properties: shown,
        wrapCells: true,
        frozenColumnIndex: -1,
        showVerticalLines: false,
        subtasks: { propertyId: "Subs", filterScope: "parents", toggleColumnId: "title" },
      },
    ],
    [
      "table",
      { subitem_property: "Own_", subitem_display_mode: "flattened" },
      {},
      { subtasks: { propertyId: "Own_", displayMode: "flattened" } },
    ],
    [
      "board",
      {
        ...properties("board"),
        board_columns_by: {
          property: "St%s",
          type: "status",
          groupBy: "group",
          sort: { type: "ascending" },
          hideEmptyGroups: true,
          disableBoardColorColumns: true,
        },
        board_columns: groups,
        board_cover: { type: "property", property: "Pics" },
        board_cover_size: "small",
        board_cover_aspect: "contain",
      },
      {},
      {
        properties: shown,
        groupBy: {
          type: "status",
          propertyId: "St%s",
          propertyName: "State",
          granularity: "group",
          sort: "ascending",
          hideEmptyGroups: true,
          isColored: false,
          groups: [{ value: "To-do" }, { value: "Done", isHidden: true }, {}],
        },
        cover: { type: "property", propertyId: "Pics" },
        coverSize: "small",
        coverAspect: "contain",
      },
    ],
    [
      "board",
      {
        board_columns_by: { property: "St%s", type: "status" },
        collection_group_by: { property: "Pgs_", type: "number", rangeStart: 0, rangeEnd: 100, rangeSize: 10 },
      },
      {},
      {
        groupBy: { type: "status", propertyId: "St%s", propertyName: "State" },
        subGroupBy: {
          type: "number",
          propertyId: "Pgs_",
          propertyName: "Pages",
          rangeStart: 0,
          rangeEnd: 100,
          rangeSize: 10,
        },
      },
    ],
    [
      "board",
      { board_groups2: groups },
      { group_by: "St%s" },
      {
        groupBy: {
          type: "status",
          propertyId: "St%s",
          propertyName: "State",
          groups: [{ value: "To-do" }, { value: "Done", isHidden: true }, {}],
        },
      },
    ],
    [
      "gallery",
      {
        ...properties("gallery"),
        gallery_cover: { type: "page_content_first" },
        gallery_cover_size: "large",
        gallery_title_visible: false,
        card_layout: "compact",
      },
      {},
      {
        properties: shown,
        cover: { type: "page_content_first" },
        coverSize: "large",
        cardLayout: "compact",
        isTitleVisible: false,
      },
    ],
    [
      "list",
      {
        ...properties("list"),
        ...stale,
        ...properties("list"),
        collection_group_by: { property: "When", type: "date", groupBy: "week", startDayOfWeek: 1 },
        collection_groups: [
          {
            property: "When",
            value: { type: "date", value: { type: "week", range: { type: "date", start_date: "2026-11-02" } } },
          },
        ],
      },
      {},
      {
        properties: shown,
        groupBy: {
          type: "date",
          propertyId: "When",
          propertyName: "When",
          granularity: "week",
          startDayOfWeek: 1,
          groups: [{ value: "2026-11-02" }],
        },
      },
    ],
    [
      "list",
      {
        collection_group_by: {
          property: "Fx",
          type: "formula",
          groupBy: { type: "text", groupBy: "alphabet_prefix", sort: { type: "descending" } },
        },
      },
      {},
      {
        groupBy: {
          type: "formula",
          propertyId: "Fx",
          resultType: "text",
          granularity: "alphabet_prefix",
          sort: "descending",
        },
      },
    ],
    [
      "list",
      { collection_group_by: { property: "Fx", type: "formula", groupBy: "exact", resultType: "text" } },
      {},
      { groupBy: { type: "formula", propertyId: "Fx", resultType: "text", granularity: "exact" } },
    ],
    [
      "calendar",
      { ...properties("calendar"), view_range: "week", show_weekends: false },
      { calendar_by: "When" },
      { properties: shown, datePropertyId: "When", datePropertyName: "When", viewRange: "week", showWeekends: false },
    ],
    [
      "timeline",
      {
        ...properties("timeline"),
        timeline_table_properties: [{ property: "title", visible: true, wrap: true }],
        timeline_show_table: true,
        timeline_preference: { zoomLevel: "month", centerTimestamp: 1_780_000_000_000 },
        arrows_by: { property_id: "Wait" },
        color_by: true,
      },
      { timeline_by: "When", timeline_by_end: "Ends" },
      {
        properties: shown,
        tableProperties: [{ propertyId: "title", propertyName: "Title", isVisible: true, wrap: true }],
        showTable: true,
        zoomLevel: "month",
        centerTimestamp: 1_780_000_000_000,
        arrowsByPropertyId: "Wait",
        colorBy: true,
        datePropertyId: "When",
        datePropertyName: "When",
        endDatePropertyId: "Ends",
        endDatePropertyName: "Ends",
      },
    ],
    [
      "map",
      { ...properties("map"), height: "large", map_by: "Plc_" },
      {},
      { properties: shown, height: "large", mapByPropertyId: "Plc_" },
    ],
    [
      "form_editor",
      { is_form_closed: true, anonymous_submissions: false, submission_permissions: "reader" },
      {},
      { isFormClosed: true, anonymousSubmissions: false, submissionPermissions: "reader" },
    ],
    ["feed", properties("feed"), {}, { properties: shown }],
    [
      "chart",
      {
        chart_config: {
          chart_type: "column",
          x_axis: { type: "status", property: "St%s" },
          y_axis: { aggregator: "sum", property: "Pgs_" },
          sort: "y_descending",
          reference_lines: [{ id: "l", value: 120, label: "Even", dash_style: "dash" }],
          caption: [["Fog"]],
          y_axis_min: 0,
        },
      },
      {},
      {
        chartType: "column",
        xAxis: { type: "status", propertyId: "St%s", propertyName: "State" },
        yAxis: { aggregator: "sum", propertyId: "Pgs_" },
        sort: "y_descending",
        referenceLines: [{ id: "l", value: 120, label: "Even", dashStyle: "dash" }],
        caption: [{ type: "text", text: "Fog" }],
        yAxisMin: 0,
      },
    ],
    [
      "dashboard",
      {
        rows: [
          { id: "top", height: 320, widgets: [{ id: "w", view_id: madeId(41), width: 8, row_index: 0 }] },
          { id: "low", height: "medium" },
        ],
      },
      {},
      {
        rows: [
          { id: "top", height: 320, widgets: [{ id: "w", viewId: madeId(41), width: 8, rowIndex: 0 }] },
          { id: "low", height: "medium", widgets: [] },
        ],
      },
    ],
  ];

  it.each(cases)("of type %s are read", (type, format, query, configuration) => {
    expect(configurationOf(type, format, query)).toEqual(configuration);
  });

  it("give a dashboard no data source of its own", () => {
    expect(read(viewWith("dashboard")).value).not.toHaveProperty("dataSourceId");
  });

  it("leave out groups that are left over from another property", () => {
    const format = { collection_group_by: { property: "Pgs_", type: "number" }, collection_groups: groups };
    expect(configurationOf("list", format)).toEqual({
      groupBy: { type: "number", propertyId: "Pgs_", propertyName: "Pages" },
    });
  });

  it("say how columns look in the official API's words", () => {
    const table_properties = [
      { property: "When", visible: true, date_format: "DD/MM/YYYY", time_format: "H:mm" },
      {
        property: "Ends",
        date_format: "fortnightly",
        time_format: "24_hour",
        status_show_as: "checkbox",
        card_property_width_mode: "inline",
      },
    ];
    expect(configurationOf("table", { table_properties })).toEqual({
      properties: [
        {
          propertyId: "When",
          propertyName: "When",
          isVisible: true,
          dateFormat: "day_month_year",
          timeFormat: "24_hour",
        },
        {
          propertyId: "Ends",
          propertyName: "Ends",
          dateFormat: "fortnightly",
          timeFormat: "24_hour",
          statusShowAs: "checkbox",
          cardWidthMode: "inline",
        },
      ],
    });
  });

  it.each([
    ["a size that has no name here", { gallery_cover_size: "gigantic" }, "approximated"],
    ["a switch that is no switch", { gallery_title_visible: "yes" }, "invalid_value"],
    ["a column without an id", { gallery_properties: [{ visible: true }] }, "invalid_value"],
  ])("report %s", (_, format, code) => {
    const { diagnostics } = read(viewWith("gallery", { format }));
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([[code, madeId(40)]]);
  });
});
