import { describe, expect, it } from "vitest";
import { createSampleWorkspace } from "../../src/index.js";
import type { LoggedRequest } from "../../src/server/request-log.js";
import { startEmulator } from "../../src/server/start-emulator.js";
import { id, page, paragraph, workspace } from "../support/makers.js";
import { failureOf, open } from "../support/open.js";

const everything = workspace([page(10, [paragraph(20)])]);

describe("an emulator", () => {
  it("listens on 127.0.0.1 alone, on a free port or the one that is asked for", async () => {
    const first = await startEmulator({ workspace: everything });
    expect(first.url).toBe(`http://127.0.0.1:${first.port}`);
    await first.close();
    const second = await startEmulator({ workspace: everything, port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it("is gone once it is closed, and closing it again does nothing", async () => {
    const emulator = await startEmulator({ workspace: everything });
    await emulator.close();
    await emulator.close();
    expect((await failureOf(fetch(emulator.url))).message).toBe("fetch failed");
  });

  it("fails to start on a port that is taken", async () => {
    const { emulator } = await open({ workspace: everything });
    expect(await failureOf(startEmulator({ workspace: everything, port: emulator.port }))).toMatchObject({
      code: "EADDRINUSE",
    });
  });

  it("logs each request by its endpoint, with the connection's name and never a token", async () => {
    const seen: LoggedRequest[] = [];
    const { client, emulator } = await open({
      workspace: everything,
      now: () => 5,
      onRequest: (request) => seen.push(request),
    });
    await client.blocks.children.list({ block_id: id(10), page_size: 7 });
    await failureOf(client.pages.retrieve({ page_id: id(99) }));
    expect(emulator.requests).toEqual([
      {
        at: 5,
        method: "GET",
        path: `/v1/blocks/${id(10)}/children?page_size=7`,
        endpoint: "GET /v1/blocks/{block_id}/children",
        status: 200,
        bytes: expect.any(Number),
        caller: "Reader",
      },
      {
        at: 5,
        method: "GET",
        path: `/v1/pages/${id(99)}`,
        endpoint: "GET /v1/pages/{page_id}",
        status: 404,
        bytes: expect.any(Number),
        caller: "Reader",
      },
    ]);
    expect(seen).toEqual(emulator.requests);
    expect(JSON.stringify(emulator.requests)).not.toContain("ntn_test");
  });

  it("leaves signatures of files out of the log", async () => {
    const image = {
      ...paragraph(20),
      type: "image",
      caption: [],
      file: { type: "notion", url: "notion-file:a.png" },
    } as const;
    const { ask, emulator } = await open({ workspace: workspace([page(10, [image])]) });
    const url = /http:[^"]+/.exec(JSON.stringify((await ask(`/v1/blocks/${id(20)}`)).body))?.[0] ?? "";
    await (await fetch(url)).arrayBuffer();
    expect(emulator.requests.at(-1)).toMatchObject({ endpoint: "GET /files/{path}", status: 200 });
    expect(emulator.requests.at(-1)?.path).not.toContain("signature");
  });

  it("adds up requests and bytes, and forgets them on reset", async () => {
    const { client, emulator } = await open({ workspace: everything });
    await client.users.me({});
    await client.users.me({});
    await failureOf(client.pages.retrieve({ page_id: id(99) }));
    const [first, second, third] = emulator.requests.map((request) => request.bytes);
    const own = (first ?? 0) + (second ?? 0);
    expect(emulator.stats()).toEqual({
      requests: 3,
      bytes: own + (third ?? 0),
      byEndpoint: {
        "GET /v1/users/me": { requests: 2, bytes: own },
        "GET /v1/pages/{page_id}": { requests: 1, bytes: third },
      },
      byStatus: { 200: { requests: 2, bytes: own }, 404: { requests: 1, bytes: third } },
    });
    emulator.reset();
    expect(emulator.stats()).toEqual({ requests: 0, bytes: 0, byEndpoint: {}, byStatus: {} });
  });

  it("waits before each answer when it is told to", async () => {
    const { client } = await open({ workspace: everything, latencyMs: 1 });
    expect(await client.users.me({})).toMatchObject({ type: "bot" });
  });

  it("answers 404 outside the APIs", async () => {
    const { ask } = await open({ workspace: everything });
    expect(await ask("/elsewhere")).toMatchObject({ status: 404 });
  });

  it("serves the workspace that it was given", async () => {
    const sample = createSampleWorkspace();
    const { emulator } = await open({ workspace: sample });
    expect(emulator.workspace).toBe(sample);
  });
});
