import type { GroupBy, PropertySchema, View } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import {
  childDatabase,
  common,
  database,
  dataSource,
  id,
  mara,
  page,
  row,
  text,
  workspace,
} from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

const schema: readonly PropertySchema[] = [
  { type: "number", id: "n:1", name: "Number", format: "number" },
  { type: "date", id: "d", name: "Day" },
];
const view = { ...common(50), object: "view", name: "All", databaseId: id(20), dataSourceId: id(21) } as const;
const groupBy: GroupBy = {
  type: "select",
  propertyId: "s",
  propertyName: "Kind",
  hideEmptyGroups: true,
  sort: "ascending",
};
const encodedGroupBy = {
  type: "select",
  property_id: "s",
  property_name: "Kind",
  hide_empty_groups: true,
  sort: { type: "ascending" },
};

/** The view, and its configuration on the wire. */
const cases: readonly (readonly [View, unknown])[] = [
  [{ ...view, type: "table" }, null],
  [
    {
      ...view,
      type: "table",
      configuration: {
        properties: [
          {
            propertyId: "n:1",
            isVisible: true,
            width: 120,
            wrap: false,
            statusShowAs: "checkbox",
            dateFormat: "short",
            timeFormat: "hidden",
          },
          { propertyId: "zz", cardWidthMode: "inline" },
        ],
        groupBy,
        subtasks: { propertyId: "n:1", displayMode: "show", filterScope: "parents", toggleColumnId: "title" },
        wrapCells: true,
        frozenColumnIndex: 1,
        showVerticalLines: false,
      },
    },
    {
      type: "table",
      properties: [
        {
          property_id: "n%3A1",
          property_name: "Number",
          visible: true,
          width: 120,
          wrap: false,
          status_show_as: "checkbox",
          date_format: "short",
          time_format: "hidden",
        },
        { property_id: "zz", card_property_width_mode: "inline" },
      ],
      group_by: encodedGroupBy,
      subtasks: { property_id: "n%3A1", display_mode: "show", filter_scope: "parents", toggle_column_id: "title" },
      wrap_cells: true,
      frozen_column_index: 1,
      show_vertical_lines: false,
    },
  ],
  [
    {
      ...view,
      type: "board",
      configuration: {
        groupBy,
        subGroupBy: {
          type: "formula",
          propertyId: "f",
          resultType: "number",
          rangeStart: 0,
          rangeEnd: 10,
          rangeSize: 5,
        },
        cover: { type: "property", propertyId: "n:1" },
        coverSize: "large",
        coverAspect: "cover",
        cardLayout: "compact",
      },
    },
    {
      type: "board",
      group_by: encodedGroupBy,
      sub_group_by: {
        type: "formula",
        property_id: "f",
        group_by: { type: "number", sort: { type: "manual" }, range_start: 0, range_end: 10, range_size: 5 },
      },
      cover: { type: "property", property_id: "n%3A1" },
      cover_size: "large",
      cover_aspect: "cover",
      card_layout: "compact",
    },
  ],
  [
    { ...view, type: "list", configuration: { properties: [] } },
    { type: "list", properties: [] },
  ],
  [
    { ...view, type: "gallery", configuration: { cover: { type: "page_cover" }, coverSize: "small" } },
    { type: "gallery", cover: { type: "page_cover" }, cover_size: "small" },
  ],
  [
    { ...view, type: "calendar", configuration: { datePropertyId: "d", viewRange: "month", showWeekends: false } },
    { type: "calendar", date_property_id: "d", date_property_name: "Day", view_range: "month", show_weekends: false },
  ],
  [
    {
      ...view,
      type: "timeline",
      configuration: {
        datePropertyId: "d",
        endDatePropertyId: "x",
        endDatePropertyName: "End",
        showTable: true,
        tableProperties: [{ propertyId: "title" }],
        zoomLevel: "5_years",
        centerTimestamp: 12,
        arrowsByPropertyId: "n:1",
        colorBy: true,
      },
    },
    {
      type: "timeline",
      date_property_id: "d",
      date_property_name: "Day",
      end_date_property_id: "x",
      end_date_property_name: "End",
      show_table: true,
      table_properties: [{ property_id: "title", property_name: "Name" }],
      preference: { zoom_level: "5_years", center_timestamp: 12 },
      arrows_by: { property_id: "n%3A1" },
      color_by: true,
    },
  ],
  [
    { ...view, type: "map", configuration: { height: "large", mapByPropertyId: "p", mapByPropertyName: "Place" } },
    { type: "map", height: "large", map_by: "p", map_by_property_name: "Place" },
  ],
  [
    {
      ...view,
      type: "form",
      configuration: { isFormClosed: true, anonymousSubmissions: false, submissionPermissions: "reader" },
    },
    { type: "form", is_form_closed: true, anonymous_submissions: false, submission_permissions: "reader" },
  ],
  [
    {
      ...view,
      type: "chart",
      configuration: {
        chartType: "bar",
        xAxis: groupBy,
        yAxis: { aggregator: "sum", propertyId: "n:1" },
        xAxisPropertyId: "s",
        value: { aggregator: "count" },
        referenceLines: [{ id: "l1", value: 5, label: "Goal", color: "red", dashStyle: "dash" }],
        caption: text("Chart"),
        yAxisMax: 9,
      },
    },
    {
      type: "chart",
      chart_type: "bar",
      x_axis: encodedGroupBy,
      y_axis: { aggregator: "sum", property_id: "n%3A1" },
      x_axis_property_id: "s",
      value: { aggregator: "count" },
      reference_lines: [{ id: "l1", value: 5, label: "Goal", color: "red", dash_style: "dash" }],
      caption: [expect.objectContaining({ plain_text: "Chart" })],
      y_axis_max: 9,
    },
  ],
  [
    {
      ...view,
      type: "dashboard",
      configuration: {
        rows: [{ id: "r1", height: 300, widgets: [{ id: "w1", viewId: id(51), width: 6, rowIndex: 0 }] }],
      },
    },
    {
      type: "dashboard",
      rows: [{ id: "r1", height: 300, widgets: [{ id: "w1", view_id: id(51), width: 6, row_index: 0 }] }],
    },
  ],
];

