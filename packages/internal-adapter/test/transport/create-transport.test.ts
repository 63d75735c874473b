import { getEventListeners } from "node:events";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import {
  breaksOff,
  resets,
  type Step,
  sends,
  sendsText,
  stalls,
  stallsInBody,
} from "../../../official-adapter/test/support/fake-server.js";
import { createTransport } from "../../src/transport/create-transport.js";
import {
  askForPage,
  attemptMs,
  failureOf,
  pageId,
  plantedToken,
  refuses,
  totalMs,
  unhurried,
  withBench,
} from "../support/open-session.js";

const chunk = { cursor: { stack: [] }, recordMap: { block: {} } };
const found = sends(200, chunk);
const html = { "content-type": "text/html; charset=utf-8" };
const shell = "<!doctype html><html><head><title>Notion</title></head></html>";

const codeOf = (error: unknown): unknown => (PagebridgeError.is(error) ? error.code : error);
const detailsOf = (error: unknown): unknown => (PagebridgeError.is(error) ? error.details : error);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

describe("a request", () => {
  it("goes through the client as JSON, without a cookie, and is answered with what the server sent", () =>
    withBench(async ({ server, session, transport }) => {
      server.answers(found);
      expect(await askForPage(session)).toEqual(chunk);
      const [request] = server.received;
      expect([request?.method, request?.url, request?.body]).toEqual([
        "POST",
        "/api/v3/loadPageChunk",
        JSON.stringify({ pageId }),
      ]);
      expect(request?.headers["content-type"]).toBe("application/json");
      expect(request?.headers["user-agent"]).toContain("notion-client");
      expect(request?.headers["cookie"]).toBe(undefined);
      expect(request?.headers["x-notion-space-id"]).toBe(undefined);
      expect([transport.baseUrl, transport.isSignedIn]).toEqual([server.baseUrl, false]);
    }));

  it("names the workspace, the session and its user when it is told them", () =>
    withBench(
      async ({ server, transport }) => {
        server.answers(found);
        const spaceId = "5bace000-0000-4000-8000-000000000001";
        await transport.open().ask({ endpoint: "loadPageChunk", body: {}, subject: "page", spaceId });
        const headers = server.received[0]?.headers;
        expect(headers?.["x-notion-space-id"]).toBe(spaceId);
        expect(headers?.["cookie"]).toBe(`token_v2=${plantedToken}`);
        expect(headers?.["x-notion-active-user-header"]).toBe(pageId);
        expect(transport.isSignedIn).toBe(true);
      },
      { userTokenForWholeAccount: ` token_v2=${plantedToken}\n`, activeUser: pageId.replaceAll("-", "") },
    ));

  it.each(["", "/", "/api/v3", "/api/v3/", "/notion/api/v3"])("goes below the base URL with %j at its end", (ending) =>
    withBench(async ({ server }) => {
      server.answers(found);
      const baseUrl = `${server.baseUrl}${ending}`;
      await askForPage(createTransport({ baseUrl }).open());
      const path = ending.startsWith("/notion") ? "/notion" : "";
      expect(server.received[0]?.url).toBe(`${path}/api/v3/loadPageChunk`);
    }),
  );

  it("shows each answer that is used, as it came", async () => {
    const shown: unknown[] = [];
    await withBench(
      async ({ server, session }) => {
        server.answers(sends(500, { name: "InternalServerError" }), sends(200, chunk));
        await askForPage(session);
        expect(shown).toEqual([{ endpoint: "loadPageChunk", text: JSON.stringify(chunk) }]);
      },
      { onAnswer: (answer) => void shown.push(answer) },
    );
  });

  it("goes to Notion's app when no base URL is given", () => {
    expect(createTransport().baseUrl).toBe("https://app.notion.com");
  });

  it("is counted: requests, retries, refusals, bytes and time", () =>
    withBench(async ({ server, session, events }) => {
      const text = JSON.stringify(chunk);
      server.answers(found, sendsText(502, "<html>", html), refuses(429, "UserRateLimitResponse", "Slow."), found);
      await askForPage(session);
      expect(session.cost()).toEqual({ requests: 1, retries: 0, throttled: 0, bytes: text.length, milliseconds: 0 });
      await askForPage(session);
      const { milliseconds, bytes, ...counts } = session.cost();
      expect(counts).toEqual({ requests: 4, retries: 2, throttled: 1 });
      expect(bytes).toBe(2 * text.length + 6 + (events[2]?.bytes ?? Number.NaN));
      // Half a second at most after the failure, and the cooldown after the refusal.
      expect(milliseconds).toBe(50_500);
      expect(events.map(({ endpoint, attempt, outcome, status }) => [endpoint, attempt, outcome, status])).toEqual([
        ["loadPageChunk", 1, "answered", 200],
        ["loadPageChunk", 1, "answered", 502],
        ["loadPageChunk", 2, "throttled", 429],
        ["loadPageChunk", 3, "answered", 200],
      ]);
    }));

  it("counts bytes of text that is not ASCII as they came", () =>
    withBench(async ({ server, session }) => {
      server.answers(sends(200, { text: "Kärdla ⚓" }));
      expect(await askForPage(session)).toEqual({ text: "Kärdla ⚓" });
      expect(session.cost().bytes).toBe(Buffer.byteLength('{"text":"Kärdla ⚓"}'));
    }));
});

