import { iteratePaginatedAPI } from "@notionhq/client";
import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import {
  childDatabase,
  childPage,
  common,
  database,
  dataSource,
  id,
  page,
  paragraph,
  text,
  workspace,
} from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

describe("listing children", () => {
  const many = Array.from({ length: 250 }, (_, place) => paragraph(100 + place));

  it("goes part by part in document order", async () => {
    const { client, emulator } = await open({ workspace: workspace([page(10, many)]) });
    const found: string[] = [];
    for await (const block of iteratePaginatedAPI(client.blocks.children.list, { block_id: id(10) }))
      found.push(block.id);
    expect(found).toEqual(many.map((block) => block.id));
    expect(emulator.stats().byEndpoint).toMatchObject({ "GET /v1/blocks/{block_id}/children": { requests: 3 } });
  });

  it("answers an envelope that names what it lists", async () => {
    const { client } = await open({ workspace: workspace([page(10, many)]) });
    const list = await client.blocks.children.list({ block_id: id(10), page_size: 1 });
    expect({ ...list, results: list.results.length }).toEqual({
      object: "list",
      results: 1,
      next_cursor: expect.any(String),
      has_more: true,
      type: "block",
      block: {},
      request_id: expect.any(String),
    });
  });

  it("takes ids without dashes", async () => {
    const { client } = await open({ workspace: workspace([page(10, [paragraph(20)])]) });
    const list = await client.blocks.children.list({ block_id: id(10).replaceAll("-", "").toUpperCase() });
    expect(list.results.map((block) => block.id)).toEqual([id(20)]);
  });

  it("gives one level, and says which blocks have more", async () => {
    const tree = page(10, [paragraph(20, "Outer", [paragraph(21)]), paragraph(22)]);
    const { client } = await open({ workspace: workspace([tree]) });
    const outer = await client.blocks.children.list({ block_id: id(10) });
    expect(outer.results.map((block) => "has_children" in block && block.has_children)).toEqual([true, false]);
    const inner = await client.blocks.children.list({ block_id: id(20) });
    expect(inner.results).toMatchObject([{ id: id(21), parent: { type: "block_id", block_id: id(20) } }]);
  });

  it("leaves out what is in the trash", async () => {
    const tree = page(10, [
      { ...paragraph(20), inTrash: true },
      paragraph(21),
      childPage(page(22, [], { inTrash: true })),
    ]);
    const { client } = await open({ workspace: workspace([tree]) });
    const list = await client.blocks.children.list({ block_id: id(10) });
    expect(list.results.map((block) => block.id)).toEqual([id(21)]);
  });

  it("gives a table's rows", async () => {
    const table: Block = {
      ...common(20),
      type: "table",
      tableWidth: 1,
      hasColumnHeader: false,
      hasRowHeader: false,
      rows: [{ ...common(21), type: "table_row", cells: [text("Cell")] }],
    };
    const { client } = await open({ workspace: workspace([page(10, [table])]) });
    const list = await client.blocks.children.list({ block_id: id(20) });
    expect(list.results).toMatchObject([{ id: id(21), type: "table_row" }]);
  });

  it("gives the content of a sub-page, and nothing for a database", async () => {
    const tree = page(10, [
      childPage(page(11, [paragraph(20)])),
      childDatabase(database(30, [dataSource(31, [], [])])),
    ]);
    const { client } = await open({ workspace: workspace([tree]) });
    const list = await client.blocks.children.list({ block_id: id(10) });
    expect(list.results).toMatchObject([
      { id: id(11), type: "child_page", child_page: { title: "Child" }, has_children: true },
      { id: id(30), type: "child_database", child_database: { title: "Table" }, has_children: false },
    ]);
    expect((await client.blocks.children.list({ block_id: id(11) })).results).toHaveLength(1);
    expect((await client.blocks.children.list({ block_id: id(30) })).results).toEqual([]);
  });

  it("gives a page as a block, also a page at the top", async () => {
    const { client } = await open({ workspace: workspace([page(10, [paragraph(20)])]) });
    expect(await client.blocks.retrieve({ block_id: id(10) })).toMatchObject({
      type: "child_page",
      child_page: { title: "Page 10" },
      parent: { type: "workspace", workspace: true },
      has_children: true,
    });
  });
});

describe("a synced block", () => {
  const original: Block = { ...common(20), type: "synced_block", children: [paragraph(21)] };
  const copy: Block = { ...common(22), type: "synced_block", syncedFrom: id(20), children: [paragraph(21)] };

  it("lists its content under the original's id, and nothing under the copy's", async () => {
    const { client } = await open({ workspace: workspace([page(10, [copy, original])]) });
    const list = await client.blocks.children.list({ block_id: id(10) });
    expect(list.results).toMatchObject([{ has_children: true }, { has_children: true }]);
    expect((await client.blocks.children.list({ block_id: id(22) })).results).toEqual([]);
    const content = await client.blocks.children.list({ block_id: id(20) });
    expect(content.results).toMatchObject([{ id: id(21), parent: { type: "block_id", block_id: id(20) } }]);
  });

  it("whose original is not shared cannot be followed", async () => {
    const everything = workspace([page(10, [copy]), page(11, [original])], {
      connections: [{ token: "ntn_test", name: "Reader", botId: id(2), shared: [id(10)] }],
    });
    const { client } = await open({ workspace: everything });
    expect((await client.blocks.children.list({ block_id: id(10) })).results).toMatchObject([{ has_children: true }]);
    expect(await failureOf(client.blocks.children.list({ block_id: id(20) }))).toMatchObject({
      code: "object_not_found",
    });
  });
});

describe("page_size and start_cursor", () => {
  it.each([
    ["0", "query failed validation: query.page_size should be ≥ `1`, instead was `0`."],
    ["101", "query failed validation: query.page_size should be ≤ `100`, instead was `101`."],
    ["many", "query failed validation: query.page_size should be a number, instead was `null`."],
  ])("of %s are refused", async (size, message) => {
    const { ask } = await open({ workspace: workspace([page(10, [])]) });
    expect(await ask(`/v1/blocks/${id(10)}/children?page_size=${size}`)).toMatchObject({
      status: 400,
      body: { object: "error", status: 400, code: "validation_error", message },
    });
  });

  it("refuse a cursor of another list, or of none", async () => {
    const tree = page(10, [paragraph(20, "a", [paragraph(21), paragraph(22)]), paragraph(23)]);
    const { client } = await open({ workspace: workspace([tree]) });
    const { next_cursor: cursor } = await client.blocks.children.list({ block_id: id(10), page_size: 1 });
    for (const wrong of [cursor ?? "", "nonsense"]) {
      const call = client.blocks.children.list({ block_id: id(20), start_cursor: wrong });
      expect(await failureOf(call)).toMatchObject({ code: "validation_error", status: 400 });
    }
  });
});
