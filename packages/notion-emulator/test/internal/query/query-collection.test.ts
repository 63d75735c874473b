import type { PropertySchema, PropertyValue, View } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import type { InternalOptions } from "../../../src/internal/internal-options.js";
import type { Workspace } from "../../../src/workspace/workspace.js";
import { database, dataSource, id, mara, row, workspace } from "../../support/makers.js";
import { asRecord, at, type InternalAnswer, idsIn, openInternal, sessionToken } from "../../support/open-internal.js";

const schema: readonly PropertySchema[] = [
  { type: "number", id: "nmbr", name: "Number", format: "number" },
  {
    type: "status",
    id: "stat",
    name: "Stage",
    options: [
      { id: "s1", name: "Idea" },
      { id: "s2", name: "Doing" },
      { id: "s3", name: "Stuck" },
    ],
    groups: [
      { id: "g1", name: "To do", optionIds: ["s1"] },
      { id: "g2", name: "In progress", optionIds: ["s2", "s3"] },
    ],
  },
  {
    type: "multi_select",
    id: "tags",
    name: "Tags",
    options: [
      { id: "t1", name: "a" },
      { id: "t2", name: "b" },
    ],
  },
  { type: "date", id: "date", name: "Day" },
  { type: "checkbox", id: "done", name: "Done" },
  { type: "people", id: "crew", name: "Crew" },
];

function made(place: number, number: number, stage: string | undefined, tags: readonly string[], day?: string) {
  const values: readonly PropertyValue[] = [
    { type: "number", id: "nmbr", name: "Number", number },
    { type: "status", id: "stat", name: "Stage", ...(stage !== undefined && { option: { name: stage } }) },
    { type: "multi_select", id: "tags", name: "Tags", options: tags.map((name) => ({ name })) },
    { type: "date", id: "date", name: "Day", ...(day !== undefined && { date: { start: day } }) },
    { type: "checkbox", id: "done", name: "Done", checked: number > 2 },
    { type: "people", id: "crew", name: "Crew", people: number === 1 ? [mara] : [] },
  ];
  return row(place, values);
}

const rows = [
  made(51, 3, "Doing", ["a"], "2026-03-01"),
  made(52, 1, "Idea", ["a", "b"], "2026-03-31"),
  made(53, 2, "Stuck", [], "2026-04-01"),
  made(54, 4, undefined, ["b"]),
];

function view(place: number, more: Partial<View> = {}): View {
  const base = { object: "view", type: "table", id: id(place), name: `View ${place}`, dataSourceId: id(41) } as const;
  return Object.assign({}, base, more);
}

const byStage = { type: "status", propertyId: "stat", groups: [{ value: "Doing" }, { value: "Idea", isHidden: true }] };

const views: readonly View[] = [
  view(61),
  view(62, { manualOrder: [id(53), id(51)] }),
  view(63, {
    filter: {
      type: "or",
      filters: [
        { type: "property", property: "nmbr", kind: "number", condition: { operator: "equals", value: 1 } },
        { type: "property", property: "stat", kind: "status", condition: { operator: "equals", value: "Stuck" } },
      ],
    },
    quickFilters: [
      {
        property: "tags",
        filter: { type: "property", property: "tags", kind: "multi_select", condition: { operator: "is_not_empty" } },
      },
    ],
    sorts: [{ type: "property", property: "nmbr", direction: "descending" }],
    loadLimit: 1,
  }),
  { ...view(64), type: "board", configuration: { groupBy: byStage } },
  { ...view(65), type: "calendar", configuration: { datePropertyId: "date" } },
  { ...view(66), type: "timeline", configuration: { datePropertyId: "date" } },
  { ...view(67), type: "list", configuration: { groupBy: { type: "multi_select", propertyId: "tags" } } },
];

function publishedWorkspace(more: Partial<Workspace> = {}): Workspace {
  return workspace([database(40, [dataSource(41, schema, rows)], { views })], {
    published: "all",
    sessions: [{ token: sessionToken, userId: mara.id }],
    ...more,
  });
}

