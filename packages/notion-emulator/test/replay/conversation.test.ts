import { describe, expect, it } from "vitest";
import { id } from "../support/makers.js";
import { failureOf } from "../support/open.js";
import { openReplay } from "../support/open-replay.js";

type JsonRecord = { readonly [key: string]: unknown };

function interaction(
  method: string,
  path: string,
  answer: unknown,
  more: { readonly body?: unknown; readonly status?: number } = {},
): JsonRecord {
  return {
    request: { method, path, notion_version: "2026-03-11", body: more.body ?? null },
    response: { status: more.status ?? 200, body: answer },
  };
}

function conversation(...interactions: readonly JsonRecord[]): JsonRecord {
  return { interactions };
}

const pagePath = `/v1/pages/${id(10)}`;
const queryPath = `/v1/data_sources/${id(21)}/query`;

describe("a recorded conversation", () => {
  it("is answered in order, and its last answer again and again", async () => {
    const { client } = await openReplay([
      conversation(
        interaction("GET", pagePath, { object: "page", id: id(10), in_trash: false }),
        interaction("PATCH", pagePath, { object: "page", id: id(10), in_trash: true }),
        interaction("GET", pagePath, { object: "page", id: id(10), in_trash: true }),
      ),
    ]);
    const answers = [];
    for (let times = 0; times < 3; times += 1) answers.push(await client.pages.retrieve({ page_id: id(10) }));
    expect(answers.map((answer) => "in_trash" in answer && answer.in_trash)).toEqual([false, true, true]);
  });

  it("begins anew after a reset", async () => {
    const { client, replay } = await openReplay([
      conversation(
        interaction("GET", pagePath, { object: "page", id: "first" }),
        interaction("GET", pagePath, { object: "page", id: "second" }),
      ),
    ]);
    await client.pages.retrieve({ page_id: id(10) });
    replay.reset();
    expect(await client.pages.retrieve({ page_id: id(10) })).toMatchObject({ id: "first" });
  });

  it("is found whichever way the ids and the page size are written", async () => {
    const path = `/v1/blocks/${id(10)}/children?page_size=100`;
    const { client } = await openReplay([
      conversation(interaction("GET", path, { object: "list", results: [{ id: id(20) }] })),
    ]);
    const list = await client.blocks.children.list({ block_id: id(10).replaceAll("-", ""), page_size: 7 });
    expect(list.results).toEqual([{ id: id(20) }]);
  });

  it("tells parts of a list apart by their cursor, in the query and in the body", async () => {
    const path = `/v1/blocks/${id(10)}/children`;
    const { client } = await openReplay([
      conversation(
        interaction("GET", `${path}?start_cursor=c2&page_size=2`, { object: "list", results: [{ id: id(22) }] }),
        interaction("GET", `${path}?page_size=2`, { object: "list", results: [{ id: id(20) }] }),
        interaction("POST", queryPath, { object: "list", results: [{ id: id(31) }] }, { body: { start_cursor: "c2" } }),
        interaction("POST", queryPath, { object: "list", results: [{ id: id(30) }] }, { body: {} }),
      ),
    ]);
    const lists = [
      await client.blocks.children.list({ block_id: id(10) }),
      await client.blocks.children.list({ block_id: id(10), start_cursor: "c2" }),
      await client.dataSources.query({ data_source_id: id(21) }),
      await client.dataSources.query({ data_source_id: id(21), start_cursor: "c2" }),
    ];
    expect(lists.map((list) => list.results[0]?.id)).toEqual([20, 22, 30, 31].map(id));
    const call = client.dataSources.query({ data_source_id: id(21), start_cursor: "c3" });
    expect(await failureOf(call)).toMatchObject({ code: "object_not_found" });
  });

  it("is found by the whole body first, and without it else", async () => {
    const filter = (value: number) => ({ property: "Number", number: { equals: value } });
    const { client } = await openReplay([
      conversation(
        interaction("POST", queryPath, { object: "list", results: [{ id: id(1) }] }, { body: { filter: filter(1) } }),
        interaction(
          "POST",
          queryPath,
          { object: "list", results: [{ id: id(2) }] },
          { body: { page_size: 100, filter: filter(2) } },
        ),
      ),
    ]);
    const ask = async (value: number) =>
      (await client.dataSources.query({ data_source_id: id(21), filter: filter(value) })).results[0]?.id;
    expect([await ask(2), await ask(1), await ask(2)]).toEqual([id(2), id(1), id(2)]);
    expect([id(1), id(2)]).toContain(await ask(3));
  });

  it("gives back errors, text and answers that were left out", async () => {
    const error = { object: "error", status: 429, code: "rate_limited", message: "Slow down." };
    const { client, replay } = await openReplay([
      conversation(
        interaction("GET", pagePath, error, { status: 429 }),
        interaction("GET", "/v1/users", { $text: "<html>Bad gateway</html>" }, { status: 502 }),
        interaction("GET", "/v1/users/me", { $omitted: "too long" }),
      ),
    ]);
    expect(await failureOf(client.pages.retrieve({ page_id: id(10) }))).toMatchObject({
      code: "rate_limited",
      message: "Slow down.",
    });
    const text = await fetch(`${replay.url}/v1/users`);
    expect([text.status, await text.text()]).toEqual([502, "<html>Bad gateway</html>"]);
    expect(await (await fetch(`${replay.url}/v1/users/me`)).text()).toBe("");
  });

  it("says which request was not recorded", async () => {
    const { client } = await openReplay([conversation()]);
    expect(await failureOf(client.blocks.children.list({ block_id: id(10), start_cursor: "x" }))).toEqual({
      code: "object_not_found",
      status: 404,
      message: `No answer was recorded for GET /v1/blocks/${id(10)}/children?start_cursor=x.`,
    });
  });

  it("goes on where another one ends, and passes over what is no interaction", async () => {
    const { client } = await openReplay([
      conversation(interaction("GET", pagePath, { object: "page", id: "first" })),
      { interactions: ["noise", { request: {} }, interaction("GET", pagePath, { object: "page", id: "second" })] },
    ]);
    await client.pages.retrieve({ page_id: id(10) });
    expect(await client.pages.retrieve({ page_id: id(10) })).toMatchObject({ id: "second" });
  });

  it("can be hit by faults and counted like anything else", async () => {
    const { client, replay } = await openReplay(
      [conversation(interaction("GET", pagePath, { object: "page", id: id(10) }))],
      {
        faults: [{ kind: "status", status: 500, count: 1 }],
      },
    );
    expect(await failureOf(client.pages.retrieve({ page_id: id(10) }))).toMatchObject({ status: 500 });
    expect(await client.pages.retrieve({ page_id: id(10) })).toMatchObject({ id: id(10) });
    expect(replay.stats().byEndpoint).toMatchObject({ "GET /v1/pages/{page_id}": { requests: 2 } });
  });
});