function openViews(views: readonly View[]) {
  return open({ workspace: workspace([database(20, [dataSource(21, schema, [])], { views })]) });
}

describe("a view", () => {
  it.each(cases)("%# is sent with its settings", async (given, configuration) => {
    const { client } = await openViews([given]);
    expect(await client.views.retrieve({ view_id: id(50) })).toEqual({
      object: "view",
      id: id(50),
      parent: { type: "database_id", database_id: id(20) },
      data_source_id: id(21),
      name: "All",
      type: given.type,
      created_time: "2026-10-05T09:12:34.567+00:00",
      created_by: { object: "user", id: mara.id },
      last_edited_time: "2026-10-05T09:12:34.567+00:00",
      last_edited_by: { object: "user", id: mara.id },
      url: "https://app.notion.com/p/11111111111141118111000000000020?v=11111111111141118111000000000050",
      filter: null,
      sorts: null,
      quick_filters: null,
      configuration,
      request_id: expect.any(String),
    });
  });

  it("carries its filter, sorts and quick filters in the query language", async () => {
    const { client } = await openViews([
      {
        ...view,
        type: "table",
        filter: {
          type: "and",
          filters: [
            { type: "property", property: "n:1", kind: "number", condition: { operator: "greater_than", value: 3 } },
            { type: "property", property: "Day", kind: "date", condition: { operator: "past_week" } },
            {
              type: "property",
              property: "f",
              kind: "string",
              computed: "formula",
              condition: { operator: "is_empty" },
            },
            {
              type: "property",
              property: "r",
              kind: "number",
              computed: "rollup",
              quantifier: "any",
              condition: { operator: "equals", value: 1 },
            },
            { type: "timestamp", timestamp: "created_time", condition: { operator: "before", value: "today" } },
            { type: "unsupported", source: { odd: true } },
          ],
        },
        sorts: [
          { type: "property", property: "n:1", direction: "descending" },
          { type: "timestamp", timestamp: "last_edited_time", direction: "ascending" },
        ],
        quickFilters: [
          {
            property: "n:1",
            filter: { type: "property", property: "n:1", kind: "number", condition: { operator: "equals", value: 3 } },
          },
          { property: "Day" },
        ],
      },
    ]);
    expect(await client.views.retrieve({ view_id: id(50) })).toMatchObject({
      filter: {
        and: [
          { property: "n%3A1", number: { greater_than: 3 } },
          { property: "Day", date: { past_week: {} } },
          { property: "f", formula: { string: { is_empty: true } } },
          { property: "r", rollup: { any: { number: { equals: 1 } } } },
          { timestamp: "created_time", created_time: { before: "today" } },
          { odd: true },
        ],
      },
      sorts: [
        { property: "n%3A1", direction: "descending" },
        { timestamp: "last_edited_time", direction: "ascending" },
      ],
      quick_filters: { "n%3A1": { number: { equals: 3 } }, Day: {} },
    });
  });
});