describe("being asked to slow down", () => {
  it.each([
    ["with seconds in a header", refuses(429, "x", "", { headers: { "retry-after": "23" } }), 23_000],
    [
      "with a date in a header",
      refuses(429, "x", "", { headers: { "retry-after": "Sun, 01 Nov 2026 12:01:30 GMT" } }),
      90_000,
    ],
    ["with seconds in the body", refuses(429, "x", "", { clientData: { type: "rate_limited", retryAfter: 7 } }), 7_000],
    ["with no wait", refuses(429, "UserRateLimitResponse"), 50_000],
    [
      "with a wait of 0, which is known to be a lie",
      refuses(429, "x", "", { headers: { "retry-after": "0" } }),
      50_000,
    ],
    ["by the server in front, as HTML", sendsText(429, shell, html), 50_000],
    ["with another status", refuses(400, "UserRateLimitResponse"), 50_000],
  ] as const)("%s: waits, then goes on", (_, step, waitMs) =>
    withBench(async ({ server, session, clock }) => {
      server.answers(step, found);
      expect(await askForPage(session)).toEqual(chunk);
      expect(clock.waits).toEqual([waitMs]);
    }),
  );

  it("waits for the usual cooldown when the wait that was asked for was too short", () =>
    withBench(async ({ server, session, clock }) => {
      const early = refuses(429, "x", "", { headers: { "retry-after": "2" } });
      server.answers(early, early, found);
      await askForPage(session);
      expect(clock.waits).toEqual([2_000, 50_000]);
    }));

  it("lets all requests of the adapter wait", () =>
    withBench(
      async ({ server, session, transport, clock }) => {
        server.answers(refuses(429, "x", "", { headers: { "retry-after": "9" } }), found, found, found);
        const others = [transport.open(), transport.open()];
        await Promise.all([session, ...others].map(askForPage));
        expect(clock.waits).toEqual([9_000]);
        expect(server.received).toHaveLength(4);
      },
      { pace: { maxConcurrency: 1 } },
    ));

  it("gives up at once when the wait is longer than the time that is left", () =>
    withBench(async ({ server, session, transport, clock }) => {
      server.answers(refuses(429, "x", "", { headers: { "retry-after": "4000" } }));
      const error = await failureOf(askForPage(session));
      expect(codeOf(error)).toBe("rate_limited");
      expect(detailsOf(error)).toEqual({ reference: pageId, status: 429, retryAfterMs: 4_000_000 });
      // Whoever comes later is not kept waiting in silence either.
      const later = await failureOf(askForPage(transport.open()));
      expect([codeOf(later), detailsOf(later)]).toEqual([
        "rate_limited",
        { reference: pageId, retryAfterMs: 4_000_000 },
      ]);
      expect(clock.waits).toEqual([]);
      expect(server.received).toHaveLength(1);
    }));

  it("stops asking when the total time is over", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(...Array.from({ length: 20 }, () => refuses(429, "x")));
      const error = await failureOf(askForPage(session));
      expect(codeOf(error)).toBe("rate_limited");
      expect(clock.waits).toEqual([50_000, 50_000, 50_000, 50_000, 50_000]);
    }));
});

