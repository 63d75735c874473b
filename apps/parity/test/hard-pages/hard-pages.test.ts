import { type Block, type Id, type NotionAdapter, type RowTarget, walkBlocks } from "@pagebridge/core-types";
import { createInternalAdapter } from "@pagebridge/internal-adapter";
import { describe, expect, it } from "vitest";
import {
  childDatabase,
  databaseId,
  dataSourceId,
  madeId,
  paragraph,
  paragraphs,
  shownRows,
  view,
  viewId,
  withEmulator,
  workspaceOf,
} from "./made-workspace.js";
import { createPeer, rowsFoundByPeer } from "./peer.js";

const pageId = madeId(1);
const allRows = [1, 2, 3, 4, 5, 6].map((number) => madeId(600 + number));

function idsOf(blocks: readonly Block[] = []): readonly Id[] {
  return Array.from(walkBlocks(blocks), ({ block }) => block.id);
}

async function rowsOf(adapter: NotionAdapter, target: RowTarget): Promise<readonly Id[]> {
  const ids: Id[] = [];
  for await (const row of adapter.queryRows(target)) ids.push(row.id);
  return ids;
}

function databaseIn(blocks: readonly Block[] = []) {
  const found = [...walkBlocks(blocks)].find(({ block }) => block.id === databaseId)?.block;
  return found?.type === "child_database" ? found.database : undefined;
}

describe("a page that names a block which the server never sends", () => {
  const workspace = workspaceOf(paragraphs(10, 3));
  const internal = { withheld: { always: [madeId(12)] } };

  it("is read without the block, and says so, in two requests", () =>
    withEmulator({ workspace, internal }, async (emulator) => {
      const { value, diagnostics } = await createInternalAdapter({ baseUrl: emulator.url }).readPage(pageId);
      expect(idsOf(value.children)).toEqual([madeId(10), madeId(11)]);
      expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["children_missing", madeId(12)]]);
      expect(emulator.requests).toHaveLength(2);
    }));

  it("is what getPage of notion-client asks for until somebody stops it", () => {
    const stop = new AbortController();
    let requests = 0;
    const onRequest = (): void => {
      requests += 1;
      if (requests === 40) stop.abort();
    };
    return withEmulator({ workspace, internal, onRequest }, async (emulator) => {
      const reading = createPeer(emulator).getPage(pageId, { ofetchOptions: { signal: stop.signal, retry: 0 } });
      await expect(reading).rejects.toThrow("aborted");
      expect(emulator.stats().byEndpoint["POST /api/v3/syncRecordValuesMain"]?.requests).toBeGreaterThanOrEqual(38);
    });
  });
});

describe("a database block without `view_ids`", () => {
  const workspace = workspaceOf([paragraph(10), childDatabase()]);
  const withoutViews = (answer: unknown): unknown =>
    JSON.parse(JSON.stringify(answer), (key, value) => (key === "view_ids" ? undefined : value));
  const faults = [{ kind: "rewrite", path: "/api/v3/", rewrite: withoutViews } as const];

  it("is read with its data source and all of its rows", () =>
    withEmulator({ workspace, faults }, async (emulator) => {
      const adapter = createInternalAdapter({ baseUrl: emulator.url });
      const { value } = await adapter.readPage(pageId, { databases: "rows" });
      expect(idsOf(value.children)).toEqual([madeId(10), databaseId]);
      const sources = databaseIn(value.children)?.dataSources ?? [];
      expect(sources.map(({ id, rows = [] }) => [id, rows.map((row) => row.id)])).toEqual([[dataSourceId, allRows]]);
    }));

  it("costs getPage of notion-client the whole page", () =>
    withEmulator({ workspace, faults }, async (emulator) => {
      await expect(createPeer(emulator).getPage(pageId)).rejects.toThrow(TypeError);
    }));
});

describe("a page that is not the first of the records in its chunk", () => {
  const workspace = workspaceOf(paragraphs(10, 150));
  const internal = { pagePosition: "last" } as const;

  it("is found by its id, and read to its end", () =>
    withEmulator({ workspace, internal }, async (emulator) => {
      const { value, diagnostics } = await createInternalAdapter({ baseUrl: emulator.url }).readPage(pageId);
      expect(idsOf(value.children)).toEqual(paragraphs(10, 150).map(({ id }) => id));
      expect(diagnostics).toEqual([]);
    }));

  it("is cut off after the first chunk by getPage of notion-client, without a word", () =>
    withEmulator({ workspace, internal }, async (emulator) => {
      const { block } = await createPeer(emulator).getPage(pageId);
      const found = paragraphs(10, 150).filter(({ id }) => id in block);
      expect([found.length, Object.keys(block).indexOf(pageId)]).toEqual([100, 100]);
    }));
});

describe("a view that shows rows which meet one condition or the other", () => {
  const workspace = workspaceOf([paragraph(10), childDatabase()]);

  it("gives both kinds of rows, in its order", () =>
    withEmulator({ workspace }, async (emulator) => {
      expect(await rowsOf(createInternalAdapter({ baseUrl: emulator.url }), view)).toEqual(shownRows);
    }));

  it("has the rows that meet both, which are none, in getPage of notion-client", () =>
    withEmulator({ workspace }, async (emulator) => {
      const page = await createPeer(emulator).getPage(pageId);
      expect(rowsFoundByPeer(page, dataSourceId, viewId)).toEqual([]);
    }));
});

describe("a view of a database that comes after the first chunk", () => {
  const workspace = workspaceOf([...paragraphs(10, 120), paragraph(400, "Holder", [childDatabase()])]);

  it("is read with its filter and sorts, and shows what it shows in the app", () =>
    withEmulator({ workspace }, async (emulator) => {
      const adapter = createInternalAdapter({ baseUrl: emulator.url });
      const { value, diagnostics } = await adapter.readPage(pageId, { databases: "schema" });
      const [read] = databaseIn(value.children)?.views ?? [];
      expect([read?.id, read?.filter, read?.sorts]).toEqual([viewId, view.filter, view.sorts]);
      expect(diagnostics).toEqual([]);
      expect(read && (await rowsOf(adapter, read))).toEqual(shownRows);
    }));

  it("is missing in getPage of notion-client, which takes every row for shown", () =>
    withEmulator({ workspace }, async (emulator) => {
      const page = await createPeer(emulator).getPage(pageId);
      expect(Object.keys(page.collection_view)).toEqual([]);
      expect(rowsFoundByPeer(page, dataSourceId, viewId)).toEqual(allRows);
    }));
});
