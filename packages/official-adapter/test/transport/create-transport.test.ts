import { getEventListeners } from "node:events";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/schedule/create-limiter.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { breaksOff, fails, resets, type Step, sends, sendsText, stalls, stallsInBody } from "../support/fake-server.js";
import {
  askForChildren,
  attemptMs,
  failureOf,
  pageId,
  plantedToken,
  totalMs,
  withBench,
} from "../support/open-session.js";

const list = { object: "list", results: [], has_more: false, next_cursor: null };
const found = sends(200, list);

const codeOf = (error: unknown): unknown => (PagebridgeError.is(error) ? error.code : error);
const detailsOf = (error: unknown): unknown => (PagebridgeError.is(error) ? error.details : error);

describe("a request", () => {
  it("carries token and version, and is answered with what the server sent", () =>
    withBench(async ({ server, session, transport }) => {
      server.answers(found);
      expect(await askForChildren(session)).toEqual(list);
      const [request] = server.received;
      expect([request?.method, request?.url]).toEqual(["GET", `/v1/blocks/${pageId}/children?page_size=100`]);
      expect(request?.headers["authorization"]).toBe(`Bearer ${plantedToken}`);
      expect(request?.headers["notion-version"]).toBe("2026-03-11");
      expect([transport.notionVersion, transport.baseUrl]).toEqual(["2026-03-11", server.baseUrl]);
    }));

  it("sends its body, and the version that was asked for, to a base URL with a path", () =>
    withBench(async ({ server }) => {
      server.answers(found);
      const options = { auth: ` ${plantedToken}\n`, baseUrl: `${server.baseUrl}/notion/`, notionVersion: "2025-09-03" };
      await createTransport(options)
        .open()
        .ask((client) => client.search({ query: "x" }));
      const [request] = server.received;
      expect([request?.method, request?.url, request?.body]).toEqual(["POST", "/notion/v1/search", '{"query":"x"}']);
      expect(request?.headers["notion-version"]).toBe("2025-09-03");
      expect(request?.headers["authorization"]).toBe(`Bearer ${plantedToken}`);
    }));

  it("is counted: requests, retries, refusals, bytes and time", () =>
    withBench(async ({ server, session, events }) => {
      const text = JSON.stringify(list);
      server.answers(found, sendsText(502, "<html>"), fails(429, "rate_limited", "Slow down."), found);
      await askForChildren(session);
      expect(session.cost()).toEqual({ requests: 1, retries: 0, throttled: 0, bytes: text.length, milliseconds: 0 });
      await askForChildren(session);
      const { milliseconds, bytes, ...counts } = session.cost();
      expect(counts).toEqual({ requests: 4, retries: 2, throttled: 1 });
      // The second answer had six bytes; the waits were half a second at most, and one second.
      expect(bytes).toBe(2 * text.length + 6 + (events[2]?.bytes ?? Number.NaN));
      expect(milliseconds).toBe(1_500);
      expect(events.map(({ attempt, outcome, status }) => [attempt, outcome, status])).toEqual([
        [1, "answered", 200],
        [1, "answered", 502],
        [2, "throttled", 429],
        [3, "answered", 200],
      ]);
      expect(events[0]).toMatchObject({ method: "GET", path: `blocks/${pageId}/children` });
    }));

  it("shares the limiter with all others of the transport, and their results do not mix", () =>
    withBench(async ({ server, session, transport }) => {
      for (let index = 0; index < 20; index += 1) {
        server.answers((request, response) => sends(200, { object: "block", url: request.url })(request, response));
      }
      const ids = Array.from({ length: 20 }, (_, index) => `1f3c0000-0000-4000-8000-0000000000${index + 10}`);
      const sessions = [session, transport.open()];
      const answers = await Promise.all(
        ids.map((id, index) => sessions[index % 2]?.ask((client) => client.blocks.retrieve({ block_id: id }))),
      );
      expect(answers).toEqual(ids.map((id) => ({ object: "block", url: `/v1/blocks/${id}` })));
      expect(sessions.map((each) => each.cost().requests)).toEqual([10, 10]);
    }));

  it("goes before others that were not sent yet when it must be sent again", () =>
    withBench(
      async ({ server, session }) => {
        server.answers(fails(503, "service_unavailable"), found, found, found);
        const ask = (id: string) => session.ask((client) => client.blocks.retrieve({ block_id: id }));
        await Promise.all([ask("a"), ask("b"), ask("c")]);
        expect(server.received.map(({ url }) => url.at(-1))).toEqual(["a", "b", "a", "c"]);
      },
      { limiter: createLimiter({ maxConcurrency: 1 }) },
    ));
});

