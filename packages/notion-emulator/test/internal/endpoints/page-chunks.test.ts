import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../../src/server/start-emulator.js";
import type { Session, Workspace } from "../../../src/workspace/workspace.js";
import {
  childDatabase,
  childPage,
  common,
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
import { asRecord, at, idsIn, openInternal, recordIn, sessionToken } from "../../support/open-internal.js";

const session: Session = { token: sessionToken, userId: mara.id };

function published(roots: Workspace["roots"], more: Partial<Workspace> = {}): Workspace {
  return workspace(roots, { published: "all", sessions: [session], ...more });
}

const tree = page(10, [
  paragraph(20, "One", [paragraph(21), paragraph(22, "Two", [paragraph(23)])]),
  childPage(page(30, [paragraph(31)])),
  paragraph(24),
]);
const treeIds = [10, 20, 21, 22, 23, 30, 24].map(id);

const table = database(40, [dataSource(41, [], [row(42)])], {
  views: [{ object: "view", type: "table", id: id(43), name: "All", dataSourceId: id(41) }],
});

async function loadAll(options: EmulatorOptions, limit: number) {
  const { ask } = await openInternal(options);
  const chunks = [];
  let cursor: unknown = { stack: [] };
  do {
    const answer = await ask("loadPageChunk", { pageId: id(10), limit, chunkNumber: chunks.length, cursor });
    chunks.push(answer);
    cursor = answer.body["cursor"];
  } while (asRecord(at(cursor, "stack"))["0"] !== undefined);
  return chunks;
}

describe("loadPageChunk", () => {
  it("sends the page first, then its blocks in document order, and sub-pages without their content", async () => {
    const { ask } = await openInternal({ workspace: published([tree]) });
    const answer = await ask("loadPageChunk", { pageId: id(10), limit: 100, chunkNumber: 0, cursor: { stack: [] } });
    expect(idsIn(answer, "block")).toEqual(treeIds);
    expect(answer.body["cursor"]).toEqual({ stack: [] });
    expect(at(answer.body, "recordMap", "__version__")).toBe(3);
    expect(recordIn(answer, "block", id(20))).toMatchObject({ type: "text", properties: { title: [["One"]] } });
  });

  it.each([1, 2, 3, 5, 6, 100])("sends every block once, %i in a chunk, when its cursor is followed", async (limit) => {
    const chunks = await loadAll({ workspace: published([tree]) }, limit);
    expect(chunks.flatMap((chunk) => idsIn(chunk, "block"))).toEqual(treeIds);
    expect(chunks).toHaveLength(Math.ceil((treeIds.length - 1) / limit));
  });

  it("says in its cursor where the blocks are cut, from the page down", async () => {
    const [first] = await loadAll({ workspace: published([tree]) }, 3);
    expect(at(first?.body, "cursor")).toEqual({
      stack: [[{ table: "block", id: id(10), index: 1 }], [{ table: "block", id: id(22), index: 0 }]],
    });
  });

  it("repeats the blocks that were cut when it is told to, as recorded answers do", async () => {
    const chunks = await loadAll({ workspace: published([tree]), internal: { repeatedBlocks: "sent" } }, 3);
    expect(chunks.map((chunk) => idsIn(chunk, "block"))).toEqual([
      [10, 20, 21, 22].map(id),
      [10, 22, 23, 30, 24].map(id),
    ]);
  });

  it("sends no more blocks than the server's own limit, whatever was asked for", async () => {
    const chunks = await loadAll({ workspace: published([tree]), internal: { chunkSize: 4 } }, 100);
    expect(chunks.map((chunk) => idsIn(chunk, "block").length)).toEqual([5, 2]);
  });

  it.each([0, 101, 1.5, "100", undefined])("refuses a limit of %s", async (limit) => {
    const { ask } = await openInternal({ workspace: published([tree]) });
    const answer = await ask("loadPageChunk", { pageId: id(10), limit, chunkNumber: 0, cursor: { stack: [] } });
    expect(answer).toMatchObject({ status: 400, body: { name: "ValidationError", status: 400 } });
  });

  it.each([
    ["an id that is none", { pageId: "home" }],
    ["no id", {}],
    ["a cursor that is none", { pageId: id(10), cursor: { stack: [[{ id: id(10), index: -1 }]] } }],
    ["a stack that is none", { pageId: id(10), cursor: { stack: "" } }],
  ])("refuses %s", async (_, body) => {
    const { ask } = await openInternal({ workspace: published([tree]) });
    expect(await ask("loadPageChunk", { limit: 100, ...body })).toMatchObject({
      status: 400,
      body: { errorId: expect.any(String), name: "ValidationError", message: expect.any(String) },
    });
  });

  it("sends an empty map for a page that is missing or private, and does not tell which", async () => {
    const { ask } = await openInternal({ workspace: published([tree], { published: [] }) });
    const load = (place: number) => ask("loadPageChunk", { pageId: id(place), limit: 100 });
    expect(await load(10)).toEqual({ status: 200, body: { cursor: { stack: [] }, recordMap: { __version__: 3 } } });
    expect(await load(99)).toEqual(await load(10));
  });

  it("sends a database with its views and collections, and none of its rows", async () => {
    const { ask } = await openInternal({ workspace: published([page(10, [childDatabase(table)])]) });
    const answer = await ask("loadPageChunk", { pageId: id(10), limit: 100 });
    expect(idsIn(answer, "block")).toEqual([id(10), id(40)]);
    expect(idsIn(answer, "collection")).toEqual([id(41)]);
    expect(idsIn(answer, "collection_view")).toEqual([id(43)]);
  });

  it("sends what a row stands in, with its schema", async () => {
    const { ask } = await openInternal({ workspace: published([page(10, [childDatabase(table)])]) });
    const answer = await ask("loadPageChunk", { pageId: id(42), limit: 100 });
    expect(idsIn(answer, "block")).toEqual([id(42), id(40), id(10)]);
    expect(idsIn(answer, "collection")).toEqual([id(41)]);
  });

  it("sends what is in the trash, which loadCachedPageChunk leaves out", async () => {
    const { ask } = await openInternal({
      workspace: published([page(10, [{ ...paragraph(20), inTrash: true }, paragraph(21)])]),
    });
    const body = { pageId: id(10), page: { id: id(10) }, limit: 100, cursor: { stack: [] } };
    const answer = await ask("loadPageChunk", body);
    // Whether a page still lists what is in the trash is the record's affair: the chunk follows what it lists.
    const listed = asRecord(recordIn(answer, "block", id(10)))["content"];
    expect(idsIn(answer, "block")).toEqual([id(10), ...(Array.isArray(listed) ? listed : [])]);
    expect(idsIn(await ask("loadCachedPageChunk", body), "block")).toEqual([id(10), id(21)]);
  });

  describe("for an account", () => {
    const commented = page(10, [
      {
        ...paragraph(20),
        discussions: [
          {
            id: id(50),
            parent: { type: "block_id", blockId: id(20) },
            comments: [{ id: id(51), richText: text("Really?"), createdBy: mara.id }],
          },
        ],
      },
    ]);

    it("sends threads, comments and their authors, and the space", async () => {
      const { ask } = await openInternal({ workspace: published([commented]) });
      const answer = await ask("loadPageChunk", { pageId: id(10), limit: 100 }, { token: sessionToken });
      expect(["discussion", "comment", "notion_user", "space"].map((name) => idsIn(answer, name))).toEqual([
        [id(50)],
        [id(51)],
        [mara.id],
        [id(3)],
      ]);
      expect(at(answer.body, "recordMap", "block", id(10), "value", "role")).toBe("editor");
    });

    it("sends none of them to anybody else, and the space without access", async () => {
      const { ask } = await openInternal({ workspace: published([commented]) });
      const answer = await ask("loadPageChunk", { pageId: id(10), limit: 100 });
      expect(Object.keys(asRecord(at(answer.body, "recordMap")))).toEqual(["__version__", "block", "space"]);
      expect(at(answer.body, "recordMap", "space", id(3))).toEqual({ value: { role: "none" } });
      expect(at(answer.body, "recordMap", "block", id(10), "value", "role")).toBe("reader");
    });
  });

  describe("with partial record maps", () => {
    const load = { pageId: id(10), limit: 100, cursor: { stack: [] } };
    const ask22 = { requests: [{ pointer: { table: "block", id: id(22) }, version: -1 }] };

    it("leaves an id out for ever, with what stands in it", async () => {
      const { ask } = await openInternal({
        workspace: published([tree]),
        internal: { withheld: { always: [id(22)] } },
      });
      expect(idsIn(await ask("loadPageChunk", load), "block")).toEqual([10, 20, 21, 30, 24].map(id));
      expect(await ask("syncRecordValuesMain", ask22)).toEqual({
        status: 200,
        body: { recordMap: { __version__: 3 } },
      });
    });

    it("leaves an id out until it is asked for", async () => {
      const { ask } = await openInternal({
        workspace: published([tree]),
        internal: { withheld: { untilAsked: [id(22)] } },
      });
      expect(idsIn(await ask("loadPageChunk", load), "block")).toEqual([10, 20, 21, 30, 24].map(id));
      expect(idsIn(await ask("syncRecordValuesMain", ask22), "block")).toEqual([id(22)]);
    });

    it("sends a block without access, and nothing of what stands in it", async () => {
      const { ask } = await openInternal({
        workspace: published([tree]),
        internal: { withheld: { unreadable: [id(20)] } },
      });
      const answer = await ask("loadPageChunk", load);
      expect(idsIn(answer, "block")).toEqual([10, 20, 30, 24].map(id));
      expect(at(answer.body, "recordMap", "block", id(20))).toEqual({ value: { role: "none" } });
    });

    it("puts the page behind its blocks", async () => {
      const { ask } = await openInternal({ workspace: published([tree]), internal: { pagePosition: "last" } });
      expect(idsIn(await ask("loadPageChunk", load), "block")).toEqual([20, 21, 22, 23, 30, 24, 10].map(id));
    });

    it("leaves authors out for callers without an account", async () => {
      const { ask } = await openInternal({ workspace: published([tree]), internal: { authors: "omitted" } });
      const keys = Object.keys(recordIn(await ask("loadPageChunk", load), "block", id(20)));
      expect(keys.filter((key) => key.includes("_by_"))).toEqual([]);
      const own = await ask("loadPageChunk", load, { token: sessionToken });
      expect(recordIn(own, "block", id(20))).toMatchObject({ created_by_id: mara.id, last_edited_by_id: mara.id });
    });
  });
});

describe("loadCachedPageChunkV2", () => {
  it("gives one cursor for each block that was cut, each of which leads on, and sends nothing twice", async () => {
    const { ask } = await openInternal({ workspace: published([tree]) });
    const base = { page: { id: id(10) }, limit: 3, verticalColumns: false };
    const first = await ask("loadCachedPageChunkV2", { ...base, cursor: { stack: [] } });
    expect(first.body["cursors"]).toEqual([
      { stack: [[{ table: "block", id: id(10), index: 1 }]] },
      { stack: [[{ table: "block", id: id(22), index: 0 }]] },
    ]);
    const seen = idsIn(first, "block");
    for (const cursor of Object.values(asRecord(first.body["cursors"]))) {
      const dedupeSessionId = first.body["dedupeSessionId"];
      const next = await ask("loadCachedPageChunkV2", { ...base, cursor, dedupeSessionId });
      expect(next.body).toMatchObject({ cursors: [], spaceId: id(3), dedupeSessionId });
      expect(at(next.body, "recordMap", "space")).toBe(undefined);
      expect(idsIn(next, "block").filter((known) => seen.includes(known))).toEqual([]);
      for (const found of idsIn(next, "block")) expect(treeIds).toContain(found);
    }
  });

  it("answers 404 in the official API's words for a page that cannot be seen", async () => {
    const { ask } = await openInternal({ workspace: published([tree], { published: [] }) });
    expect(await ask("loadCachedPageChunkV2", { page: { id: id(10) } })).toEqual({
      status: 404,
      body: { code: "object_not_found", message: `Could not find page with ID: ${id(10)}.` },
    });
  });
});

it("pages of the same workspace do not know each other's blocks", async () => {
  const { ask } = await openInternal({ workspace: published([page(10, [paragraph(20)]), page(11, [])]) });
  const answer = await ask("loadPageChunk", { pageId: id(11), limit: 100 });
  expect(idsIn(answer, "block")).toEqual([id(11)]);
  expect(recordIn(answer, "block", id(11))).toMatchObject({
    ...{ id: common(11).id },
    type: "page",
    parent_table: "space",
  });
});
