import { type NotionAdapter, PagebridgeError } from "@pagebridge/core-types";
import { createSampleWorkspace, type Fault } from "@pagebridge/notion-emulator";
import { afterEach, describe, expect, it, vi } from "vitest";
import { everythingIn } from "../support/everything-in.js";
import { plantedToken } from "../support/open-session.js";
import { withEmulator } from "../support/with-emulator.js";

const sample = createSampleWorkspace();
const userId = sample.sessions?.[0]?.userId ?? "";
const workspace = { ...sample, sessions: [{ token: plantedToken, userId }] };
const pageId = sample.roots[0]?.id ?? "";
const nobody = "5ea00000-0000-4000-8000-000000000404";

/** Every way in which the token could be written down. */
const forms = [plantedToken, encodeURIComponent(plantedToken), Buffer.from(plantedToken).toString("base64")];

/** All that an adapter does, one after the other, and what came of each: a reading or an error. */
async function everyCall(adapter: NotionAdapter): Promise<readonly unknown[]> {
  const collect = async (
    stream: AsyncIterable<unknown> & { readonly diagnostics: unknown; readonly provenance: unknown },
  ) => {
    const values: unknown[] = [];
    for await (const value of stream) values.push(value);
    return { values, diagnostics: stream.diagnostics, provenance: stream.provenance };
  };
  const calls: readonly (() => Promise<unknown>)[] = [
    () => adapter.readPage(pageId, { comments: "blocks", databases: "rows", subpages: "inline" }),
    () => adapter.readPage(nobody),
    () => adapter.readPage(pageId, { signal: AbortSignal.abort(new Error(plantedToken)) }),
    () => adapter.readPage(`https://www.notion.so/${plantedToken}`),
    () => adapter.readDatabase(nobody),
    () => collect(adapter.queryRows(nobody)),
    () => collect(adapter.listPages()),
    () => adapter.readComments(pageId),
    () => adapter.readUser(userId),
    () => adapter.refreshFile({ type: "block", blockId: nobody }),
  ];
  const outcomes: unknown[] = [];
  for (const call of calls) outcomes.push(await call().catch((error: unknown) => error));
  return outcomes;
}

const faults: readonly (readonly [string, readonly Fault[]])[] = [
  ["nothing", []],
  ["400", [{ kind: "status", status: 400, nth: 2 }]],
  ["401", [{ kind: "status", status: 401, nth: 2 }]],
  ["403 as HTML", [{ kind: "status", status: 403, body: "html", nth: 2 }]],
  ["429 for ever", [{ kind: "status", status: 429 }]],
  ["500", [{ kind: "status", status: 500, nth: 2 }]],
  ["502", [{ kind: "status", status: 502, body: "html" }]],
  ["530", [{ kind: "status", status: 530, body: "html", nth: 3 }]],
  [
    "an answer that says the token",
    [{ kind: "status", status: 400, body: { json: { name: "ValidationError", message: plantedToken } } }],
  ],
  ["a redirect", [{ kind: "status", status: 302, headers: { location: "https://elsewhere.example/login" } }]],
  ["a reset", [{ kind: "reset", nth: 2 }]],
  ["broken JSON", [{ kind: "truncated", nth: 2 }]],
  ["HTML", [{ kind: "html" }]],
  ["drift", [{ kind: "drift", drift: "deeper_boxes" }]],
  ["no record map", [{ kind: "drift", drift: "no_record_map" }]],
];

afterEach(() => vi.restoreAllMocks());

describe("a session is shown by nothing that comes out of the adapter", () => {
  it.each(faults)("when the server answers with %s", (_, set) => {
    const events: unknown[] = [];
    const printed = (["debug", "error", "info", "log", "trace", "warn"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const warnings = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    return withEmulator(
      { workspace, faults: set },
      async ({ adapter, emulator, sent }) => {
        const outcomes = await everyCall(adapter);
        const errors = outcomes.filter((outcome) => outcome instanceof Error);
        expect(errors.every((error) => PagebridgeError.is(error))).toBe(true);
        // Every request carried it, to the one place where it may go.
        expect(sent.length).toBeGreaterThan(0);
        expect(new Set(sent.map(({ headers }) => headers.get("cookie")))).toEqual(
          new Set([`token_v2=${plantedToken}`]),
        );
        expect(new Set(sent.map(({ url }) => new URL(url).origin))).toEqual(new Set([emulator.url]));
        const seen = [...outcomes, adapter, adapter.info, events].map(everythingIn).join("\n");
        for (const form of forms) expect(seen).not.toContain(form);
        expect([...printed, warnings].flatMap((spy) => spy.mock.calls)).toEqual([]);
      },
      {
        userTokenForWholeAccount: plantedToken,
        onRequest: (event) => void events.push(event),
        maxTotalMs: 2_000,
        retry: { maxRetries: 1, initialDelayMs: 0 },
      },
    );
  });
});