describe("being asked to slow down", () => {
  it.each([
    ["429 with seconds", fails(429, "rate_limited", "", { headers: { "retry-after": "23" } }), 23_000],
    ["429 with a wait in its body", fails(429, "rate_limited", "", { additional: { retry_after: "7" } }), 7_000],
    [
      "429 with a date",
      fails(429, "rate_limited", "", {
        headers: { date: "Sun, 01 Nov 2026 15:00:00 GMT", "retry-after": "Sun, 01 Nov 2026 15:01:30 GMT" },
      }),
      90_000,
    ],
    ["429 with more than a minute", fails(429, "rate_limited", "", { headers: { "retry-after": "300" } }), 300_000],
    ["529", fails(529, "service_overload", "", { headers: { "retry-after": "4" } }), 4_000],
    ["529 without a wait", sendsText(529, ""), 1_000],
    ["429 with HTML and no wait", sendsText(429, "<html>"), 1_000],
  ] as const)("by %s: waits in full, then goes on", (_, step, waitMs) =>
    withBench(async ({ server, session, clock }) => {
      server.answers(step, found);
      expect(await askForChildren(session)).toEqual(list);
      expect(clock.waits).toEqual([waitMs]);
    }),
  );

  it("does not wait when the wait is 0", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(fails(429, "rate_limited", "", { headers: { "retry-after": "0" } }), found);
      expect(await askForChildren(session)).toEqual(list);
      expect(clock.waits).toEqual([]);
    }));

  it("is not counted as failing, for requests of every kind", () =>
    withBench(async ({ server, session }) => {
      const slowDown = fails(429, "rate_limited", "", { headers: { "retry-after": "1" } });
      server.answers(...Array.from({ length: 12 }, () => slowDown), sends(200, { object: "page" }));
      const answer = await session.ask((client) => client.pages.update({ page_id: pageId, in_trash: true }));
      expect([answer, server.received.length]).toEqual([{ object: "page" }, 13]);
    }));

  it("ends at once when the wait is longer than the whole request may take, for requests that come later too", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(fails(429, "rate_limited", "", { headers: { "retry-after": "3600" } }));
      for (const error of [await failureOf(askForChildren(session)), await failureOf(askForChildren(session))]) {
        expect(codeOf(error)).toBe("rate_limited");
        expect(detailsOf(error)).toEqual({ reference: pageId, retryAfterMs: 3_600_000 });
      }
      expect([server.received.length, clock.waits]).toEqual([1, []]);
    }));

  it("ends with the wait that was demanded last when it never stops", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(
        ...Array.from({ length: 40 }, () => fails(429, "rate_limited", "", { headers: { "retry-after": "100" } })),
      );
      const error = await failureOf(askForChildren(session));
      expect([codeOf(error), detailsOf(error)]).toEqual(["rate_limited", { reference: pageId, retryAfterMs: 100_000 }]);
      // Five waits fit into the ten minutes; the sixth would be over with them.
      expect(clock.waits.filter((wait) => wait === 100_000).length).toBe(5);
    }));

  it("is not tried again when access is blocked", () =>
    withBench(async ({ server, session }) => {
      server.answers(
        fails(429, "rate_limited", "", { additional: { rate_limit_reason: "public_api_request_blocked" } }),
      );
      const error = await failureOf(askForChildren(session));
      expect([codeOf(error), server.received.length]).toEqual(["forbidden", 1]);
    }));
});