const results = { collection_group_results: { type: "results", limit: 100 } };

async function openQueries(options: { readonly internal?: InternalOptions; readonly more?: Partial<Workspace> } = {}) {
  const { ask, ...rest } = await openInternal({
    workspace: publishedWorkspace(options.more),
    ...(options.internal && { internal: options.internal }),
  });
  const run = (loader: object, more: object = {}) =>
    ask("queryCollection?src=initial_load", {
      collection: { id: id(41) },
      source: { type: "collection", id: id(41) },
      collectionView: { id: id(61) },
      loader: { type: "reducer", reducers: results, ...loader },
      ...more,
    });
  const show = (viewPlace: number) =>
    ask("queryCollection?src=initial_load", {
      collectionView: { id: id(viewPlace) },
      collectionViewBlock: { id: id(40) },
      clientType: "notion_app",
      userTimeZone: "UTC",
      isFullScreen: false,
      isMobile: false,
    });
  return { ...rest, ask, run, show };
}

function reducer(answer: InternalAnswer, name = "collection_group_results"): { readonly [key: string]: unknown } {
  return asRecord(at(answer.body, "result", "reducerResults", name));
}

describe("queryCollection with a loader", () => {
  it("gives the rows in the workspace's order, with their boxes and their collection, but without views", async () => {
    const { run } = await openQueries();
    const answer = await run({});
    expect(answer.body["result"]).toEqual({
      type: "reducer",
      reducerResults: {
        collection_group_results: { type: "results", blockIds: [51, 52, 53, 54].map(id), hasMore: false },
      },
      sizeHint: 4,
    });
    expect(answer.body["allBlockIds"]).toEqual([51, 52, 53, 54].map(id));
    expect(idsIn(answer, "block")).toEqual([51, 52, 53, 54].map(id));
    expect(idsIn(answer, "collection")).toEqual([id(41)]);
    expect(idsIn(answer, "collection_view")).toEqual([]);
  });

  it("stops at the limit, and says that there is more", async () => {
    const { run } = await openQueries();
    const answer = await run({ reducers: { rows: { type: "results", limit: 2 } } });
    expect(reducer(answer, "rows")).toEqual({ type: "results", blockIds: [51, 52].map(id), hasMore: true });
    expect(at(answer.body, "result", "sizeHint")).toBe(4);
    expect(idsIn(answer, "block")).toEqual([51, 52].map(id));
    expect(answer.body["allBlockIds"]).toEqual([51, 52, 53, 54].map(id));
  });

  it("stops at the server's own limit, whatever was asked for", async () => {
    const { run } = await openQueries({ internal: { rowLimit: 3 } });
    expect(reducer(await run({}))).toMatchObject({ blockIds: [51, 52, 53].map(id), hasMore: true });
  });

  it.each([
    [[{ property: "nmbr", direction: "ascending" }], [52, 53, 51, 54]],
    [[{ property: "nmbr", direction: "descending" }], [54, 51, 53, 52]],
    [[{ property: "stat", direction: "ascending" }], [52, 51, 53, 54]],
    [
      [
        { property: "done", direction: "descending" },
        { property: "nmbr", direction: "ascending" },
      ],
      [51, 54, 52, 53],
    ],
    [[{ property: "gone", direction: "ascending" }], [51, 52, 53, 54]],
    [[{ property: "created_time", direction: "descending" }], [51, 52, 53, 54]],
    [null, [51, 52, 53, 54]],
  ])("sorts by %j", async (sort, places) => {
    const { run } = await openQueries();
    expect(reducer(await run({ sort }))["blockIds"]).toEqual(places.map(id));
  });

  it("takes the order that people made by hand in the view, when there are no sorts", async () => {
    const { run } = await openQueries();
    const byHand = { collectionView: { id: id(62) } };
    expect(reducer(await run({}, byHand))["blockIds"]).toEqual([53, 51, 52, 54].map(id));
    const sort = [{ property: "nmbr", direction: "ascending" }];
    expect(reducer(await run({ sort }, byHand))["blockIds"]).toEqual([52, 53, 51, 54].map(id));
  });

  it("looks for words in titles", async () => {
    const { run } = await openQueries();
    expect(reducer(await run({ searchQuery: "row 53" }))["blockIds"]).toEqual([id(53)]);
  });

  it("runs as many reducers as there are, each with its own filter", async () => {
    const { run } = await openQueries();
    const answer = await run({
      filter: { property: "nmbr", filter: { operator: "number_greater_than", value: { type: "exact", value: 1 } } },
      reducers: {
        "results:checkbox:true": {
          type: "results",
          limit: 10,
          filter: { property: "done", filter: { operator: "checkbox_is", value: { type: "exact", value: true } } },
        },
        "group_aggregation:status:Doing": {
          type: "aggregation",
          aggregation: { aggregator: "count" },
          filter: { property: "stat", filter: { operator: "status_is", value: { type: "is_option", value: "Doing" } } },
        },
      },
    });
    expect(at(answer.body, "result")).toEqual({
      type: "reducer",
      reducerResults: {
        "results:checkbox:true": { type: "results", blockIds: [51, 54].map(id), hasMore: false },
        "group_aggregation:status:Doing": { type: "aggregation", aggregationResult: { type: "number", value: 1 } },
      },
      sizeHint: 3,
    });
  });

  it.each([
    ["count", "nmbr", 4],
    ["count_values", "tags", 4],
    ["unique", "tags", 2],
    ["empty", "stat", 1],
    ["not_empty", "date", 3],
    ["percent_empty", "date", 0.25],
    ["percent_not_empty", "date", 0.75],
    ["checked", "done", 2],
    ["unchecked", "done", 2],
    ["percent_checked", "done", 0.5],
    ["percent_unchecked", "done", 0.5],
    ["sum", "nmbr", 10],
    ["average", "nmbr", 2.5],
    ["median", "nmbr", 2.5],
    ["min", "nmbr", 1],
    ["max", "nmbr", 4],
    ["range", "nmbr", 3],
    ["max", "stat", null],
    ["earliest_date", "date", "2026-03-01"],
    ["latest_date", "date", "2026-04-01"],
  ])("adds up: %s of %s is %s", async (aggregator, property, value) => {
    const { run } = await openQueries();
    const answer = await run({ reducers: { sum: { type: "aggregation", aggregation: { aggregator, property } } } });
    expect(at(reducer(answer, "sum"), "aggregationResult", "value")).toEqual(value);
  });

  it.each([
    ["an aggregator", { type: "aggregation", aggregation: { aggregator: "vibe" } }],
    ["a reducer", { type: "constellation" }],
  ])("refuses %s that nobody knows", async (_, unknown) => {
    const { run } = await openQueries();
    expect(await run({ reducers: { unknown } })).toMatchObject({ status: 400, body: { name: "ValidationError" } });
  });

  const groups = (groupBy: object, more: object = {}) => ({
    reducers: { board_columns: { type: "groups", version: "v2", groupBy, limit: 10, ...more } },
  });

  it.each([
    [{ property: "stat", type: "status" }, ["Idea 1", "Doing 1", "Stuck 1", " 1"]],
    [{ property: "stat", type: "status", groupBy: "group" }, ["To do 1", "In progress 2", " 1"]],
    [{ property: "tags", type: "multi_select" }, ["a 2", "b 2", " 1"]],
    [{ property: "done", type: "checkbox" }, ["true 2", "false 2"]],
    [{ property: "crew", type: "person" }, [` 3`, `${mara.id} 1`]],
    [{ property: "date", type: "date", groupBy: "month" }, ["2026-03-01 2", "2026-04-01 1", " 1"]],
    [{ property: "date", type: "date", groupBy: "year" }, ["2026-01-01 3", " 1"]],
    [{ property: "nmbr", type: "number" }, ["3 1", "1 1", "2 1", "4 1"]],
    [{ property: "title", type: "title" }, ["Row 51 1", "Row 52 1", "Row 53 1", "Row 54 1"]],
  ])("groups by %j", async (groupBy, expected) => {
    const { run } = await openQueries();
    const found = reducer(await run(groups(groupBy)), "board_columns");
    const shown = (value: unknown): unknown =>
      at(value, "range", "start_date") ?? at(value, "group") ?? at(value, "id") ?? value ?? "";
    const labels = Array.isArray(found["results"])
      ? found["results"].map(
          (group: unknown) => `${String(shown(at(group, "value", "value")))} ${String(at(group, "total"))}`,
        )
      : [];
    expect([...labels].sort()).toEqual([...expected].sort());
    expect(found).toMatchObject({ type: "groups", version: "v2", hasMore: false });
  });

  it("puts groups into the order that is asked for, and leaves empty ones out when it is told to", async () => {
    const { run } = await openQueries();
    const groupSortPreference = [
      { property: "stat", value: { type: "status", value: "Stuck" } },
      { value: { type: "status" } },
    ];
    const filter = {
      property: "stat",
      filter: { operator: "status_is_not", value: { type: "is_option", value: "Idea" } },
    };
    const groupBy = { property: "stat", type: "status", hideEmptyGroups: true };
    const answer = await run({ filter, ...groups(groupBy, { groupSortPreference }) });
    const { results: found } = reducer(answer, "board_columns");
    expect(found).toEqual([
      { value: { type: "status", value: "Stuck" }, visible: true, total: 1 },
      { value: { type: "status" }, visible: true, total: 1 },
      { value: { type: "status", value: "Doing" }, visible: true, total: 1 },
    ]);
  });

  it("gives rows of groups when their number is asked for", async () => {
    const { run } = await openQueries();
    const blockResults = { defaultLimit: 1, groupOverrides: { "multi_select:b": { limit: 5 } } };
    const answer = await run(groups({ property: "tags", type: "multi_select" }, { blockResults }));
    expect(reducer(answer, "board_columns")["blockResults"]).toEqual({
      "multi_select:a": { blockIds: [id(51)], hasMore: true },
      "multi_select:b": { blockIds: [52, 54].map(id), hasMore: false },
      "multi_select:uncategorized": { blockIds: [id(53)], hasMore: false },
    });
    expect(idsIn(answer, "block")).toEqual([51, 52, 54, 53].map(id));
  });

  it("answers 406 to groups of the first version", async () => {
    const { run } = await openQueries();
    const answer = await run({ reducers: { board_columns: { type: "groups", groupBy: { property: "stat" } } } });
    expect(answer).toMatchObject({ status: 406, body: { name: "GroupsV1NotSupportedError", status: 406 } });
  });

  it("still answers the loader of earlier years", async () => {
    const { run } = await openQueries();
    expect((await run({ type: "table", limit: 3 })).body["result"]).toEqual({
      type: "table",
      blockIds: [51, 52, 53].map(id),
      total: 4,
      aggregationResults: [],
    });
  });

  it("refuses the body of earlier years", async () => {
    const { ask } = await openQueries();
    const body = { collectionId: id(41), collectionViewId: id(61), loader: { type: "table", limit: 3 } };
    expect(await ask("queryCollection", body)).toMatchObject({ status: 400, body: { name: "ValidationError" } });
  });

  it("gives nothing of a collection that is private, and its box without access", async () => {
    const { run } = await openQueries({ more: { published: [] } });
    const answer = await run({});
    expect(reducer(answer)).toEqual({ type: "results", blockIds: [], hasMore: false });
    expect(at(answer.body, "recordMap", "collection", id(41))).toEqual({ value: { role: "none" } });
    expect(idsIn(answer, "block")).toEqual([]);
  });

  it("answers 530, with a page of HTML, to a request that does not name the space, when it is told to", async () => {
    const { emulator, ask } = await openQueries({ internal: { spaceHeader: "required" } });
    const body = { collection: { id: id(41) }, loader: { type: "reducer", reducers: results } };
    const lost = await fetch(`${emulator.url}/api/v3/queryCollection`, { method: "POST", body: JSON.stringify(body) });
    expect([lost.status, lost.headers.get("content-type")]).toEqual([530, "text/html; charset=UTF-8"]);
    const found = await ask("queryCollection", body, { headers: { "x-notion-space-id": id(3) } });
    expect(found.status).toBe(200);
  });

  it("knows who me is", async () => {
    const { ask } = await openQueries();
    const loader = {
      type: "reducer",
      reducers: results,
      filter: { property: "crew", filter: { operator: "person_contains", value: { type: "relative", value: "me" } } },
    };
    const body = { collection: { id: id(41) }, loader };
    expect(reducer(await ask("queryCollection", body, { token: sessionToken }))["blockIds"]).toEqual([id(52)]);
    expect(reducer(await ask("queryCollection", body))["blockIds"]).toEqual([]);
  });
});

