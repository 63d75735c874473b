import { countBlocks, type Page, walkBlocks } from "@pagebridge/core-types";
import { isRecord, listOf } from "@pagebridge/core-types/adapter-tools";
import {
  createNestedWorkspace,
  createPageWorkspace,
  createRowsWorkspace,
  createSampleWorkspace,
  sampleSessionToken,
} from "@pagebridge/notion-emulator";
import { NotionAPI } from "notion-client";
import { describe, expect, it } from "vitest";
import { everythingBelow } from "../../../official-adapter/test/support/everything-below.js";
import { type EmulatorBench, withEmulator } from "../support/with-emulator.js";

const wide = createPageWorkspace({ blocks: 500, parents: 60 });
const deep = createNestedWorkspace({ depth: 40, type: "toggle" });
const long = createPageWorkspace({ blocks: 2_500, parents: 3 });

/** How many requests notion-client's own way of reading a page takes. */
async function requestsOfGetPage({ emulator, sent }: EmulatorBench, id: string): Promise<number> {
  const before = sent.length;
  await new NotionAPI({ apiBaseUrl: `${emulator.url}/api/v3` }).getPage(id);
  return sent.length - before;
}

const repeated = (received: readonly string[]): readonly string[] =>
  received.filter((key, index) => key.startsWith("block ") && received.indexOf(key) !== index);

describe("reading a page", () => {
  it.each([
    ["500 blocks under 60 parents", wide, 500],
    ["40 toggles inside each other", deep, 41],
  ] as const)("of %s takes no more requests than notion-client, and no record twice", (_, workspace, blocks) =>
    withEmulator({ workspace }, async (bench) => {
      const { adapter, received, sent } = bench;
      const { value, diagnostics, provenance } = await adapter.readPage(workspace.rootId);
      expect(countBlocks(value.children ?? [])).toBe(blocks);
      expect(diagnostics).toEqual([]);
      expect(repeated(received)).toEqual([]);
      expect(provenance.cost.requests).toBe(sent.length);
      const ours = sent.length;
      const theirs = await requestsOfGetPage(bench, workspace.rootId);
      expect(ours).toBeLessThanOrEqual(theirs);
    }),
  );

  it("of 2,500 blocks at the top asks for 500 of them at once", () =>
    withEmulator({ workspace: long }, async ({ adapter, received, sent }) => {
      const { value } = await adapter.readPage(long.rootId);
      expect(countBlocks(value.children ?? [])).toBe(2_500);
      expect(repeated(received)).toEqual([]);
      const sizes = sent.map(({ body }) => (isRecord(body) ? listOf(body, "requests")?.length : undefined));
      expect(Math.max(...sizes.map((size) => size ?? 0))).toBe(500);
      expect(sent.length).toBeLessThanOrEqual(8);
    }));

  it("goes by chunks when little is missing, and by ids when much is", () =>
    withEmulator({ workspace: wide }, async ({ adapter, sent }) => {
      await adapter.readPage(wide.rootId);
      expect(sent.map(({ endpoint }) => endpoint)).toEqual(expect.arrayContaining(["loadPageChunk"]));
      const byId = sent.filter(({ endpoint }) => endpoint === "syncRecordValuesMain").length;
      expect(byId + sent.filter(({ endpoint }) => endpoint === "loadPageChunk").length).toBe(sent.length);
    }));

  it("reads every page of the sample workspace without a record twice", () =>
    withEmulator(
      { workspace: createSampleWorkspace() },
      async ({ adapter, emulator, received }) => {
        for (const { id } of everythingBelow(emulator.workspace.roots).pages) {
          const before = received.length;
          await adapter.readPage(id, { comments: "blocks", databases: "schema" });
          const own = received.slice(before).filter((key) => !key.startsWith("space "));
          expect(own.filter((key, index) => own.indexOf(key) !== index)).toEqual([]);
        }
      },
      { userTokenForWholeAccount: sampleSessionToken },
    ));

  it("asks for the properties alone in one request", () =>
    withEmulator({ workspace: wide }, async ({ adapter, sent }) => {
      const { value } = await adapter.readPage(wide.rootId, { content: "none" });
      expect("children" in value).toBe(false);
      expect(sent.map(({ endpoint }) => endpoint)).toEqual(["syncRecordValuesMain"]);
    }));

  it("keeps what is known of a page, and reads its content", () =>
    withEmulator({ workspace: wide }, async ({ adapter }) => {
      const known: Page = { object: "page", id: wide.rootId, properties: [], icon: { type: "emoji", emoji: "🧭" } };
      const { value } = await adapter.readPage(known);
      const { children } = (await adapter.readPage(wide.rootId)).value;
      expect(value).toEqual({ ...known, children });
    }));

  it.each(["a", "b", "mixed"] as const)("gives the same in boxes of form %s", (boxForm) =>
    withEmulator({ workspace: wide, internal: { boxForm } }, async ({ adapter }) => {
      const { value, diagnostics } = await adapter.readPage(wide.rootId);
      expect([countBlocks(value.children ?? []), diagnostics]).toEqual([500, []]);
    }),
  );

  it.each([
    ["the page stands last in its chunk", { pagePosition: "last" }],
    ["chunks are small", { chunkSize: 7 }],
    ["later chunks begin with blocks that came before", { repeatedBlocks: "sent", chunkSize: 30 }],
    ["batches are limited", { recordLimit: 130 }],
    ["batches are limited to as few as are tried", { recordLimit: 50 }],
    ["nobody is told who wrote what", { authors: "omitted" }],
  ] as const)("gives all its blocks when %s", (_, internal) =>
    withEmulator({ workspace: wide, internal }, async ({ adapter }) => {
      const { value, diagnostics } = await adapter.readPage(wide.rootId);
      expect([countBlocks(value.children ?? []), diagnostics]).toEqual([500, []]);
    }),
  );

  it("remembers for the rest of the read how small batches have to be", () =>
    withEmulator({ workspace: long, internal: { recordLimit: 250 } }, async ({ adapter, emulator }) => {
      const { value } = await adapter.readPage(long.rootId);
      expect(countBlocks(value.children ?? [])).toBe(2_500);
      const refused = emulator.requests.filter(({ status }) => status === 400);
      // Those that were on their way when the first was refused.
      expect(refused.length).toBeLessThanOrEqual(5);
    }));
});