describe("a failure that passes", () => {
  const passing: readonly (readonly [string, Step, string])[] = [
    ["500", fails(500, "internal_server_error"), "unavailable"],
    ["502 in HTML", sendsText(502, "<html>Bad gateway</html>", { "content-type": "text/html" }), "unavailable"],
    ["503", fails(503, "service_unavailable"), "unavailable"],
    ["504", fails(504, "gateway_timeout"), "unavailable"],
    ["a connection that is reset", resets(), "unavailable"],
    ["an answer that breaks off", breaksOff(), "invalid_response"],
    ["JSON that breaks off", sendsText(200, '{"object":"list","results":[{"id"'), "invalid_response"],
  ];

  it.each(passing)("%s: is tried again, and overcome", (_, step) =>
    withBench(async ({ server, session }) => {
      server.answers(step, step, found);
      expect(await askForChildren(session)).toEqual(list);
      expect(session.cost()).toMatchObject({ requests: 3, retries: 2 });
    }),
  );

  it.each(passing)("%s: ends after all retries with code and object", (_, step, code) =>
    withBench(async ({ server, session, clock }) => {
      server.answers(...Array.from({ length: 5 }, () => step));
      const error = await failureOf(askForChildren(session));
      expect([codeOf(error), server.received.length]).toEqual([code, 5]);
      expect(detailsOf(error)).toMatchObject({ reference: pageId });
      expect(clock.waits).toEqual([500, 1_000, 2_000, 4_000]);
    }),
  );

  it.each(passing)("%s: is not tried again when sending twice might do harm", (_, step) =>
    withBench(async ({ server, session }) => {
      server.answers(step, sends(200, {}));
      await failureOf(session.ask((client) => client.pages.update({ page_id: pageId, in_trash: true })));
      expect(server.received.length).toBe(1);
    }),
  );

  it("waits at least as long as the server asks, and a random part of the bound", () =>
    withBench(
      async ({ server, session, clock }) => {
        server.answers(
          fails(503, "service_unavailable"),
          fails(503, "service_unavailable", "", { headers: { "retry-after": "9" } }),
          found,
        );
        await askForChildren(session);
        expect(clock.waits).toEqual([50, 9_000]);
      },
      { random: () => 0.1 },
    ));

  it("ends at once when the server asks for a wait that is longer than the whole request may take", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(fails(503, "service_unavailable", "", { headers: { "retry-after": "3600" } }));
      const error = await failureOf(askForChildren(session));
      expect([codeOf(error), clock.waits]).toEqual(["unavailable", []]);
      expect(detailsOf(error)).toMatchObject({ status: 503, retryAfterMs: 3_600_000 });
    }));

  it("is tried again for queries, which go by POST, and for the deletion of a view query", () =>
    withBench(async ({ server, session }) => {
      for (let count = 0; count < 4; count += 1) {
        server.answers(fails(503, "service_unavailable"), sends(200, list));
      }
      await session.ask((client) => client.dataSources.query({ data_source_id: pageId }));
      await session.ask((client) => client.search({}));
      await session.ask((client) => client.views.queries.create({ view_id: pageId }));
      await session.ask((client) => client.views.queries.delete({ view_id: pageId, query_id: "2" }));
      expect(session.cost()).toMatchObject({ requests: 8, retries: 4 });
    }));

  it("is tried again even for writes when no connection came about", async () => {
    await withBench(
      async ({ session, server, clock }) => {
        await server.close();
        const error = await failureOf(
          session.ask((client) => client.pages.update({ page_id: pageId, in_trash: true })),
        );
        expect([codeOf(error), clock.waits]).toEqual(["unavailable", [500, 1_000]]);
      },
      { retry: { maxRetries: 2 } },
    );
  });

  it("is not tried again when retrying is off", () =>
    withBench(
      async ({ server, session }) => {
        server.answers(resets(), found);
        expect(codeOf(await failureOf(askForChildren(session)))).toBe("unavailable");
        expect(server.received.length).toBe(1);
      },
      { retry: { maxRetries: 0 } },
    ));
});

describe("answers that are not of the API", () => {
  it.each([
    ["an HTML page", sendsText(200, "<!doctype html><p>Sign in</p>", { "content-type": "text/html" })],
    ["a redirect", sendsText(302, "", { location: "https://elsewhere.example/" })],
    ["a list without an envelope", sends(200, [1, 2])],
    ["a 404 in HTML", sendsText(404, "<html>Not here</html>", { "content-type": "text/html" })],
  ])("%s ends the request at once, with a word about the base URL", (_, step) =>
    withBench(async ({ server, session }) => {
      server.answers(step, found);
      const error = await failureOf(askForChildren(session));
      expect([codeOf(error), server.received.length]).toEqual(["invalid_response", 1]);
      expect(String(error)).toMatch(/Check the base URL/);
    }),
  );
});

describe("time limits", () => {
  it.each([
    ["before an answer", stalls()],
    ["in the middle of an answer", stallsInBody()],
  ])("an attempt that stalls %s is given up and made again", (_, step) =>
    withBench(async ({ server, session, clock, events }) => {
      server.answers(step, found);
      const asking = askForChildren(session);
      await server.hasReceived(1);
      expect(clock.release(attemptMs)).toBe(1);
      expect(await asking).toEqual(list);
      await server.hasBrokenOff(1);
      expect(events.map((event) => event.outcome)).toEqual(["failed", "answered"]);
      expect(clock.release(attemptMs)).toBe(0);
    }),
  );

  it("ends with timeout when every attempt stalls", () =>
    withBench(
      async ({ server, session, clock }) => {
        server.answers(stalls(), stallsInBody());
        const asking = failureOf(askForChildren(session));
        await server.hasReceived(1);
        clock.release(attemptMs);
        await server.hasReceived(2);
        clock.release(attemptMs);
        expect(codeOf(await asking)).toBe("timeout");
      },
      { retry: { maxRetries: 1 } },
    ));

  it("ends with timeout, and closes the connection, when the whole request takes too long", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(resets(), stalls());
      const asking = failureOf(askForChildren(session));
      await server.hasReceived(2);
      expect(clock.release(totalMs)).toBe(1);
      const error = await asking;
      expect([codeOf(error), detailsOf(error)]).toEqual(["timeout", { reference: pageId }]);
      await server.hasBrokenOff(2);
      expect(clock.release(attemptMs)).toBe(0);
    }));
});