describe("queryCollection for a view", () => {
  it("makes the loader itself, with the view's own operator, sorts and limit, and shows it", async () => {
    const { show } = await openQueries();
    const answer = await show(63);
    expect(reducer(answer)).toEqual({ type: "results", blockIds: [id(52)], hasMore: false });
    expect(answer.body["compiledRequest"]).toMatchObject({
      source: { type: "collection", id: id(41), spaceId: id(3) },
      collectionView: { id: id(63), spaceId: id(3) },
      loader: {
        type: "reducer",
        reducers: { collection_group_results: { type: "results", limit: 1 } },
        sort: [{ property: "nmbr", direction: "descending" }],
        filter: {
          operator: "and",
          filters: [
            { property: "tags", filter: { operator: "is_not_empty" } },
            { operator: "or", filters: [{ property: "nmbr" }, { property: "stat" }] },
          ],
        },
        userTimeZone: "UTC",
      },
    });
  });

  it.each([
    [61, ["collection_group_results"]],
    [64, ["board_columns"]],
    [65, ["calendar_results", "empty_organize_by_results"]],
    [66, ["timeline_results"]],
    [67, ["list_groups"]],
  ])("calls the results of view %i %j", async (place, names) => {
    const { show } = await openQueries();
    expect(Object.keys(asRecord(at((await show(place)).body, "result", "reducerResults")))).toEqual(names);
  });

  it("puts rows without a date beside a calendar", async () => {
    const { show } = await openQueries();
    const answer = await show(65);
    expect(reducer(answer, "calendar_results")["blockIds"]).toEqual([51, 52, 53].map(id));
    expect(reducer(answer, "empty_organize_by_results")["blockIds"]).toEqual([id(54)]);
  });

  it("gives the rows of a board in its columns, in the board's order", async () => {
    const { show } = await openQueries();
    const answer = await show(64);
    expect(Object.entries(asRecord(reducer(answer, "board_columns")["blockResults"]))).toEqual([
      ["status:Doing", { blockIds: [id(51)], hasMore: false }],
      ["status:Idea", { blockIds: [id(52)], hasMore: false }],
      ["status:Stuck", { blockIds: [id(53)], hasMore: false }],
      ["status:uncategorized", { blockIds: [id(54)], hasMore: false }],
    ]);
    expect(answer.body["allBlockIds"]).toEqual([51, 52, 53, 54].map(id));
  });

  it("refuses a view that the caller cannot see", async () => {
    const { show } = await openQueries({ more: { published: [] } });
    expect((await show(61)).status).toBe(400);
    expect((await show(99)).status).toBe(400);
  });
});
