import type { Comment } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { fileId } from "../../../src/internal/encode/files/file-source.js";
import {
  bot,
  common,
  connection,
  database,
  dataSource,
  id,
  mara,
  page,
  paragraph,
  row,
  text,
  workspace,
} from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

describe("users", () => {
  const groups = { type: "group", id: id(8), name: "Deck" } as const;
  const unknown = { type: "unknown", id: id(9) } as const;
  const everything = workspace([], { users: [mara, bot, groups, unknown] });

  it("are listed without groups, each with what the connection may know", async () => {
    const { client } = await open({ workspace: everything });
    const { results } = await client.users.list({});
    expect(results).toEqual([
      {
        object: "user",
        id: mara.id,
        name: "Mara",
        avatar_url: null,
        type: "person",
        person: { email: "mara@example.com" },
      },
      {
        object: "user",
        id: bot.id,
        name: "Reader",
        avatar_url: null,
        type: "bot",
        bot: {
          owner: { type: "workspace", workspace: true },
          workspace_name: "Test",
          workspace_id: id(3),
          workspace_limits: { max_file_upload_size_in_bytes: 5_242_880 },
        },
      },
    ]);
    expect(await client.users.retrieve({ user_id: mara.id })).toMatchObject({ name: "Mara" });
  });

  it("keep their addresses from a connection without that capability", async () => {
    const capabilities = { comments: true, users: "without_email" } as const;
    const { client } = await open({ workspace: workspace([], { connections: [{ ...connection, capabilities }] }) });
    expect(await client.users.retrieve({ user_id: mara.id })).toMatchObject({ name: "Mara", person: {} });
    expect(JSON.stringify(await client.users.list({}))).not.toContain("mara@");
  });

  it("are closed to a connection without the capability, but for its own bot", async () => {
    const capabilities = { comments: true, users: "none" } as const;
    const { client } = await open({ workspace: workspace([], { connections: [{ ...connection, capabilities }] }) });
    for (const call of [client.users.list({}), client.users.retrieve({ user_id: mara.id })]) {
      expect(await failureOf(call)).toMatchObject({ code: "restricted_resource", status: 403 });
    }
    expect(await client.users.me({})).toMatchObject({ id: bot.id, type: "bot" });
  });

  it.each([groups.id, unknown.id, id(99)])("that are not people or bots are not found: %s", async (userId) => {
    const { client } = await open({ workspace: everything });
    expect(await failureOf(client.users.retrieve({ user_id: userId }))).toMatchObject({ status: 404 });
  });

  it("who are bots of others say nothing of themselves", async () => {
    const other = { type: "bot", id: id(7), name: "Other" } as const;
    const { client } = await open({ workspace: workspace([], { users: [other] }) });
    expect(await client.users.retrieve({ user_id: other.id })).toMatchObject({ type: "bot", bot: {} });
  });
});

describe("comments", () => {
  const at = (minute: number): string => `2026-10-05T09:${minute}:00.000Z`;
  const comment = (place: number, minute: number): Comment => ({
    id: id(place),
    richText: text("Hm"),
    createdTime: at(minute),
    createdBy: bot.id,
  });
  const tree = page(10, [{ ...paragraph(20), discussions: [{ id: id(60), comments: [comment(61, 15)] }] }], {
    discussions: [
      { id: id(70), comments: [comment(71, 10), comment(72, 30)] },
      { id: id(80), comments: [comment(81, 20)] },
      { id: id(90), comments: [comment(91, 11)], isResolved: true },
    ],
  });
  const loose = { id: id(50), parent: { type: "block_id", blockId: id(20) }, comments: [comment(51, 40)] } as const;

  it("are listed flat, oldest first, without those that were resolved or that are on blocks inside", async () => {
    const { client } = await open({ workspace: workspace([tree]) });
    const { results } = await client.comments.list({ block_id: id(10) });
    expect(results).toMatchObject([
      { id: id(71), discussion_id: id(70), display_name: { type: "integration", resolved_name: "Reader" } },
      { id: id(81), discussion_id: id(80) },
      { id: id(72), discussion_id: id(70) },
    ]);
  });

  it("of a block name the block, and threads that hang on nothing are found there too", async () => {
    const { client } = await open({ workspace: workspace([tree], { discussions: [loose] }) });
    const { results } = await client.comments.list({ block_id: id(20) });
    expect(results).toMatchObject([
      { id: id(61), parent: { type: "block_id", block_id: id(20) } },
      { id: id(51), discussion_id: id(50) },
    ]);
  });

  it("are closed to a connection without the capability", async () => {
    const capabilities = { comments: false, users: "with_email" } as const;
    const { client } = await open({ workspace: workspace([tree], { connections: [{ ...connection, capabilities }] }) });
    for (const call of [client.comments.list({ block_id: id(10) }), client.comments.retrieve({ comment_id: id(71) })]) {
      expect(await failureOf(call)).toMatchObject({ code: "restricted_resource", status: 403 });
    }
  });

  it("of something that is not there are not found", async () => {
    const { client } = await open({ workspace: workspace([tree]) });
    expect(await failureOf(client.comments.list({ block_id: id(99) }))).toMatchObject({ status: 404 });
  });
});

