import { errorCodes, type NotionAdapter, type PagebridgeErrorCode } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createFallbackAdapter, type FallbackRequest } from "../../src/index.js";
import { failureOf, makeAdapter } from "../support/make-adapter.js";
import { makeId } from "../support/make-reading.js";

const id = makeId(7);
const allowAll = { allow: () => true };

const codes = Object.keys(errorCodes).filter((code): code is PagebridgeErrorCode => Object.hasOwn(errorCodes, code));
const outOfReach: readonly PagebridgeErrorCode[] = [
  "capability_missing",
  "forbidden",
  "not_found_or_not_shared",
  "unauthorized",
];

describe("createFallbackAdapter", () => {
  it("gives the reading of the first adapter as it is, and asks nobody else", async () => {
    const [first, second] = [makeAdapter("first"), makeAdapter("second")];
    const reading = await createFallbackAdapter([first, second], allowAll).readPage(id);
    expect(reading).toEqual(await makeAdapter("first").readPage(id));
    expect([first.asked, second.asked]).toEqual([["readPage"], []]);
  });

  it.each(codes)("asks the next adapter after %s only when that says that something is out of reach", async (code) => {
    const second = makeAdapter("second");
    const failure = failureOf(code);
    const adapter = createFallbackAdapter([makeAdapter("first", { failure }), second], allowAll);
    const outcome = await adapter.readPage(id).then(
      ({ provenance }) => provenance.adapter,
      (error: unknown) => error,
    );
    expect(outcome).toBe(outOfReach.includes(code) ? "second" : failure);
    expect(second.asked).toEqual(outOfReach.includes(code) ? ["readPage"] : []);
  });

  it.each([
    ["https://harbour.notion.site/tide-tables", "second"],
    [{ site: { domain: "docs.example.com", slug: "tides" }, url: "https://docs.example.com/tides" }, "second"],
    ["https://www.notion.so/Tides-00000000000040008000000000000007", undefined],
    ["not an address", undefined],
  ])(
    "asks the next one to look up the address of a published page, and nothing else: %j",
    async (reference, answers) => {
      const failure = failureOf("invalid_reference");
      const adapter = createFallbackAdapter([makeAdapter("first", { failure }), makeAdapter("second")], allowAll);
      const answer = adapter.readPage(reference).then(({ provenance }) => provenance.adapter);
      await expect(answer.catch(() => undefined)).resolves.toBe(answers);
    },
  );

  it("says who answered and why, before what that adapter has to say", async () => {
    const lost = { code: "truncated", severity: "warning", message: "Cut short." } as const;
    const adapter = createFallbackAdapter(
      [
        makeAdapter("first", { failure: failureOf("not_found_or_not_shared") }),
        makeAdapter("second", { diagnostics: [lost] }),
      ],
      allowAll,
    );
    const { diagnostics, provenance } = await adapter.readPage(id);
    expect(provenance.adapter).toBe("second");
    expect(diagnostics).toEqual([
      {
        code: "fallback_used",
        severity: "info",
        message: '"second" was asked, because "first" could not (not_found_or_not_shared): Tides was not found.',
        id,
      },
      lost,
    ]);
  });

  it("asks nobody else by default, and says who may reach it", async () => {
    const failure = failureOf("not_found_or_not_shared");
    const second = makeAdapter("second");
    const error = await createFallbackAdapter([makeAdapter("first", { failure }), second])
      .readPage(id)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "not_found_or_not_shared",
      message: 'Tides was not found. Another adapter may reach it: "second", if `allow` lets it be asked.',
      details: { status: 404 },
      cause: failure,
    });
    expect(second.asked).toEqual([]);
  });

  it("asks for consent with what is known, and takes nothing but true for a yes", async () => {
    const requests: FallbackRequest[] = [];
    const failure = failureOf("forbidden");
    const [first, second, third] = [makeAdapter("first", { failure }), makeAdapter("second"), makeAdapter("third")];
    const adapter = createFallbackAdapter([first, second, third], {
      allow: async (request) => {
        requests.push(request);
        return request.next.name === "third";
      },
    });
    const { provenance } = await adapter.readComments("https://www.notion.so/Tides-00000000000040008000000000000007");
    expect(provenance.adapter).toBe("third");
    const common = {
      method: "readComments",
      reference: "https://www.notion.so/Tides-00000000000040008000000000000007",
      previous: first.info,
      error: failure,
    };
    expect(requests).toEqual([
      { ...common, next: second.info },
      { ...common, next: third.info },
    ]);
    expect(second.asked).toEqual([]);
  });

  it("reports the failure of the first adapter when none can reach it, with what the others said", async () => {
    const adapters = [
      makeAdapter("first", { failure: failureOf("not_found_or_not_shared") }),
      makeAdapter("second", { failure: failureOf("forbidden", "The page is private.") }),
      makeAdapter("third"),
    ];
    const adapter = createFallbackAdapter(adapters, { allow: ({ next }) => next.name === "second" });
    await expect(adapter.readUser(id)).rejects.toMatchObject({
      code: "not_found_or_not_shared",
      message:
        'Tides was not found. "second" was asked too: The page is private. Another adapter may reach it: "third", if `allow` lets it be asked.',
    });
  });

  it("reports a fault of the next adapter as it is, since trying again may help", async () => {
    const failure = failureOf("rate_limited", "Too many requests.");
    const adapters = [
      makeAdapter("first", { failure: failureOf("forbidden") }),
      makeAdapter("second", { failure }),
      makeAdapter("third"),
    ];
    await expect(createFallbackAdapter(adapters, allowAll).readPage(id)).rejects.toBe(failure);
  });

  it("passes on what is not an error of ours, and what the question throws", async () => {
    const bug = new RangeError("A bug.");
    const second = makeAdapter("second");
    const withBug = createFallbackAdapter([makeAdapter("first", { failure: bug }), second], allowAll);
    await expect(withBug.readPage(id)).rejects.toBe(bug);
    const first = makeAdapter("first", { failure: failureOf("forbidden") });
    const allow = (): boolean => {
      throw bug;
    };
    await expect(createFallbackAdapter([first, second], { allow }).readPage(id)).rejects.toBe(bug);
    expect(second.asked).toEqual([]);
  });

  it("asks nobody after the caller aborted while being asked", async () => {
    const controller = new AbortController();
    const second = makeAdapter("second");
    const adapter = createFallbackAdapter([makeAdapter("first", { failure: failureOf("forbidden") }), second], {
      allow: () => {
        controller.abort();
        return true;
      },
    });
    await expect(adapter.readPage(id, { signal: controller.signal })).rejects.toMatchObject({ code: "aborted" });
    expect(second.asked).toEqual([]);
  });

  it.each<[string, (adapter: NotionAdapter) => Promise<unknown>, string | undefined]>([
    ["readPage", (adapter) => adapter.readPage({ id, url: "https://app.notion.com/p/x" }), id],
    [
      "readPage",
      (adapter) => adapter.readPage({ site: { domain: "tides.notion.site", slug: "low" } }),
      "tides.notion.site/low",
    ],
    ["readDatabase", (adapter) => adapter.readDatabase(id), id],
    ["readComments", (adapter) => adapter.readComments(id), id],
    ["readUser", (adapter) => adapter.readUser(id), id],
    ["refreshFile", (adapter) => adapter.refreshFile({ type: "block", blockId: id }), id],
    ["refreshFile", (adapter) => adapter.refreshFile({ type: "cover", of: "page", id }), id],
    ["refreshFile", (adapter) => adapter.refreshFile({ type: "comment", commentId: id, index: 0 }), id],
    ["refreshFile", (adapter) => adapter.refreshFile({ type: "property", pageId: id, propertyId: "f", index: 0 }), id],
    ["queryRows", (adapter) => collect(adapter.queryRows(id)), id],
    ["listPages", (adapter) => collect(adapter.listPages()), undefined],
  ])("asks in turn for %s, and says for what", async (method, call, reference) => {
    const requests: FallbackRequest[] = [];
    const second = makeAdapter("second");
    const first = makeAdapter("first", { failure: failureOf("capability_missing") });
    const allow = (request: FallbackRequest): boolean => requests.push(request) > 0;
    await call(createFallbackAdapter([first, second], { allow }));
    expect(requests.map((request) => [request.method, request.reference])).toEqual([[method, reference]]);
    expect(second.asked).toEqual([method]);
  });

  it("refuses an adapter of another contract, naming both numbers", () => {
    const { info, ...methods } = makeAdapter("old");
    expect(() =>
      createFallbackAdapter([makeAdapter("first"), { ...methods, info: { ...info, contractVersion: 0 } }]),
    ).toThrow(
      expect.objectContaining({
        code: "contract_mismatch",
        message:
          'The adapter "old" was built for version 0 of the adapter contract, and this package for version 1. Install versions that agree.',
      }),
    );
  });

  it("refuses to be made of nothing", () => {
    expect(() => createFallbackAdapter([])).toThrow(TypeError);
  });
});

