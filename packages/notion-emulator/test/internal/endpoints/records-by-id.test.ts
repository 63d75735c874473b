import { describe, expect, it } from "vitest";
import type { Workspace } from "../../../src/workspace/workspace.js";
import {
  bot,
  childDatabase,
  database,
  dataSource,
  id,
  mara,
  page,
  paragraph,
  text,
  workspace,
} from "../../support/makers.js";
import { at, idsIn, openInternal, recordIn, sessionToken } from "../../support/open-internal.js";

const table = database(40, [dataSource(41, [], [])], {
  views: [{ object: "view", type: "table", id: id(43), name: "All", dataSourceId: id(41) }],
});
const everything: Workspace = workspace([page(10, [paragraph(20), childDatabase(table)]), page(11, [paragraph(21)])], {
  published: [id(10)],
  sessions: [{ token: sessionToken, userId: mara.id }],
  customEmojis: [{ id: id(60), name: "anchor" }],
  discussions: [
    {
      id: id(50),
      parent: { type: "block_id", blockId: id(20) },
      comments: [{ id: id(51), richText: text("Really?"), createdBy: mara.id }],
    },
  ],
});

const ofEveryTable = [
  ["block", id(20)],
  ["collection", id(41)],
  ["collection_view", id(43)],
  ["custom_emoji", id(60)],
  ["notion_user", mara.id],
  ["bot", bot.id],
  ["discussion", id(50)],
  ["comment", id(51)],
  ["space", id(3)],
] as const;

describe.each(["syncRecordValuesMain", "syncRecordValuesSpace", "syncRecordValuesSpaceInitial"])("%s", (endpoint) => {
  it("gives records of every table to an account", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const requests = ofEveryTable.map(([name, of]) => ({
      pointer: { table: name, id: of, spaceId: id(3) },
      version: -1,
    }));
    const answer = await ask(endpoint, { requests }, { token: sessionToken });
    expect(ofEveryTable.map(([name, of]) => recordIn(answer, name, of)["id"])).toEqual(
      ofEveryTable.map(([, of]) => of),
    );
  });

  it("gives anybody the content that is published, and neither people nor threads", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const requests = ofEveryTable.map(([name, of]) => ({ pointer: { table: name, id: of }, version: -1 }));
    const answer = await ask(endpoint, { requests });
    expect(
      ofEveryTable.filter(([name, of]) => at(answer.body, "recordMap", name, of, "value", "role") === "reader"),
    ).toEqual(ofEveryTable.slice(0, 4));
    expect(
      ofEveryTable.filter(([name, of]) => at(answer.body, "recordMap", name, of, "value", "role") === "none"),
    ).toEqual(ofEveryTable.slice(4));
  });

  it("takes the flat form of requests, too", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const answer = await ask(endpoint, { requests: [{ table: "block", id: id(20), version: -1 }] });
    expect(idsIn(answer, "block")).toEqual([id(20)]);
  });

  it("leaves out what does not exist, and sends what is private without access", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const requests = [id(99), id(21), id(20)].map((block) => ({ pointer: { table: "block", id: block }, version: -1 }));
    const answer = await ask(endpoint, { requests });
    expect(idsIn(answer, "block")).toEqual([id(21), id(20)]);
    expect(at(answer.body, "recordMap", "block", id(21))).toEqual({ value: { role: "none" } });
  });

  it.each([
    ["no list", {}],
    ["no table", { requests: [{ id: id(20) }] }],
    ["an id that is none", { requests: [{ table: "block", id: "x" }] }],
    ["a request that is none", { requests: [null] }],
  ])("refuses %s", async (_, body) => {
    const { ask } = await openInternal({ workspace: everything });
    expect(await ask(endpoint, body)).toMatchObject({ status: 400, body: { name: "ValidationError" } });
  });

  it("refuses more records than it takes at once", async () => {
    const { ask } = await openInternal({ workspace: everything, internal: { recordLimit: 2 } });
    const requests = [20, 20, 20].map((place) => ({ table: "block", id: id(place), version: -1 }));
    expect((await ask(endpoint, { requests })).status).toBe(400);
    expect((await ask(endpoint, { requests: requests.slice(1) })).status).toBe(200);
  });
});

describe("getRecordValues", () => {
  it("gives one result for each request, in their order", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const requests = [id(20), id(99), id(21)].map((block) => ({ table: "block", id: block }));
    expect((await ask("getRecordValues", { requests })).body["results"]).toMatchObject([
      { role: "reader", value: { id: id(20) } },
      { role: "none" },
      { role: "none" },
    ]);
  });
});

describe("syncRecordValues", () => {
  it("is gone, and so is everything that never was", async () => {
    const { ask } = await openInternal({ workspace: everything });
    for (const endpoint of ["syncRecordValues", "submitTransaction", "toString"]) {
      expect(await ask(endpoint, { requests: [] })).toMatchObject({
        status: 400,
        body: { name: "ValidationError", message: "This endpoint doesn't exist anymore" },
      });
    }
  });
});

describe("boxes", () => {
  const body = {
    requests: [id(20), id(10), id(21), id(40)].map((block) => ({ table: "block", id: block, version: -1 })),
  };
  const depth = (box: unknown): number => (at(box, "value") === undefined ? 0 : 1 + depth(at(box, "value")));

  it("are of form a when asked for, without a version", async () => {
    const { ask } = await openInternal({ workspace: everything, internal: { boxForm: "a" } });
    const answer = await ask("syncRecordValuesMain", body);
    expect(at(answer.body, "recordMap", "__version__")).toBe(undefined);
    expect(at(answer.body, "recordMap", "block", id(20))).toMatchObject({ role: "reader", value: { id: id(20) } });
    expect(at(answer.body, "recordMap", "block", id(21))).toEqual({ role: "none" });
  });

  it("are of form b otherwise: inside the space, but for users", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const answer = await ask("syncRecordValuesMain", body);
    expect(at(answer.body, "recordMap", "block", id(20))).toMatchObject({
      spaceId: id(3),
      value: { role: "reader", value: { id: id(20) } },
    });
    const users = { requests: [{ table: "notion_user", id: mara.id }] };
    const own = await ask("syncRecordValuesMain", users, { token: sessionToken });
    expect(Object.keys(Object(at(own.body, "recordMap", "notion_user", mara.id)))).toEqual(["value"]);
  });

  it("take turns when they are mixed", async () => {
    const { ask } = await openInternal({ workspace: everything, internal: { boxForm: "mixed" } });
    const answer = await ask("syncRecordValuesMain", body);
    const boxes = [id(20), id(10), id(21), id(40)].map((block) => at(answer.body, "recordMap", "block", block));
    expect(boxes.map(depth)).toEqual([2, 1, 1, 1]);
  });
});