describe("search", () => {
  const edited = (place: number, minute: number) =>
    page(place, [], { ...common(place), lastEditedTime: `2026-10-05T09:${minute}:00.000Z` });
  const table = database(30, [dataSource(31, [], [row(32)])]);
  const everything = workspace([
    edited(10, 10),
    edited(11, 30),
    edited(12, 20),
    table,
    page(13, [], { inTrash: true }),
  ]);

  it("gives the latest edit first, and the other way round when asked", async () => {
    const { client } = await open({ workspace: everything });
    const filter = { property: "object", value: "page" } as const;
    const latest = await client.search({ filter, query: "page" });
    expect(latest.results.map((result) => result.id)).toEqual([id(11), id(12), id(10)]);
    const oldest = await client.search({
      filter,
      query: "PAGE",
      sort: { timestamp: "last_edited_time", direction: "ascending" },
    });
    expect(oldest.results.map((result) => result.id)).toEqual([id(10), id(12), id(11)]);
  });

  it("finds data sources, never databases", async () => {
    const { client } = await open({ workspace: everything });
    const { results, ...list } = await client.search({ filter: { property: "object", value: "data_source" } });
    expect(results).toMatchObject([{ object: "data_source", id: id(31) }]);
    expect(list).toMatchObject({ type: "page_or_data_source", page_or_data_source: {}, has_more: false });
  });

  it("finds databases before 2025-09-03", async () => {
    const { ask } = await open({ workspace: everything });
    const answer = await ask("/v1/search", {
      method: "POST",
      headers: { "notion-version": "2022-06-28" },
      body: JSON.stringify({ filter: { property: "object", value: "database" } }),
    });
    expect(answer.body).toMatchObject({ type: "page_or_database", results: [{ object: "database", id: id(30) }] });
  });

  it("finds what is in the trash only when asked", async () => {
    const { ask } = await open({ workspace: everything });
    const { body } = await ask("/v1/search", { method: "POST", body: '{"filter":{"in_trash":true}}' });
    expect(body).toMatchObject({ results: [{ id: id(13) }] });
  });

  it("goes part by part", async () => {
    const { client } = await open({ workspace: everything });
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const list = await client.search({ page_size: 2, ...(cursor !== undefined && { start_cursor: cursor }) });
      found.push(...list.results.map((result) => result.id));
      cursor = list.next_cursor;
    }
    expect(found.sort()).toEqual([id(10), id(11), id(12), id(31), id(32)]);
  });
});

describe("small lists", () => {
  it("of custom emojis are found by their exact name", async () => {
    const customEmojis = [
      { id: id(50), name: "gull", url: "https://example.com/gull.png" },
      { id: id(51), name: "gulls", url: "notion-file:gulls.png" },
    ];
    const { client, emulator } = await open({ workspace: workspace([], { customEmojis }) });
    expect((await client.customEmojis.list({ name: "gull" })).results).toEqual([
      { id: id(50), name: "gull", url: "https://example.com/gull.png" },
    ]);
    const all = await client.customEmojis.list();
    const url = `${emulator.url}/files/${fileId("gulls.png")}/gulls.png?`;
    expect(all.results[1]?.url.startsWith(url)).toBe(true);
  });

  it("of templates are found by a part of their name", async () => {
    const source = {
      ...dataSource(31, [], []),
      templates: [
        { id: id(40), name: "Weekly report", isDefault: true },
        { id: id(41), name: "Blank", isDefault: false },
      ],
    };
    const { client } = await open({ workspace: workspace([database(30, [source])]) });
    const list = await client.dataSources.listTemplates({ data_source_id: id(31), name: "REPORT" });
    expect(list).toMatchObject({
      templates: [{ id: id(40), name: "Weekly report", is_default: true }],
      has_more: false,
      next_cursor: null,
    });
  });

  it("of file uploads are empty", async () => {
    const { client } = await open({ workspace: workspace([]) });
    expect(await client.fileUploads.list({})).toMatchObject({ object: "list", results: [], type: "file_upload" });
    expect(await failureOf(client.fileUploads.retrieve({ file_upload_id: id(90) }))).toMatchObject({ status: 404 });
  });
});
