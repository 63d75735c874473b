import { iteratePaginatedAPI } from "@notionhq/client";
import { describe, expect, it } from "vitest";
import { id } from "../support/makers.js";
import { type OpenedReplay, openReplay } from "../support/open-replay.js";

type JsonRecord = { readonly [key: string]: unknown };

function block(
  place: number,
  parent: unknown = { type: "page_id", page_id: id(10) },
  more: JsonRecord = {},
): JsonRecord {
  return {
    object: "block",
    id: id(place),
    parent,
    has_children: false,
    type: "paragraph",
    paragraph: { rich_text: [] },
    ...more,
  };
}

const page = { object: "page", id: id(10), parent: { type: "workspace", workspace: true }, properties: {} };
const inside = { type: "block_id", block_id: id(20) };

async function childIds({ client }: OpenedReplay, parent: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const child of iteratePaginatedAPI(client.blocks.children.list, { block_id: id(parent), page_size: 2 }))
    found.push(child.id);
  return found;
}

describe("a recorded page", () => {
  it.each(["blocks", "children"])("is served alone, and its %s as its children", async (key) => {
    const opened = await openReplay([{ ...page, [key]: [20, 21, 22, 23, 24].map((place) => block(place)) }]);
    expect(await opened.client.pages.retrieve({ page_id: id(10) })).toEqual(page);
    expect(await childIds(opened, 10)).toEqual([20, 21, 22, 23, 24].map(id));
    expect(opened.replay.rootIds).toEqual([id(10)]);
  });
});

describe("a recorded block", () => {
  it.each<readonly [string, JsonRecord]>([
    ["beside its fields", { children: [block(21, inside)] }],
    ["as blocks", { blocks: [block(21, inside)] }],
    ["as an answer", { children: { object: "list", results: [block(21, inside)] } }],
    ["in its payload", { paragraph: { rich_text: [], children: [block(21, inside)] } }],
  ])("has the children that stand %s", async (_, more) => {
    const opened = await openReplay([block(20, undefined, { has_children: true, ...more })]);
    const { client } = opened;
    expect(await childIds(opened, 10)).toEqual([id(20)]);
    expect(await childIds(opened, 20)).toEqual([id(21)]);
    expect(await client.blocks.retrieve({ block_id: id(20) })).toEqual(block(20, undefined, { has_children: true }));
    expect(await client.blocks.retrieve({ block_id: id(21) })).toEqual(block(21, inside));
  });

  it("that holds nothing recorded is there, and its children are not", async () => {
    const { client } = await openReplay([block(20, undefined, { has_children: true })]);
    expect(await client.blocks.retrieve({ block_id: id(20) })).toMatchObject({ has_children: true });
    await expect(client.blocks.children.list({ block_id: id(20) })).rejects.toMatchObject({ code: "object_not_found" });
  });
});

describe("recorded lists", () => {
  it("of blocks are the children of the parent that the blocks name", async () => {
    const opened = await openReplay([
      { object: "list", results: [block(20), block(21)], next_cursor: null, has_more: false, type: "block" },
    ]);
    expect(await childIds(opened, 10)).toEqual([id(20), id(21)]);
    expect(opened.replay.rootIds).toEqual([id(10)]);
  });

  it("that go on say so, and what follows was not recorded", async () => {
    const { client } = await openReplay([
      { object: "list", results: [block(20)], next_cursor: "more", has_more: true, type: "block" },
    ]);
    const list = await client.blocks.children.list({ block_id: id(10) });
    expect(list).toMatchObject({ has_more: true, next_cursor: "more" });
    await expect(client.blocks.children.list({ block_id: id(10), start_cursor: "more" })).rejects.toMatchObject({
      status: 400,
    });
  });

  it("in an array are taken one by one, and bare blocks as a list", async () => {
    const opened = await openReplay([
      [{ object: "list", results: [block(20)] }, page],
      [block(21), block(22)],
    ]);
    expect(await childIds(opened, 10)).toEqual([20, 21, 22].map(id));
    expect(await opened.client.pages.retrieve({ page_id: id(10) })).toEqual(page);
  });

  it.each([
    [{ type: "data_source_id", data_source_id: id(21), database_id: id(20) }, `data_sources/${id(21)}/query`],
    [{ type: "database_id", database_id: id(20) }, `databases/${id(20)}/query`],
    [{ type: "workspace", workspace: true }, "search"],
  ])("of pages below %j are found at %s", async (parent, path) => {
    const rows = [30, 31].map((place) => ({ ...page, id: id(place), parent }));
    const { client } = await openReplay([{ object: "list", results: rows }]);
    expect(await client.request({ path, method: "post", body: {} })).toMatchObject({ results: rows, has_more: false });
    expect(await client.pages.retrieve({ page_id: id(31) })).toEqual(rows[1]);
  });

  it("of users, comments and emojis are found where each belongs", async () => {
    const bot = { object: "user", id: id(2), type: "bot", bot: {} };
    const person = { object: "user", id: id(1), type: "person", person: {} };
    const comment = { object: "comment", id: id(70), parent: { type: "page_id", page_id: id(10) }, rich_text: [] };
    const emoji = { id: id(50), name: "gull", url: "https://example.com" };
    const { client } = await openReplay([
      { object: "list", results: [person, bot] },
      { object: "list", results: [comment], type: "comment" },
      { object: "list", results: [emoji], type: "custom_emoji" },
    ]);
    expect((await client.users.list({})).results).toEqual([person, bot]);
    expect(await client.users.retrieve({ user_id: id(1) })).toEqual(person);
    expect(await client.users.me({})).toEqual(bot);
    expect((await client.comments.list({ block_id: id(10) })).results).toEqual([comment]);
    expect(await client.comments.retrieve({ comment_id: id(70) })).toEqual(comment);
    expect((await client.customEmojis.list()).results).toEqual([emoji]);
  });
});

describe("recorded objects and bundles", () => {
  it("of databases, data sources, views and Markdown are found by their ids", async () => {
    const database = { object: "database", id: id(20) };
    const source = { object: "data_source", id: id(21), properties: {} };
    const view = { object: "view", id: id(50), name: "All" };
    const markdown = { object: "page_markdown", id: id(10), markdown: "Hi", truncated: false, unknown_block_ids: [] };
    const { client } = await openReplay([database, source, view, markdown]);
    expect(await client.databases.retrieve({ database_id: id(20) })).toEqual(database);
    expect(await client.dataSources.retrieve({ data_source_id: id(21) })).toEqual(source);
    expect(await client.views.retrieve({ view_id: id(50) })).toEqual(view);
    expect(await client.pages.retrieveMarkdown({ page_id: id(10) })).toEqual(markdown);
  });

  it("of a page with its children and their children are taken apart", async () => {
    const opened = await openReplay([
      {
        page,
        block: { ...block(10, { type: "workspace", workspace: true }), type: "child_page" },
        children: { object: "list", results: [block(20)] },
        blockChildrenMap: { [id(20)]: { object: "list", results: [block(21, inside)] } },
      },
    ]);
    expect(await childIds(opened, 10)).toEqual([id(20)]);
    expect(await childIds(opened, 20)).toEqual([id(21)]);
    expect(await opened.client.blocks.retrieve({ block_id: id(10) })).toMatchObject({ type: "child_page" });
  });

  it("that no path gives are named", async () => {
    const { replay } = await openReplay([
      { object: "property_item", type: "number" },
      { odd: 1 },
      "text",
      { object: "list", results: [] },
    ]);
    expect(replay.unplaced).toEqual(["property_item", "{odd}", "string", "list of nothing"]);
  });
});
