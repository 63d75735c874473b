import { collectAllDataSourceRows, collectPaginatedAPI } from "@notionhq/client";
import type { PropertySchema, PropertyValue } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createRowsWorkspace } from "../../../src/generate/create-rows-workspace.js";
import { database, dataSource, id, mara, row, workspace } from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

const schema: readonly PropertySchema[] = [
  { type: "number", id: "n", name: "Number", format: "number" },
  { type: "select", id: "s", name: "Size", options: [{ name: "S" }, { name: "M" }, { name: "L" }] },
  { type: "date", id: "d", name: "Day" },
  { type: "checkbox", id: "c", name: "Done" },
  { type: "formula", id: "f", name: "Label" },
];

interface Draft {
  readonly number?: number;
  readonly size?: string;
  readonly day?: string;
  readonly done?: boolean;
  readonly label?: string;
}

function draftRow(place: number, { number, size, day, done = false, label }: Draft) {
  const values: readonly PropertyValue[] = [
    { type: "number", id: "n", name: "Number", ...(number !== undefined && { number }) },
    { type: "select", id: "s", name: "Size", ...(size !== undefined && { option: { name: size } }) },
    { type: "date", id: "d", name: "Day", ...(day !== undefined && { date: { start: day } }) },
    { type: "checkbox", id: "c", name: "Done", checked: done },
    {
      type: "formula",
      id: "f",
      name: "Label",
      result: { type: "string", ...(label !== undefined && { value: label }) },
    },
  ];
  return row(place, values, { createdTime: `2026-10-05T09:${place}:00.000Z` });
}

const rows = [
  draftRow(30, { number: 2, size: "L", day: "2026-12-01", label: "b" }),
  draftRow(31, { done: true, label: "A" }),
  draftRow(32, { number: 1, size: "S", day: "2026-11-30T23:00:00.000-05:00" }),
  draftRow(33, { number: 2, size: "M", day: "2026-01-01", done: true, label: "c" }),
];
const table = workspace([database(20, [dataSource(21, schema, rows)])]);

describe("sorts", () => {
  it.each([
    [[{ property: "Number", direction: "ascending" }], [32, 30, 33, 31]],
    [[{ property: "Number", direction: "descending" }], [30, 33, 32, 31]],
    [[{ property: "s", direction: "ascending" }], [32, 33, 30, 31]],
    [[{ property: "Day", direction: "ascending" }], [33, 30, 32, 31]],
    [[{ property: "Done", direction: "descending" }], [31, 33, 30, 32]],
    [[{ property: "Label", direction: "ascending" }], [31, 30, 33, 32]],
    [[{ timestamp: "created_time", direction: "descending" }], [33, 32, 31, 30]],
    [
      [
        { property: "Number", direction: "descending" },
        { property: "Size", direction: "ascending" },
      ],
      [33, 30, 32, 31],
    ],
    [[], [30, 31, 32, 33]],
  ])("by %j give %j", async (sorts, places) => {
    const { ask } = await open({ workspace: table });
    const { body } = await ask(`/v1/data_sources/${id(21)}/query`, { method: "POST", body: JSON.stringify({ sorts }) });
    expect(body).toMatchObject({ results: places.map((place) => ({ id: id(place) })) });
  });

  it.each([
    [[{ property: "Nope", direction: "ascending" }], "Could not find property with name or id: Nope"],
    [
      [{ property: "Number", direction: "up" }],
      "body failed validation: body.sorts[].direction should be `ascending` or `descending`.",
    ],
    ["Number", "body failed validation: body.sorts should be an array."],
  ])("by %j are refused", async (sorts, message) => {
    const { ask } = await open({ workspace: table });
    const answer = await ask(`/v1/data_sources/${id(21)}/query`, { method: "POST", body: JSON.stringify({ sorts }) });
    expect(answer).toMatchObject({ status: 400, body: { message } });
  });
});