describe("a stream of a fallback adapter", () => {
  const forbidden = failureOf("forbidden");

  it("is the next adapter's when the first fails before its first value", async () => {
    const stream = createFallbackAdapter(
      [makeAdapter("first", { failure: forbidden }), makeAdapter("second")],
      allowAll,
    ).queryRows(id);
    expect(stream.provenance.adapter).toBe("first");
    expect(await collect(stream)).toEqual(["second 0", "second 1"]);
    expect(stream.provenance.adapter).toBe("second");
    expect(stream.diagnostics.map(({ code }) => code)).toEqual(["fallback_used"]);
  });

  it("never mixes the values of two adapters: after the first value a failure is its own", async () => {
    const second = makeAdapter("second");
    const first = makeAdapter("first", { failure: forbidden, yields: 1 });
    const stream = createFallbackAdapter([first, second], allowAll).listPages();
    await expect(collect(stream)).rejects.toBe(forbidden);
    expect(second.asked).toEqual([]);
  });

  it("stays the first adapter's when that has no values", async () => {
    const second = makeAdapter("second");
    const stream = createFallbackAdapter([makeAdapter("first", { yields: 0 }), second], allowAll).listPages();
    expect(await collect(stream)).toEqual([]);
    expect([second.asked, stream.diagnostics]).toEqual([[], []]);
  });

  it("reports the failure with the others' names when nothing is allowed", async () => {
    const stream = createFallbackAdapter([
      makeAdapter("first", { failure: forbidden }),
      makeAdapter("second"),
    ]).listPages();
    await expect(collect(stream)).rejects.toMatchObject({
      code: "forbidden",
      message: 'Tides was not found. Another adapter may reach it: "second", if `allow` lets it be asked.',
    });
  });

  it("can be iterated once only", async () => {
    const stream = createFallbackAdapter([makeAdapter("first")]).listPages();
    await collect(stream);
    await expect(collect(stream)).rejects.toThrow(TypeError);
  });
});

async function collect(values: AsyncIterable<{ readonly url?: string }>): Promise<readonly string[]> {
  const urls: string[] = [];
  for await (const { url = "" } of values) urls.push(url);
  return urls;
}