describe("a failure that may pass", () => {
  const failing: readonly (readonly [string, Step])[] = [
    ["500", refuses(500, "PostgresNullConstraintError")],
    ["502 between Notion's machines", refuses(502, "MemcachedCrossCellError")],
    ["503", sendsText(503, "")],
    ["504", sendsText(504, shell, html)],
    ["522", sendsText(522, shell, html)],
    ["530", sendsText(530, shell, html)],
    ["a reset connection", resets()],
    ["an answer that breaks off", breaksOff()],
    ["JSON that breaks off", sendsText(200, '{"recordMap":')],
    ["an empty answer", sendsText(200, "")],
    ["408", sendsText(408, "")],
  ];

  it.each(failing)("is tried again: %s", (_, step) =>
    withBench(async ({ server, session, clock }) => {
      server.answers(step, step, found);
      expect(await askForPage(session)).toEqual(chunk);
      expect(clock.waits).toEqual([500, 1_000]);
    }),
  );

  it("is tried again as often as was said, at growing intervals", () =>
    withBench(
      async ({ server, session, clock }) => {
        server.answers(...Array.from({ length: 9 }, () => refuses(502, "MemcachedCrossCellError", "Crossed.")));
        const error = await failureOf(askForPage(session));
        expect([codeOf(error), clock.waits]).toEqual(["unavailable", [100, 200, 300, 300, 300]]);
        expect(messageOf(error)).toBe(
          `Notion could not give page ${pageId}, even when asked again (Notion says: Crossed). Try again later.`,
        );
      },
      { retry: { maxRetries: 5, initialDelayMs: 100, maxDelayMs: 300 } },
    ));

  it("waits as long as a busy server asks", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(sendsText(503, "", { "retry-after": "20" }), found);
      await askForPage(session);
      expect(clock.waits).toEqual([20_000]);
    }));

  it.each([
    ["never answers", stalls()],
    ["stops in the middle of its answer", stallsInBody()],
  ])("is tried again when the server %s within the time for one attempt", (_, step) =>
    withBench(async ({ server, session, clock }) => {
      server.answers(step, found);
      const answer = askForPage(session);
      await server.hasReceived(1);
      clock.release(attemptMs);
      expect(await answer).toEqual(chunk);
      await server.hasBrokenOff(1);
      expect(server.received).toHaveLength(2);
    }),
  );

  it("ends with the total time, and names what happened last", () =>
    withBench(async ({ server, session, clock }) => {
      server.answers(refuses(500, "x", "Out of coal."), stalls());
      const answer = failureOf(askForPage(session));
      await server.hasReceived(2);
      clock.release(totalMs);
      const error = await answer;
      expect(codeOf(error)).toBe("timeout");
      expect(messageOf(error)).toContain("within 300 s, all waits and further attempts included");
      expect(messageOf(error)).toContain("Out of coal");
      await server.hasBrokenOff(1);
    }));
});

