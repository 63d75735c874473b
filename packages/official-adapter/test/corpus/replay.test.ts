import { isId, PagebridgeError } from "@pagebridge/core-types";
import { isRecord, listOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { startReplay } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { decodeBlocks } from "../../src/decode/blocks/decode-block.js";
import { createOfficialAdapter } from "../../src/index.js";
import { fetchTree } from "../../src/read/fetch-tree.js";
import { openRun } from "../../src/read/read-run.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { hasCorpus, noCorpus, officialFiles } from "./corpus-files.js";

const quick = { auth: "ntn_replayed", retry: { maxRetries: 0 } } as const;

/** What was asked for with success in a conversation, by the path's pattern. */
function asked(interactions: readonly unknown[], method: string, pattern: RegExp): readonly string[] {
  const ids = interactions.flatMap((interaction) => {
    const request = isRecord(interaction) ? recordOf(interaction, "request") : undefined;
    const response = isRecord(interaction) ? recordOf(interaction, "response") : undefined;
    if (!request || response?.["status"] !== 200 || stringOf(request, "method") !== method) return [];
    const id = pattern.exec(stringOf(request, "path") ?? "")?.[1];
    return id === undefined ? [] : [id];
  });
  return [...new Set(ids)];
}

/** The ids of the blocks that the first complete listing of a container gave. */
function firstListing(interactions: readonly unknown[], container: string): readonly string[] {
  const ids: string[] = [];
  for (const interaction of interactions) {
    const request = isRecord(interaction) ? recordOf(interaction, "request") : undefined;
    if (!stringOf(request ?? {}, "path")?.startsWith(`/v1/blocks/${container}/children`)) continue;
    const response = isRecord(interaction) ? recordOf(interaction, "response") : undefined;
    const body: WireRecord = recordOf(response ?? {}, "body") ?? {};
    for (const block of listOf(body, "results") ?? []) {
      ids.push(isRecord(block) ? (stringOf(block, "id") ?? "") : "");
    }
    if (body["has_more"] !== true) return ids;
  }
  return ids;
}

describe.skipIf(!hasCorpus)(
  `recorded conversations, replayed to the real client${hasCorpus ? "" : ` (${noCorpus})`}`,
  () => {
    it("are read again without a failure and without losing a block", async () => {
      const totals = { conversations: 0, lists: 0, blocks: 0, pages: 0, databases: 0, rows: 0, unrecordedQueries: 0 };
      for (const { name, json } of officialFiles()) {
        const interactions = isRecord(json) ? listOf(json, "interactions") : undefined;
        if (!interactions) continue;
        totals.conversations += 1;
        const replay = await startReplay({ recordings: [json] });
        const transport = createTransport({ ...quick, baseUrl: replay.url });
        const adapter = createOfficialAdapter({ ...quick, baseUrl: replay.url });
        try {
          for (const id of asked(interactions, "GET", /^\/v1\/blocks\/([^/?]+)\/children/)) {
            const tree = await fetchTree(openRun(transport), id);
            const answer = tree.get(id);
            const wires = answer?.status === "read" ? answer.results : [];
            const { value } = decodeBlocks(wires, {
              childrenOf: (container) => tree.get(container) ?? { status: "read", results: [] },
            });
            expect([name, value.map((block) => block.id)]).toEqual([name, firstListing(interactions, id)]);
            totals.lists += 1;
            totals.blocks += value.length;
          }
          replay.reset();
          for (const id of asked(interactions, "GET", /^\/v1\/pages\/([^/?]+)$/)) {
            const { value } = await adapter.readPage(id, { content: "none" });
            expect([name, value.id.replaceAll("-", "")]).toEqual([name, id.replaceAll("-", "")]);
            totals.pages += 1;
          }
          for (const id of asked(interactions, "GET", /^\/v1\/databases\/([^/?]+)$/)) {
            const { value } = await adapter.readDatabase(id, { views: "none" });
            expect([name, value.id.replaceAll("-", "")]).toEqual([name, id.replaceAll("-", "")]);
            totals.databases += 1;
          }
          for (const id of asked(interactions, "POST", /^\/v1\/data_sources\/([^/?]+)\/query$/)) {
            try {
              const rows = adapter.queryRows({ object: "data_source", id, title: [], description: [] }, { limit: 100 });
              for await (const row of rows) {
                expect(isId(row.id)).toBe(true);
                totals.rows += 1;
              }
            } catch (error) {
              // Only queries with filters were recorded, and this one has none.
              if (!PagebridgeError.is(error) || error.code !== "not_found_or_not_shared") throw error;
              totals.unrecordedQueries += 1;
            }
          }
        } catch (error) {
          if (!PagebridgeError.is(error)) throw new Error(`${name}: ${String(error)}`, { cause: error });
          throw new Error(`${name}: ${error.code}: ${error.message}`, { cause: error });
        } finally {
          await replay.close();
        }
      }
      console.info(JSON.stringify(totals));
      expect(totals.conversations).toBeGreaterThan(200);
    }, 120_000);
  },
);
