import { describe, expect, it } from "vitest";
import {
  childDatabase,
  childPage,
  database,
  dataSource,
  id,
  page,
  paragraph,
  row,
  workspace,
} from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

const thread = { id: id(70), comments: [{ id: id(71), richText: [] }] };
const inner = page(12, [{ ...paragraph(21), discussions: [thread] }]);
const table = database(30, [dataSource(31, [], [row(32), row(33)])]);
const shared = page(11, [paragraph(20), childPage(inner), childDatabase(table)]);
const root = page(10, [paragraph(19), childPage(shared), childPage(page(13, []))]);

function openFor(ids: "all" | readonly string[]) {
  return open({
    workspace: workspace([root, page(14, [])], {
      connections: [{ token: "ntn_test", name: "Reader", botId: id(2), shared: ids }],
    }),
  });
}

describe("a connection", () => {
  it("sees what is shared with it and everything below", async () => {
    const { client } = await openFor([shared.id]);
    for (const place of [11, 12, 32, 33])
      expect(await client.pages.retrieve({ page_id: id(place) })).toMatchObject({ id: id(place) });
    for (const place of [11, 12, 20, 21, 30, 32])
      expect(await client.blocks.retrieve({ block_id: id(place) })).toMatchObject({ id: id(place) });
    expect(await client.databases.retrieve({ database_id: id(30) })).toMatchObject({ id: id(30) });
    expect(await client.dataSources.retrieve({ data_source_id: id(31) })).toMatchObject({ id: id(31) });
    expect(await client.comments.retrieve({ comment_id: id(71) })).toMatchObject({ id: id(71) });
  });

  it.each([10, 13, 14, 99])("finds nothing above, beside or outside: %d", async (place) => {
    const { client } = await openFor([shared.id]);
    expect(await failureOf(client.pages.retrieve({ page_id: id(place) }))).toEqual({
      code: "object_not_found",
      status: 404,
      message: `Could not find page with ID: ${id(place)}. Make sure the relevant pages and databases are shared with your integration "Reader".`,
    });
    expect(await failureOf(client.blocks.children.list({ block_id: id(place) }))).toMatchObject({
      code: "object_not_found",
    });
  });

  it("searches only what is shared", async () => {
    const { client } = await openFor([shared.id]);
    const { results } = await client.search({});
    expect(results.map((result) => result.id).sort()).toEqual([id(11), id(12), id(31), id(32), id(33)].sort());
  });

  it("sees a single row that is shared, and not the others", async () => {
    const { client } = await openFor([id(32)]);
    expect(await client.pages.retrieve({ page_id: id(32) })).toMatchObject({ id: id(32) });
    expect(await failureOf(client.pages.retrieve({ page_id: id(33) }))).toMatchObject({ status: 404 });
  });

  it("of the whole workspace sees everything that is in it, and nothing else", async () => {
    const { client } = await openFor("all");
    expect(await client.pages.retrieve({ page_id: id(10) })).toMatchObject({ id: id(10) });
    expect(await failureOf(client.pages.retrieve({ page_id: id(99) }))).toMatchObject({ status: 404 });
  });
});