describe("stopping", () => {
  it.each([
    ["before an answer", stalls()],
    ["in the middle of an answer", stallsInBody()],
  ])("closes the connection %s", async (_, step) => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session, clock, events }) => {
        server.answers(step);
        const asking = failureOf(askForChildren(session));
        await server.hasReceived(1);
        controller.abort();
        const error = await asking;
        expect([codeOf(error), error instanceof Error && error.cause]).toEqual(["aborted", controller.signal.reason]);
        await server.hasBrokenOff(1);
        expect(events.map((event) => event.outcome)).toEqual(["cancelled"]);
        expect([clock.release(attemptMs), clock.release(totalMs)]).toEqual([0, 0]);
      },
      { signal: controller.signal },
    );
  });

  it("takes waiting requests out of the line, and sends nothing more", async () => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session, transport }) => {
        server.answers(...Array.from({ length: 8 }, stalls), found);
        const asking = Array.from({ length: 30 }, () => failureOf(askForChildren(session)));
        await server.hasReceived(8);
        // Node warns of a leak beyond ten.
        expect(getEventListeners(controller.signal, "abort").length).toBe(1);
        controller.abort();
        expect(new Set((await Promise.all(asking)).map(codeOf))).toEqual(new Set(["aborted"]));
        await server.hasBrokenOff(8);
        expect(await askForChildren(transport.open())).toEqual(list);
        expect(server.received.length).toBe(9);
        expect(getEventListeners(controller.signal, "abort").length).toBe(0);
      },
      { signal: controller.signal },
    );
  });

  it("leaves nothing behind on a signal that never aborts", async () => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session }) => {
        server.answers(found, found);
        await Promise.all([askForChildren(session), askForChildren(session)]);
        expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      },
      { signal: controller.signal },
    );
  });

  it("sends nothing when it was stopped before", () =>
    withBench(
      async ({ server, session }) => {
        expect(codeOf(await failureOf(askForChildren(session)))).toBe("aborted");
        expect(server.received.length).toBe(0);
      },
      { signal: AbortSignal.abort() },
    ));

  it("ends a pause", async () => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session }) => {
        server.answers((request, response) => {
          fails(429, "rate_limited", "", { headers: { "retry-after": String(attemptMs / 1000) } })(request, response);
          setImmediate(() => controller.abort());
        });
        expect(codeOf(await failureOf(askForChildren(session)))).toBe("aborted");
      },
      { signal: controller.signal },
    );
  });
});

describe("arguments that are of no use", () => {
  it.each([
    ["a base URL that is none", { baseUrl: "notion" }],
    ["a base URL of another protocol", { baseUrl: "ftp://api.notion.com" }],
    ["a base URL with a password", { baseUrl: "https://me:secret@api.notion.com" }],
    ["an empty token", { auth: "" }],
    ["a token of two words", { auth: "Bearer ntn_x" }],
    ["no time", { timeoutMs: 0 }],
    ["no time at all", { maxTotalMs: Number.NaN }],
    ["negative retries", { retry: { maxRetries: -1 } }],
  ])("%s throws a TypeError that repeats no value", (_, options) => {
    let thrown: unknown;
    try {
      createTransport(options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(String(thrown)).not.toMatch(/ntn_x|me:secret/);
  });

  it("an id that would lead elsewhere is refused before anything is sent", () =>
    withBench(async ({ server, session }) => {
      const error = await failureOf(session.ask((client) => client.pages.retrieve({ page_id: "../users" })));
      expect([codeOf(error), server.received.length]).toEqual(["invalid_input", 0]);
    }));

  it("an error of the caller's own code comes through as it is", () =>
    withBench(async ({ session }) => {
      const own = new Error("own");
      expect(await failureOf(session.ask(() => Promise.reject(own)))).toBe(own);
    }));
});
