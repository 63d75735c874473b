import { PagebridgeError, type PagebridgeErrorCode } from "@pagebridge/core-types";
import type { Fault } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import type { OfficialAdapter } from "../../src/index.js";
import { everythingIn, sentencesOf } from "./everything-in.js";
import { harbourToken, ids } from "./harbour-workspace.js";
import { type HarbourOptions, withHarbour } from "./with-harbour.js";

interface BadInput extends HarbourOptions {
  readonly what: string;
  readonly code: PagebridgeErrorCode;
  /** @default reads the page */
  readonly read?: (adapter: OfficialAdapter) => Promise<unknown>;
  /** How many requests reach the server; absent where it depends on chance. */
  readonly requests?: number;
}

const everyPage: Pick<Fault, "path"> = { path: /\/pages\// };
const everyList: Pick<Fault, "path"> = { path: /\/children/ };

const badInputs: readonly BadInput[] = [
  { what: "a wrong token", code: "unauthorized", token: "quay-7-lantern-3-ebb-tide" },
  {
    what: "a page that is not shared",
    code: "not_found_or_not_shared",
    read: (adapter) => adapter.readPage(ids.hiddenPage),
  },
  {
    what: "a page that does not exist",
    code: "not_found_or_not_shared",
    read: (adapter) => adapter.readPage(ids.nothing),
  },
  {
    what: "a database that does not exist",
    code: "not_found_or_not_shared",
    read: (adapter) => adapter.readDatabase(ids.nothing),
  },
  { what: "a malformed id", code: "invalid_reference", read: (adapter) => adapter.readPage("not-an-id"), requests: 0 },
  { what: "an empty reference", code: "invalid_reference", read: (adapter) => adapter.readPage(""), requests: 0 },
  {
    what: "the address of something else",
    code: "invalid_reference",
    read: (adapter) => adapter.readPage("https://example.com/quay"),
    requests: 0,
  },
  {
    what: "a malformed id of a user",
    code: "invalid_reference",
    read: (adapter) => adapter.readUser("../pages"),
    requests: 0,
  },
  {
    what: "a database where a page is expected",
    code: "wrong_kind",
    read: (adapter) => adapter.readPage(ids.database),
  },
  {
    what: "a data source where a page is expected",
    code: "wrong_kind",
    read: (adapter) => adapter.readPage(ids.dataSource),
  },
  { what: "a block where a page is expected", code: "wrong_kind", read: (adapter) => adapter.readPage(ids.paragraph) },
  {
    what: "a page where a database is expected",
    code: "wrong_kind",
    read: (adapter) => adapter.readDatabase(ids.page),
  },
  {
    what: "a block where a database is expected",
    code: "wrong_kind",
    read: (adapter) => adapter.readDatabase(ids.toggle),
  },
  { what: "a page of HTML instead of the page", code: "invalid_response", faults: [{ ...everyPage, kind: "html" }] },
  { what: "a page of HTML instead of a list", code: "invalid_response", faults: [{ ...everyList, kind: "html" }] },
  {
    what: "a page of HTML with status 403 from a proxy",
    code: "forbidden",
    faults: [{ kind: "status", status: 403, body: "html", headers: { "cf-ray": "8f00ba4" } }],
  },
  { what: "a missing capability", code: "forbidden", faults: [{ kind: "status", status: 403 }] },
  {
    what: "truncated JSON instead of the page",
    code: "invalid_response",
    faults: [{ ...everyPage, kind: "truncated" }],
  },
  { what: "truncated JSON instead of a list", code: "invalid_response", faults: [{ ...everyList, kind: "truncated" }] },
  {
    what: "JSON of a form that nobody knows instead of the page",
    code: "invalid_response",
    faults: [{ ...everyPage, kind: "status", status: 200, body: { json: { hello: "world" } } }],
  },
  {
    what: "JSON of a form that nobody knows instead of a database",
    code: "invalid_response",
    read: (adapter) => adapter.readDatabase(ids.database),
    faults: [{ path: /\/databases\//, kind: "status", status: 200, body: { json: { hello: "world" } } }],
  },
  {
    what: "JSON of a form that nobody knows instead of a data source",
    code: "invalid_response",
    read: (adapter) => adapter.readDatabase(ids.database),
    faults: [{ path: /\/data_sources\//, kind: "status", status: 200, body: { json: { object: "data_source" } } }],
  },
  {
    what: "JSON of a form that nobody knows instead of a user",
    code: "invalid_response",
    read: (adapter) => adapter.readMe(),
    faults: [{ kind: "status", status: 200, body: { json: { object: "user", id: "somebody" } } }],
  },
  {
    what: "JSON of a form that nobody knows instead of a list",
    code: "invalid_response",
    faults: [{ ...everyList, kind: "status", status: 200, body: { json: { hello: "world" } } }],
  },
  {
    what: "JSON that is no object",
    code: "invalid_response",
    faults: [{ kind: "status", status: 200, body: { json: ["hello"] } }],
  },
  {
    what: "a list that never ends",
    code: "invalid_response",
    faults: [
      {
        ...everyList,
        kind: "status",
        status: 200,
        body: { json: { object: "list", results: [], has_more: true, next_cursor: "again" } },
      },
    ],
  },
  { what: "connections that are reset", code: "unavailable", faults: [{ kind: "reset" }] },
  { what: "a server that fails", code: "unavailable", faults: [{ kind: "status", status: 500 }] },
  {
    what: "a gateway that fails in HTML",
    code: "unavailable",
    faults: [{ kind: "status", status: 502, body: "html" }],
  },
  {
    what: "a pause that is longer than there is time",
    code: "rate_limited",
    faults: [{ kind: "status", status: 429, retryAfterSeconds: 3600 }],
  },
  {
    what: "a body that stalls",
    code: "timeout",
    timeoutMs: 100,
    faults: [{ ...everyPage, kind: "stall", at: "body" }],
  },
  {
    what: "an answer that never begins",
    code: "timeout",
    timeoutMs: 100,
    faults: [{ ...everyList, kind: "stall", at: "headers" }],
  },
];

describe("bad input", () => {
  it.each(badInputs.map((input) => [input.what, input.code, input] as const))(
    "%s is %s",
    async (_what, code, { read = (adapter) => adapter.readPage(ids.page), requests, ...options }) => {
      await withHarbour(options, async ({ adapter, emulator }) => {
        const error = await failureOf(read(adapter));
        expect(error.code).toBe(code);
        expect(sentencesOf(error.message).length).toBeLessThanOrEqual(2);
        expect(everythingIn(error)).not.toContain(options.token ?? harbourToken);
        expect(emulator.requests.length).toBe(requests ?? emulator.requests.length);
      });
    },
  );

  it("stops in the middle when the caller says so, and leaves nothing under way", async () => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    await withHarbour({ faults: [{ ...everyList, kind: "stall", at: "body" }], onStall: stop }, async ({ adapter }) => {
      const error = await failureOf(adapter.readPage(ids.page, { signal: controller.signal }));
      expect(error.code).toBe("aborted");
      expect(sentencesOf(error.message)).toHaveLength(1);
      expect(everythingIn(error)).not.toContain(harbourToken);
    });
  });

  it("sends nothing when it was stopped before it began", async () => {
    await withHarbour({}, async ({ adapter, emulator }) => {
      const error = await failureOf(adapter.readPage(ids.page, { signal: AbortSignal.abort() }));
      expect(error.code).toBe("aborted");
      expect(emulator.requests).toEqual([]);
    });
  });
});

async function failureOf(promise: Promise<unknown>): Promise<PagebridgeError> {
  try {
    await promise;
  } catch (error) {
    if (PagebridgeError.is(error)) return error;
    throw error;
  }
  throw new Error("Nothing failed.");
}