describe("a query", () => {
  it("gives whole page objects, in an envelope that says so", async () => {
    const { client } = await open({ workspace: table });
    const { results, ...list } = await client.dataSources.query({ data_source_id: id(21), page_size: 1 });
    const { request_id: _, ...alone } = { request_id: "", ...(await client.pages.retrieve({ page_id: id(30) })) };
    expect(results).toEqual([alone]);
    expect(list).toMatchObject({
      object: "list",
      type: "page_or_data_source",
      page_or_data_source: {},
      has_more: true,
    });
  });

  it("trims properties by filter_properties", async () => {
    const { client } = await open({ workspace: table });
    const { results } = await client.dataSources.query({ data_source_id: id(21), filter_properties: ["n", "title"] });
    const names = results.map((result) => "properties" in result && Object.keys(result.properties));
    expect(names).toEqual(rows.map(() => ["Name", "Number"]));
  });

  it("leaves out what is in the trash or archived, and gives the trash alone when asked", async () => {
    const some = [row(30), row(31, [], { inTrash: true }), row(32, [], { isArchived: true })];
    const { client } = await open({ workspace: workspace([database(20, [dataSource(21, [], some)])]) });
    const kept = await client.dataSources.query({ data_source_id: id(21) });
    const trashed = await client.dataSources.query({ data_source_id: id(21), in_trash: true });
    expect([kept, trashed].map((list) => list.results.map((result) => result.id))).toEqual([[id(30)], [id(31)]]);
  });

  it("leaves out templates", async () => {
    const some = [row(30), row(31, [], { isTemplate: true })];
    const { client } = await open({ workspace: workspace([database(20, [dataSource(21, [], some)])]) });
    const { results } = await client.dataSources.query({ data_source_id: id(21) });
    expect(results.map((result) => result.id)).toEqual([id(30)]);
  });

  it("of a wiki gives the databases in it as data sources, unless only pages are wanted", async () => {
    const inner = { ...dataSource(41, [], [row(42)]), parent: { type: "database_id", databaseId: id(40) } } as const;
    const { client } = await open({ workspace: workspace([database(20, [dataSource(21, [], [row(30), inner])])]) });
    const all = await client.dataSources.query({ data_source_id: id(21) });
    expect(all.results).toMatchObject([
      { object: "page", id: id(30) },
      {
        object: "data_source",
        id: id(41),
        parent: { type: "database_id", database_id: id(40) },
        database_parent: { type: "database_id", database_id: id(20) },
      },
    ]);
    const pages = await client.dataSources.query({ data_source_id: id(21), result_type: "page" });
    expect(pages.results.map((result) => result.id)).toEqual([id(30)]);
    expect(await client.databases.retrieve({ database_id: id(40) })).toMatchObject({ data_sources: [{ id: id(41) }] });
    expect((await client.dataSources.query({ data_source_id: id(41) })).results).toMatchObject([{ id: id(42) }]);
  });

  it("of a database answers before 2025-09-03", async () => {
    const { ask } = await open({ workspace: table });
    const headers = { "notion-version": "2022-06-28" };
    const filter = { property: "Done", checkbox: { equals: true } };
    const answer = await ask(`/v1/databases/${id(20)}/query`, {
      method: "POST",
      headers,
      body: JSON.stringify({ filter }),
    });
    expect(answer.body).toMatchObject({
      type: "page_or_database",
      results: [
        { id: id(31), parent: { type: "database_id", database_id: id(20) } },
        { id: id(33), archived: false },
      ],
    });
  });

  it("of a database with several data sources fails before 2025-09-03", async () => {
    const { ask } = await open({
      workspace: workspace([database(20, [dataSource(21, [], []), dataSource(22, [], [])])]),
    });
    const headers = { "notion-version": "2022-06-28" };
    const answer = await ask(`/v1/databases/${id(20)}/query`, { method: "POST", headers });
    expect(answer).toMatchObject({ status: 400, body: { code: "validation_error" } });
  });
});

describe("a query of many rows", () => {
  it("goes part by part", async () => {
    const many = createRowsWorkspace({ rows: 250 });
    const { clientWith, emulator } = await open({ workspace: many });
    const [sourceId] = sourceIds(many);
    const found = await collectPaginatedAPI(clientWith({ auth: many.token }).dataSources.query, {
      data_source_id: sourceId ?? "",
    });
    expect(new Set(found.map((result) => result.id)).size).toBe(250);
    expect(emulator.requests).toHaveLength(3);
  });

  it("stops at the limit without an error, and says so on the last part alone", async () => {
    const many = createRowsWorkspace({ rows: 12 });
    const { clientWith } = await open({ workspace: many, queryLimit: 10 });
    const client = clientWith({ auth: many.token });
    const [sourceId = ""] = sourceIds(many);
    const first = await client.dataSources.query({ data_source_id: sourceId, page_size: 6 });
    expect(first).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
    expect(first.request_status).toBeUndefined();
    const last = await client.dataSources.query({
      data_source_id: sourceId,
      start_cursor: first.next_cursor ?? "",
      page_size: 6,
    });
    expect(last.results).toHaveLength(4);
    expect(last).toMatchObject({
      has_more: false,
      next_cursor: null,
      request_status: { type: "incomplete", incomplete_reason: "query_result_limit_reached" },
    });
  });

  it("can be read past the limit by windows of the time of creation", async () => {
    const many = createRowsWorkspace({ rows: 47, rowsPerMinute: 3 });
    const { clientWith } = await open({ workspace: many, queryLimit: 10 });
    const [sourceId = ""] = sourceIds(many);
    const found = await collectAllDataSourceRows(clientWith({ auth: many.token }), { data_source_id: sourceId });
    expect(new Set(found.map((result) => result.id)).size).toBe(47);
  });

  it("refuses the cursor of another query", async () => {
    const many = createRowsWorkspace({ rows: 12 });
    const { clientWith } = await open({ workspace: many });
    const client = clientWith({ auth: many.token });
    const [sourceId = ""] = sourceIds(many);
    const first = await client.dataSources.query({ data_source_id: sourceId, page_size: 6 });
    const call = client.dataSources.query({
      data_source_id: sourceId,
      start_cursor: first.next_cursor ?? "",
      filter: { property: "Even", checkbox: { equals: true } },
    });
    expect(await failureOf(call)).toMatchObject({ code: "validation_error" });
  });
});

function sourceIds({ roots }: ReturnType<typeof createRowsWorkspace>): readonly string[] {
  return roots.flatMap((root) => (root.object === "database" ? root.dataSources.map((source) => source.id) : []));
}

describe("rows", () => {
  it("made by somebody are found by who made them", async () => {
    const people: readonly PropertySchema[] = [{ type: "created_by", id: "cb", name: "Made by" }];
    const made = [row(30, [{ type: "created_by", id: "cb", name: "Made by" }])];
    const { client } = await open({ workspace: workspace([database(20, [dataSource(21, people, made)])]) });
    const filter = { property: "Made by", created_by: { contains: mara.id } } as const;
    expect((await client.dataSources.query({ data_source_id: id(21), filter })).results).toHaveLength(1);
  });
});
