import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isConversation } from "../../src/replay/conversation.js";
import { isInternalDocument } from "../../src/replay/internal/internal-shelf.js";
import { id } from "../support/makers.js";
import { at } from "../support/open-internal.js";
import { openReplay } from "../support/open-replay.js";

type Json = { readonly [key: string]: unknown };

function interaction(endpoint: string, body: unknown, answer: unknown, status = 200): Json {
  return { request: { method: "POST", path: `/api/v3/${endpoint}`, body }, response: { status, body: answer } };
}

function box(place: number, more: Json = {}): Json {
  return { role: "reader", value: { id: id(place), type: "text", ...more } };
}

async function open(recordings: readonly unknown[]) {
  const { replay } = await openReplay(recordings);
  const ask = async (endpoint: string, body: unknown) => {
    const answer = await fetch(`${replay.url}/api/v3/${endpoint}`, { method: "POST", body: JSON.stringify(body) });
    const json: unknown = await answer.json();
    return { status: answer.status, body: json };
  };
  return { replay, ask };
}

const cursor = { stack: [[{ table: "block", id: id(10), index: 1 }]] };
const firstChunk = { cursor, recordMap: { block: { [id(10)]: box(10), [id(20)]: box(20) } } };
const secondChunk = { cursor: { stack: [] }, recordMap: { block: { [id(21)]: box(21) } } };
const conversation = {
  interactions: [
    interaction("loadPageChunk", { pageId: id(10), limit: 30, cursor: { stack: [] }, chunkNumber: 0 }, firstChunk),
    interaction("loadPageChunk", { pageId: id(10), limit: 30, cursor, chunkNumber: 1 }, secondChunk),
    interaction("queryCollection", { collectionId: id(41), collectionViewId: id(43), loader: {} }, { result: "rows" }),
    interaction("getSpaces", null, { name: "UnauthorizedError" }, 401),
  ],
};

describe("a recorded conversation with the internal API", () => {
  it("is answered by what a request is about, whatever its limit, its endpoint's year, or the way of its ids", async () => {
    const { ask } = await open([conversation]);
    const page = { id: id(10).replaceAll("-", "") };
    expect((await ask("loadPageChunk", { pageId: id(10), limit: 100, cursor: { stack: [] } })).body).toEqual(
      firstChunk,
    );
    expect((await ask("loadCachedPageChunkV2", { page, cursor: { stack: [] } })).body).toEqual(firstChunk);
    expect((await ask("loadPageChunk", { pageId: id(10), limit: 100, cursor })).body).toEqual(secondChunk);
    const query = { collection: { id: id(41) }, collectionView: { id: id(43) }, loader: { type: "reducer" } };
    expect((await ask("queryCollection?src=initial_load", query)).body).toEqual({ result: "rows" });
    expect((await ask("queryCollection", { source: { id: id(41) }, collectionView: { id: id(44) } })).body).toEqual({
      result: "rows",
    });
  });

  it("keeps the status of errors", async () => {
    const { ask } = await open([conversation]);
    expect(await ask("getSpaces", null)).toEqual({ status: 401, body: { name: "UnauthorizedError" } });
  });

  it("gives records by id out of everything that was recorded, and leaves out the others", async () => {
    const { ask } = await open([conversation]);
    const requests = [
      { pointer: { table: "block", id: id(21) }, version: -1 },
      { table: "block", id: id(20), version: -1 },
      { table: "block", id: id(99), version: -1 },
      { table: "collection", id: id(20), version: -1 },
      null,
    ];
    expect((await ask("syncRecordValuesMain", { requests })).body).toEqual({
      recordMap: { block: { [id(21)]: box(21), [id(20)]: box(20) } },
    });
  });

  it("answers 404 to what was not recorded, and names it", async () => {
    const { ask } = await open([conversation]);
    expect(await ask("loadPageChunk", { pageId: id(99) })).toMatchObject({
      status: 404,
      body: { name: "ReplayError", message: "No answer was recorded for POST /api/v3/loadPageChunk." },
    });
  });

  it("does not answer for the official API, nor the other way round", async () => {
    const official = {
      request: { method: "GET", path: "/v1/users/me", body: null },
      response: { status: 200, body: {} },
    };
    const { replay } = await open([{ interactions: [official] }]);
    expect((await fetch(`${replay.url}/v1/users/me`)).status).toBe(200);
    expect((await fetch(`${replay.url}/api/v3/users/me`)).status).toBe(404);
  });
});

describe("a recorded answer of the internal API", () => {
  const map = { block: { [id(10)]: { spaceId: id(3), value: box(10) } }, collection: { [id(41)]: box(41) } };

  it.each([
    ["an answer", { recordMap: map }],
    ["a bare record map", map],
    ["a list of answers", [{ recordMap: map }]],
    ["an answer beside other things", { site: {}, recordMap: map, pageId: id(10) }],
  ])("is found as the page's one chunk when it is %s", async (_, document) => {
    const { ask, replay } = await open([document]);
    expect(replay.rootIds).toEqual([id(10)]);
    expect(replay.unplaced).toEqual([]);
    expect(at((await ask("loadPageChunk", { pageId: id(10), limit: 100 })).body, "recordMap")).toEqual(map);
  });

  it("is found under its collection when it is that of a query", async () => {
    const answer = { result: { type: "reducer" }, recordMap: map };
    const { ask } = await open([answer]);
    expect((await ask("queryCollection", { collection: { id: id(41) } })).body).toEqual(answer);
  });
});

const folder = fileURLToPath(new URL("../../../../../shared/corpus/internal/", import.meta.url));
const hasRecordings = existsSync(folder);

describe.skipIf(!hasRecordings)(
  "recorded answers of the internal API, replayed (skipped where ../shared, with the recorded answers, is absent)",
  () => {
    const documents: readonly unknown[] = hasRecordings
      ? readdirSync(folder).flatMap((source) =>
          readdirSync(folder + source).map((file): unknown =>
            JSON.parse(readFileSync(`${folder}${source}/${file}`, "utf8")),
          ),
        )
      : [];

    it("are each answered again, request by request", async () => {
      let count = 0;
      for (const recorded of documents.filter(isConversation)) {
        const { replay } = await openReplay([recorded]);
        for (const entry of recorded.interactions) {
          const path = String(at(entry, "request", "path"));
          const body = at(entry, "request", "body");
          const answer = await fetch(replay.url + path, {
            method: "POST",
            ...(body !== null && { body: JSON.stringify(body) }),
          });
          expect(answer.status).toBe(at(entry, "response", "status"));
          expect(await answer.json()).toEqual(at(entry, "response", "body"));
          count += 1;
        }
      }
      expect(count).toBeGreaterThan(70);
    });

    it("that are single answers are nearly all found as pages or queries", async () => {
      const single = documents.filter((document) => !isConversation(document));
      const { ask, replay } = await open(single);
      expect(single.filter(isInternalDocument).length).toBeGreaterThan(single.length / 2);
      expect(replay.rootIds.length).toBeGreaterThan(5);
      for (const rootId of replay.rootIds) {
        expect(at((await ask("loadPageChunk", { pageId: rootId })).body, "recordMap", "block", rootId)).toBeTypeOf(
          "object",
        );
      }
    });
  },
);