describe("an id that never comes", () => {
  const top = wide.roots[0];
  const blocks = top?.object === "page" ? [...walkBlocks(top.children ?? [])].map(({ block }) => block) : [];
  const [lost] = blocks;
  const parent = blocks.find((block) => "children" in block && block.children.length > 0);

  it("is one diagnostic, and no loop", () =>
    withEmulator(
      { workspace: wide, internal: { withheld: { always: [lost?.id ?? ""] } } },
      async ({ adapter, sent }) => {
        const { value, diagnostics } = await adapter.readPage(wide.rootId);
        expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["children_missing", lost?.id]]);
        expect(countBlocks(value.children ?? [])).toBe(500 - 1);
        // Once in the chunks, once by its id, and the rest of the chunks before it is given up.
        expect(sent.length).toBeLessThan(12);
      },
    ));

  it("is not accessible when Notion says so", () =>
    withEmulator(
      { workspace: wide, internal: { withheld: { unreadable: [parent?.id ?? ""] } } },
      async ({ adapter }) => {
        const { diagnostics } = await adapter.readPage(wide.rootId);
        expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["not_accessible", parent?.id]]);
      },
    ));

  it("is found when it only comes to those who ask for it", () =>
    withEmulator(
      { workspace: wide, internal: { withheld: { untilAsked: blocks.slice(0, 40).map(({ id }) => id) } } },
      async ({ adapter }) => {
        const { value, diagnostics } = await adapter.readPage(wide.rootId);
        expect([countBlocks(value.children ?? []), diagnostics]).toEqual([500, []]);
      },
    ));
});