describe("a failure that will not pass", () => {
  const final: readonly (readonly [string, Step, string, RegExp])[] = [
    ["a private page refused as wrong", refuses(400, "ValidationError", "Bad."), "invalid_request", /not published/],
    [
      "an endpoint that is gone",
      refuses(400, "ValidationError", "This endpoint doesn't exist anymore"),
      "schema_drift",
      /no longer takes the request loadPageChunk/,
    ],
    ["an old request form", refuses(406, "GroupsV1NotSupportedError"), "schema_drift", /newer version/],
    ["406 without a name", sendsText(406, ""), "schema_drift", /newer version/],
    ["a request too large", sends(413, { name: "PayloadTooLarge", message: "Big." }), "invalid_request", /Big/],
    ["401", refuses(401, "UnauthorizedError", "Must be authenticated."), "unauthorized", /only after a login/],
    ["a login asked for with 400", refuses(400, "UnauthorizedError", "No."), "unauthorized", /only after a login/],
    ["403 as HTML", sendsText(403, shell, { ...html, "cf-ray": "8f0a-LIS" }), "forbidden", /Ray ID 8f0a-LIS/],
    ["403 in newer words", sends(403, { code: "restricted_resource", message: "No." }), "forbidden", /without a login/],
    [
      "404 in newer words",
      sends(404, { code: "object_not_found", message: "Could not find page." }),
      "not_found_or_not_shared",
      /does not exist, or it is not published/,
    ],
    ["404 as HTML", sendsText(404, shell, html), "invalid_response", /Check the base URL/],
    ["HTML instead of an answer", sendsText(200, shell, html), "invalid_response", /an HTML page \(status 200\)/],
    [
      "HTML that says it is JSON",
      sendsText(200, shell, { "content-type": "application/json" }),
      "invalid_response",
      /HTML/,
    ],
    ["a list", sends(200, []), "invalid_response", /JSON that is not an object/],
    ["a text", sends(200, "no"), "invalid_response", /JSON that is not an object/],
    ["nothing at all", sends(200, null), "invalid_response", /JSON that is not an object/],
    ["303 to the login", sendsText(303, "", { location: "/login?to=x" }), "unauthorized", /wants a login/],
    [
      "302 to another host",
      sendsText(302, "", { location: "https://x.example/y?z" }),
      "invalid_response",
      /x\.example \(/,
    ],
    ["308 to nowhere", sendsText(308, ""), "invalid_response", /another address \(status 308\)/],
    ["an error nobody knows", refuses(418, "TeapotError", "Short."), "invalid_request", /Short/],
  ];

  it.each(final)("is told at once: %s", (_, step, code, words) =>
    withBench(async ({ server, session, clock }) => {
      server.answers(step);
      const error = await failureOf(askForPage(session));
      expect(codeOf(error)).toBe(code);
      expect(messageOf(error)).toMatch(words);
      expect(messageOf(error)).toContain(pageId.slice(0, 4));
      expect([clock.waits, server.received.length]).toEqual([[], 1]);
    }),
  );

  it("is told of 530 after further attempts, as a move of the API", () =>
    withBench(
      async ({ server, session }) => {
        server.answers(sendsText(530, "error code: 1016"));
        const error = await failureOf(askForPage(session));
        expect([codeOf(error), detailsOf(error)]).toEqual(["schema_drift", { reference: pageId, status: 530 }]);
      },
      { retry: { maxRetries: 0 } },
    ));

  it("speaks of the session when there is one", () =>
    withBench(
      async ({ server, session }) => {
        server.answers(refuses(401, "UnauthorizedError", "Token was invalid or expired."));
        const error = await failureOf(askForPage(session));
        expect(messageOf(error)).toBe(
          `Notion did not accept the session when asked for page ${pageId} (Notion says: Token was invalid or expired). It ends with a logout, a change of the password, or after some months.`,
        );
      },
      { userTokenForWholeAccount: plantedToken },
    ));
});

describe("an abort", () => {
  it("ends a request on its way, with the caller's reason", async () => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session }) => {
        server.answers(stalls());
        const answer = failureOf(askForPage(session));
        await server.hasReceived(1);
        controller.abort(new Error("enough"));
        const error = await answer;
        expect(codeOf(error)).toBe("aborted");
        expect(error instanceof Error && error.cause).toEqual(new Error("enough"));
        await server.hasBrokenOff(1);
      },
      { signal: controller.signal },
    );
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("ends what waits in line, and frees its place", async () => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session, transport }) => {
        server.answers(stalls(), found);
        const running = failureOf(askForPage(transport.open()));
        await server.hasReceived(1);
        const waiting = failureOf(askForPage(session));
        const last = askForPage(transport.open());
        controller.abort();
        expect(codeOf(await waiting)).toBe("aborted");
        expect(server.received).toHaveLength(1);
        await server.close();
        expect(codeOf(await running)).not.toBe("aborted");
        await failureOf(last);
      },
      { signal: controller.signal, pace: { maxConcurrency: 1 }, retry: { maxRetries: 0 } },
    );
  });

  it("ends the wait after a refusal", async () => {
    const controller = new AbortController();
    await withBench(
      async ({ server, session, events }) => {
        server.answers(refuses(429, "x", "", { headers: { "retry-after": "60" } }));
        const answer = failureOf(askForPage(session));
        await server.hasReceived(1);
        while (events.length === 0) await new Promise(setImmediate);
        controller.abort();
        expect(codeOf(await answer)).toBe("aborted");
        expect(server.received).toHaveLength(1);
      },
      // A wait of the length of the clock's held ones does not end by itself.
      { signal: controller.signal },
    );
  });

  it("of before sends nothing", () =>
    withBench(
      async ({ server, session }) => {
        expect(codeOf(await failureOf(askForPage(session)))).toBe("aborted");
        expect([server.received, session.cost().requests]).toEqual([[], 0]);
      },
      { signal: AbortSignal.abort() },
    ));
});