describe("views", () => {
  const original = database(20, [dataSource(21, [], [])], {
    views: [
      { ...view, type: "table" },
      { ...view, id: id(51), type: "board" },
    ],
  });
  const linked = database(60, [], { isLinked: true, views: [{ ...view, id: id(61), type: "list" }] });

  function openLinked(shared: "all" | readonly string[]) {
    const connections = [{ token: "ntn_test", name: "Reader", botId: id(2), shared }];
    return open({ workspace: workspace([page(10, [childDatabase(linked)]), original], { connections }) });
  }

  it("are listed by reference, of a database in order", async () => {
    const { client } = await openLinked("all");
    const list = await client.views.list({ database_id: id(20) });
    expect(list).toMatchObject({
      type: "view",
      view: {},
      results: [
        { object: "view", id: id(50) },
        { object: "view", id: id(51) },
      ],
    });
    expect(Object.keys(list.results[0] ?? {})).toEqual(["object", "id"]);
  });

  it("are listed of a data source, those of linked databases too", async () => {
    const { client } = await openLinked("all");
    const list = await client.views.list({ data_source_id: id(21) });
    expect(list.results.map((each) => each.id).sort()).toEqual([id(50), id(51), id(61)]);
  });

  it.each(["", `database_id=${id(20)}&data_source_id=${id(21)}`])(
    "are asked for by exactly one id, not by %j",
    async (query) => {
      const { ask } = await openLinked("all");
      expect(await ask(`/v1/views?${query}`)).toMatchObject({ status: 400, body: { code: "validation_error" } });
    },
  );

  it("lead from a linked database to its original", async () => {
    const { client } = await openLinked("all");
    expect(await client.databases.retrieve({ database_id: id(60) })).toMatchObject({ data_sources: [{ id: id(21) }] });
  });

  it("of a linked database are there when the original is not, and the database itself fails", async () => {
    const { client } = await openLinked([id(10)]);
    expect((await client.views.list({ database_id: id(60) })).results).toMatchObject([{ id: id(61) }]);
    expect(await client.views.retrieve({ view_id: id(61) })).toMatchObject({ data_source_id: id(21) });
    expect(await failureOf(client.databases.retrieve({ database_id: id(60) }))).toEqual({
      code: "validation_error",
      status: 400,
      message: `Database with ID ${id(60)} does not contain any data sources accessible by this API bot.`,
    });
    expect(await failureOf(client.dataSources.retrieve({ data_source_id: id(21) }))).toMatchObject({ status: 404 });
  });
});

describe("a view query", () => {
  const rows = Array.from({ length: 7 }, (_, place) =>
    row(30 + place, [{ type: "number", id: "n:1", name: "Number", number: place }]),
  );
  const filtered: View = {
    ...view,
    type: "table",
    filter: { type: "property", property: "n:1", kind: "number", condition: { operator: "greater_than", value: 1 } },
    sorts: [{ type: "property", property: "n:1", direction: "descending" }],
  };
  const everything = workspace([
    database(20, [dataSource(21, schema, rows)], {
      views: [filtered, { ...common(51), object: "view", name: "", type: "dashboard" }],
    }),
  ]);

  it("gives the ids that the view shows, in its order, part by part", async () => {
    const { client } = await open({ workspace: everything, now: () => Date.parse("2026-10-05T10:00:00.000Z") });
    const first = await client.views.queries.create({ view_id: id(50), page_size: 3 });
    expect(first).toMatchObject({
      object: "view_query",
      view_id: id(50),
      expires_at: "2026-10-05T10:15:00.000+00:00",
      total_count: 5,
      results: [36, 35, 34].map((place) => ({ object: "page", id: id(place) })),
      has_more: true,
    });
    const rest = await client.views.queries.results({
      view_id: id(50),
      query_id: first.id,
      ...(first.next_cursor !== null && { start_cursor: first.next_cursor }),
    });
    expect(rest).toMatchObject({ object: "list", type: "page", page: {}, has_more: false });
    expect(rest.results).toEqual([33, 32].map((place) => ({ object: "page", id: id(place) })));
  });

  it("is forgotten after 15 minutes", async () => {
    let now = 0;
    const { client } = await open({ workspace: everything, now: () => now });
    const { id: queryId } = await client.views.queries.create({ view_id: id(50) });
    now = 15 * 60_000 - 1;
    expect(await client.views.queries.results({ view_id: id(50), query_id: queryId })).toMatchObject({
      object: "list",
    });
    now += 1;
    const call = client.views.queries.results({ view_id: id(50), query_id: queryId });
    expect(await failureOf(call)).toMatchObject({ code: "object_not_found", status: 404 });
  });

  it("is deleted once, twice, and found no more", async () => {
    const { client } = await open({ workspace: everything });
    const { id: queryId } = await client.views.queries.create({ view_id: id(50) });
    for (let times = 0; times < 2; times += 1) {
      expect(await client.views.queries.delete({ view_id: id(50), query_id: queryId })).toMatchObject({
        id: queryId,
        deleted: true,
      });
    }
    expect(await failureOf(client.views.queries.results({ view_id: id(50), query_id: queryId }))).toMatchObject({
      status: 404,
    });
  });

  it("stops at the limit", async () => {
    const { client } = await open({ workspace: everything, queryLimit: 4 });
    expect(await client.views.queries.create({ view_id: id(50) })).toMatchObject({
      total_count: 4,
      has_more: false,
      request_status: { type: "incomplete", incomplete_reason: "query_result_limit_reached" },
    });
  });

  it("of a dashboard is refused", async () => {
    const { client } = await open({ workspace: everything });
    expect(await failureOf(client.views.queries.create({ view_id: id(51) }))).toMatchObject({
      code: "validation_error",
    });
  });
});