describe("the limits of a read", () => {
  it.each([
    [{ maxRounds: 1 }, /after 1 rounds \(maxRounds\)/],
    [{ maxRecords: 50 }, /after 50 records \(maxRecords\)/],
  ])("%j end it with what came, and say so", (limits, words) =>
    withEmulator(
      { workspace: wide },
      async ({ adapter, sent }) => {
        const { diagnostics } = await adapter.readPage(wide.rootId);
        const [truncated] = diagnostics.filter(({ code }) => code === "truncated");
        expect(truncated).toMatchObject({ severity: "error", id: wide.rootId });
        expect(truncated?.message).toMatch(words);
        expect(sent.length).toBeLessThanOrEqual(3);
      },
      { limits },
    ),
  );
});

describe("reading rows", () => {
  const rows = createRowsWorkspace({ rows: 2_300 });
  const source = rows.roots.flatMap((root) => (root.object === "database" ? root.dataSources : []))[0]?.id ?? "";

  async function idsOf(bench: EmulatorBench, options: { readonly limit?: number } = {}) {
    const stream = bench.adapter.queryRows(source, options);
    const ids: string[] = [];
    for await (const row of stream) ids.push(row.id);
    return { ids, diagnostics: stream.diagnostics };
  }

  it.each([
    ["any number of rows in an answer", {}],
    ["400 rows in an answer", { rowLimit: 400 }],
    ["400 rows in an answer and 120 records by id", { rowLimit: 400, recordLimit: 120 }],
  ])("gives each of 2,300 once, in order, from a server that gives %s", (_, internal) =>
    withEmulator({ workspace: rows, internal }, async (bench) => {
      const { ids, diagnostics } = await idsOf(bench);
      const expected = rows.roots.flatMap((root) =>
        root.object === "database" ? (root.dataSources[0]?.rows ?? []) : [],
      );
      expect(ids).toEqual(expected.map(({ id }) => id));
      expect(diagnostics).toEqual([]);
      const own = bench.received.filter((key) => key.startsWith("block "));
      const database = rows.roots[0]?.id;
      expect(repeated(own).filter((key) => key !== `block ${database}`)).toEqual([]);
    }),
  );

  it("goes on by time of creation where no answer names all rows", () => {
    const withoutIds = (answer: unknown) =>
      isRecord(answer) ? Object.fromEntries(Object.entries(answer).filter(([key]) => key !== "allBlockIds")) : answer;
    const faults = [{ kind: "rewrite", path: "/api/v3/queryCollection", rewrite: withoutIds }] as const;
    return withEmulator({ workspace: rows, faults, internal: { rowLimit: 400 } }, async (bench) => {
      const { ids, diagnostics } = await idsOf(bench);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(2_300);
      expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
    });
  });

  it("says so when there are more rows than can be had", () => {
    const endless = (answer: unknown) =>
      JSON.parse(
        JSON.stringify(answer, (key, value: unknown) => (key === "allBlockIds" ? undefined : value)).replaceAll(
          '"hasMore":false',
          '"hasMore":true',
        ),
      );
    const faults = [{ kind: "rewrite", path: "/api/v3/queryCollection", rewrite: endless }] as const;
    return withEmulator({ workspace: rows, faults }, async (bench) => {
      const { ids, diagnostics } = await idsOf(bench);
      expect(ids).toHaveLength(2_300);
      expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
        ["approximated", "info"],
        ["truncated", "error"],
      ]);
      expect(bench.sent.length).toBeLessThan(10);
    });
  });

  it("asks for no more than it is asked for", () =>
    withEmulator({ workspace: rows }, async (bench) => {
      const { ids, diagnostics } = await idsOf(bench, { limit: 3 });
      expect([ids.length, diagnostics]).toEqual([3, []]);
      expect(bench.received.filter((key) => key.startsWith("block ")).length).toBeLessThan(10);
    }));

  it("names the workspace, without which some servers answer 530", () =>
    withEmulator({ workspace: rows, internal: { spaceHeader: "required" } }, async (bench) => {
      expect((await idsOf(bench, { limit: 5 })).ids).toHaveLength(5);
    }));
});