describe("the pace", () => {
  it("lets a burst go and then keeps to the rate, for all sessions together", () =>
    withBench(
      async ({ server, transport, clock }) => {
        server.answers(...Array.from({ length: 6 }, () => found));
        await Promise.all(Array.from({ length: 6 }, () => askForPage(transport.open())));
        expect(clock.waits).toEqual([500, 500, 500]);
      },
      { pace: { burst: 3, requestsPerSecond: 2 } },
    ));

  it("sends no more at once than it may", () =>
    withBench(
      async ({ server, transport }) => {
        server.answers(stalls(), stalls(), stalls());
        const answers = Array.from({ length: 3 }, () => failureOf(askForPage(transport.open())));
        await server.hasReceived(2);
        await new Promise(setImmediate);
        expect(server.received).toHaveLength(2);
        await server.close();
        await Promise.all(answers);
      },
      { pace: { ...unhurried, maxConcurrency: 2 }, retry: { maxRetries: 0 } },
    ));
});

describe("options of no use", () => {
  it.each([
    [{ baseUrl: "notion" }, "baseUrl must be an http or https URL without a user name and password."],
    [
      { baseUrl: "https://me:secret@notion.example" },
      "baseUrl must be an http or https URL without a user name and password.",
    ],
    [{ timeoutMs: 0 }, "timeoutMs must be a number of at least 1."],
    [{ maxTotalMs: Number.NaN }, "maxTotalMs must be a number of at least 1."],
    [{ retry: { maxRetries: -1 } }, "maxRetries must be a number of at least 0."],
    [{ pace: { requestsPerSecond: 0 } }, "requestsPerSecond must be a number of at least 0.001."],
    [{ activeUser: "me" }, "activeUser must be the id of a user."],
  ])("%j are refused", (options, message) => {
    expect(() => createTransport(options)).toThrow(new TypeError(message));
  });

  it.each(["", "two words", "a;b", 'a"b', "ключ"])(
    "a token that is none is refused without being repeated: %j",
    (token) => {
      let message = "";
      try {
        createTransport({ userTokenForWholeAccount: token });
      } catch (error) {
        message = messageOf(error);
      }
      expect(message).toBe(
        "userTokenForWholeAccount must be the value of the cookie token_v2: visible ASCII characters without spaces, quotes, commas, semicolons and backslashes.",
      );
    },
  );
});
