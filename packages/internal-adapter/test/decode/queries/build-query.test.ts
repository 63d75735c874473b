import { isRecord } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { buildQuery, queryLosses } from "../../../src/decode/queries/build-query.js";
import { collectionWith, viewWith } from "../../support/made-collection.js";
import { madeId, madeSpace } from "../../support/made-records.js";

const schema = collectionWith({
  title: { name: "Name", type: "title" },
  n: { name: "Number", type: "number" },
  ct: { name: "Made", type: "created_time" },
});
const leaf = (property: string, operator: string, value?: unknown): object => ({
  property,
  filter: { operator, ...(value !== undefined && { value: { type: "exact", value } }) },
});
const bar = (filter: object): object => ({ id: "1", filter });

/** The loader of the body for that view. */
function loaderFor(view: Readonly<Record<string, unknown>>, more: object = {}): unknown {
  return buildQuery({ collectionId: madeId(10), view, schema, ...more })["loader"];
}

/** The filter in it. */
function filterFor(view: Readonly<Record<string, unknown>>, more: object): unknown {
  const loader = loaderFor(view, more);
  return isRecord(loader) ? loader["filter"] : loader;
}

describe("the body of a query", () => {
  it("names collection, view and source, and asks for rows whatever the grouping", () => {
    const view = viewWith("board", {
      format: { board_columns_by: { property: "n", type: "number" }, board_columns: [{ property: "n" }] },
      query2: { sort: [{ id: "x", property: "n", direction: "descending", type: "number" }], calendar_by: "ct" },
    });
    const query = {
      collectionId: madeId(10),
      spaceId: madeSpace,
      view,
      schema,
      limit: 50,
      userTimeZone: "Europe/Berlin",
    };
    expect(buildQuery(query)).toEqual({
      collection: { id: madeId(10), spaceId: madeSpace },
      collectionView: { id: madeId(40), spaceId: madeSpace },
      source: { type: "collection", id: madeId(10), spaceId: madeSpace },
      loader: {
        type: "reducer",
        reducers: { collection_group_results: { type: "results", limit: 50, loadContentCover: false } },
        sort: [{ property: "n", direction: "descending" }],
        searchQuery: "",
        userTimeZone: "Europe/Berlin",
      },
    });
  });

  it("names a view without taking its filter and sorts when a whole collection is asked for", () => {
    expect(buildQuery({ collectionId: madeId(10), viewId: madeId(41) })).toEqual({
      collection: { id: madeId(10) },
      collectionView: { id: madeId(41) },
      source: { type: "collection", id: madeId(10) },
      loader: {
        type: "reducer",
        reducers: { collection_group_results: { type: "results", limit: 1000, loadContentCover: false } },
        sort: [],
        searchQuery: "",
        userTimeZone: "UTC",
      },
    });
  });

  const or = {
    operator: "or",
    filters: [leaf("n", "number_is_prime", 1), { operator: "and", filters: [leaf("n", "is_empty")] }],
  };
  const and = { operator: "and", filters: [leaf("n", "is_empty"), leaf("title", "is_empty")] };
  const picked = bar(leaf("title", "string_is", "a"));
  const asked = { type: "property", property: "Number", kind: "number", condition: { operator: "equals", value: 1 } };

  it.each([
    ["a filter with `or`", {}, or, undefined, or],
    ["a filter with `and`", {}, and, undefined, and],
    ["no filter", {}, undefined, undefined, undefined],
    [
      "the bar alone",
      { property_filters: [picked] },
      undefined,
      undefined,
      { operator: "and", filters: [leaf("title", "string_is", "a")] },
    ],
    [
      "the bar and an `or`",
      { property_filters: [picked] },
      or,
      undefined,
      { operator: "and", filters: [or, leaf("title", "string_is", "a")] },
    ],
    [
      "the bar and an `and`",
      { property_filters: [picked] },
      and,
      undefined,
      { operator: "and", filters: [...and.filters, leaf("title", "string_is", "a")] },
    ],
    [
      "an `or` and what the caller asks",
      {},
      or,
      asked,
      { operator: "and", filters: [or, leaf("n", "number_equals", 1)] },
    ],
    ["what the caller asks alone", {}, undefined, asked, { operator: "and", filters: [leaf("n", "number_equals", 1)] }],
    [
      "conditions of which nothing was chosen",
      { property_filters: [bar(leaf("title", "string_is"))] },
      { operator: "or", filters: [leaf("n", "number_equals"), leaf("n", "is_empty")] },
      undefined,
      { operator: "or", filters: [leaf("n", "is_empty")] },
    ],
  ])("has of a view with %s the filter with its own operator", (_, format, filter, callerFilter, expected) => {
    const view = viewWith("table", { format, query2: { ...(filter && { filter }) } });
    expect(filterFor(view, { filter: callerFilter })).toEqual(expected);
  });

  it("takes the caller's sorts instead of the view's", () => {
    const view = viewWith("table", { query2: { sort: [{ property: "n", direction: "ascending" }] } });
    const sorts = [{ type: "property", property: "Name", direction: "descending" }];
    expect(loaderFor(view, { sorts })).toMatchObject({ sort: [{ property: "title", direction: "descending" }] });
  });

  it("says what of the caller's filter and sorts it cannot say", () => {
    const losses = queryLosses({
      collectionId: madeId(10),
      schema,
      filter: { type: "unsupported", source: { hologram: 1 } },
      sorts: [{ type: "property", property: "gone", direction: "ascending" }],
    });
    expect(losses.map(({ code, id }) => [code, id])).toEqual([
      ["unsupported_view", madeId(10)],
      ["invalid_value", madeId(10)],
    ]);
  });

  it("asks for a window of creation time in the order of creation, beside the filter", () => {
    const view = viewWith("table", { query2: { filter: or, sort: [{ property: "n", direction: "ascending" }] } });
    const since = Date.UTC(2026, 7, 1, 10, 5);
    expect(loaderFor(view, { window: { since } })).toMatchObject({
      sort: [{ property: "ct", direction: "ascending" }],
      filter: {
        operator: "and",
        filters: [
          or,
          {
            property: "ct",
            filter: {
              operator: "date_is_on_or_after",
              value: {
                type: "exact",
                value: { type: "datetime", start_date: "2026-08-01", start_time: "10:05", time_zone: "UTC" },
              },
            },
          },
        ],
      },
    });
    expect(loaderFor(view, { window: {}, schema: undefined })).toMatchObject({
      sort: [{ property: "created_time", direction: "ascending" }],
      filter: or,
    });
  });
});
