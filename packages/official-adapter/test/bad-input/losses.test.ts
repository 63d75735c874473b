import type { Diagnostic } from "@pagebridge/core-types";
import type { Fault } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { everythingIn, sentencesOf } from "./everything-in.js";
import { harbourToken, ids } from "./harbour-workspace.js";
import { withHarbour } from "./with-harbour.js";

const inventedId = "00000000-0000-4000-8000-00000000dead";
const firstList: Pick<Fault, "path"> = { path: `/v1/blocks/${ids.page}/children` };
const innerList: Pick<Fault, "path"> = { path: `/v1/blocks/${ids.toggle}/children` };

/** What a reading says besides its value. */
interface Loss {
  readonly what: string;
  readonly fault: Fault;
  readonly found: readonly Pick<Diagnostic, "code" | "id" | "severity" | "sourceType">[];
  /** The types of the page's blocks at the top, in order. */
  readonly blocks: readonly string[];
}

const losses: readonly Loss[] = [
  {
    what: "a block of a type that was invented tomorrow stays in its place",
    fault: { ...firstList, kind: "unknown_block", type: "hologram" },
    found: [{ code: "unsupported_block", severity: "warning", id: inventedId, sourceType: "hologram" }],
    blocks: ["unsupported", "paragraph", "toggle"],
  },
  {
    what: "children that are not shared are named, and the rest is read",
    fault: { ...innerList, kind: "status", status: 404 },
    found: [{ code: "not_accessible", severity: "warning", id: ids.toggle }],
    blocks: ["paragraph", "toggle"],
  },
  {
    what: "fields that nobody knows lose nothing",
    fault: { kind: "unknown_fields" },
    found: [],
    blocks: ["paragraph", "toggle"],
  },
];

describe("a page with something odd in it", () => {
  it.each(losses.map((loss) => [loss.what, loss] as const))("is read: %s", async (_what, { fault, found, blocks }) => {
    await withHarbour({ faults: [fault] }, async ({ adapter }) => {
      const reading = await adapter.readPage(ids.page);
      expect(reading.diagnostics.map(({ message: _message, ...known }) => known)).toEqual(found);
      expect(reading.value.children?.map(({ type }) => type)).toEqual(blocks);
      for (const { message } of reading.diagnostics) {
        expect(sentencesOf(message).length).toBeLessThanOrEqual(2);
      }
      expect(everythingIn(reading)).not.toContain(harbourToken);
    });
  });
});

const passing: readonly (readonly [string, Fault, { readonly retries: number; readonly throttled: number }])[] = [
  ["a connection that is reset once", { kind: "reset", count: 1 }, { retries: 1, throttled: 0 }],
  ["JSON that is cut off once", { kind: "truncated", count: 1 }, { retries: 1, throttled: 0 }],
  ["a gateway that fails once", { kind: "status", status: 502, body: "html", count: 1 }, { retries: 1, throttled: 0 }],
  ["a list that stalls once", { ...innerList, kind: "stall", at: "body", count: 1 }, { retries: 1, throttled: 0 }],
  [
    "a server that asks for a pause once",
    { kind: "status", status: 429, retryAfterSeconds: 0, count: 1 },
    { retries: 1, throttled: 1 },
  ],
];

describe("what passes", () => {
  it.each(passing)("leaves no trace but in the cost: %s", async (_what, fault, cost) => {
    await withHarbour({}, async (calm) => {
      const expected = await calm.adapter.readPage(ids.page);
      await withHarbour({ faults: [fault], timeoutMs: 1000 }, async ({ adapter }) => {
        const { value, diagnostics, provenance } = await adapter.readPage(ids.page);
        expect({ value, diagnostics }).toEqual({ value: expected.value, diagnostics: [] });
        expect(provenance.cost).toMatchObject(cost);
        expect(everythingIn({ value, provenance })).not.toContain(harbourToken);
      });
    });
  });
});
