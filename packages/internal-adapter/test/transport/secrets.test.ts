import { PagebridgeError } from "@pagebridge/core-types";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  breaksOff,
  resets,
  type Step,
  sends,
  sendsText,
  startFakeServer,
} from "../../../official-adapter/test/support/fake-server.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { everythingIn } from "../support/everything-in.js";
import { askForPage, failureOf, plantedToken, refuses, withBench } from "../support/open-session.js";

const signature = "X-Amz-Signature=5ca1ab1e5ca1ab1e";
const chatter = `token_v2=${plantedToken} may not read https://files.example/secret/a.png?${signature}&X-Amz-Expires=3600`;

/** Sends back whatever came, as careless proxies do. */
function echoes(status: number, type: string): Step {
  return (request, response) => {
    response.writeHead(status, { "content-type": type, "x-echo": String(request.headers["cookie"]) });
    response.end(`<html>${JSON.stringify(request.headers)} ${signature}</html>`);
  };
}

const failing: readonly (readonly [string, Step])[] = [
  ["400", refuses(400, "ValidationError", chatter)],
  ["400 that says the endpoint is gone", refuses(400, "x", `${chatter} This endpoint doesn't exist anymore`)],
  ["401", refuses(401, "UnauthorizedError", chatter)],
  ["403", sends(403, { code: "restricted_resource", message: chatter })],
  ["403 as HTML", sendsText(403, `<html>${chatter}`, { "cf-ray": plantedToken, "content-type": "text/html" })],
  ["404", sends(404, { code: "object_not_found", message: chatter })],
  ["406", refuses(406, "GroupsV1NotSupportedError", chatter)],
  ["429", refuses(429, "UserRateLimitResponse", chatter, { headers: { "retry-after": "90000" } })],
  ["500", refuses(500, plantedToken, chatter)],
  ["502", refuses(502, "MemcachedCrossCellError", chatter)],
  ["530", sendsText(530, chatter)],
  ["a name that nobody knows", sends(418, { errorId: plantedToken, name: plantedToken, message: chatter })],
  ["an echo", echoes(400, "text/html")],
  ["an echo that says it is JSON", echoes(200, "application/json")],
  ["an HTML page", sendsText(200, `<html>${chatter}</html>`, { "content-type": "text/html" })],
  ["text", sendsText(200, chatter)],
  ["a redirect", sendsText(307, "", { location: `https://${plantedToken.slice(40)}.example/?token=${plantedToken}` })],
  ["a redirect to the login", sendsText(303, "", { location: `/login?token_v2=${plantedToken}` })],
  ["JSON that breaks off", sendsText(200, `{"message":"${chatter}`)],
  ["a reset connection", resets()],
  ["an answer that breaks off", breaksOff()],
];

afterEach(() => vi.restoreAllMocks());

describe("nothing that fails shows the session or a signature", () => {
  it.each(failing)("after %s", (_, step) =>
    withBench(
      async ({ server, session, events, transport }) => {
        const printed = (["debug", "error", "info", "log", "trace", "warn"] as const).map((name) =>
          vi.spyOn(console, name).mockImplementation(() => undefined),
        );
        server.answers(step);
        const error = await failureOf(askForPage(session));
        expect(PagebridgeError.is(error)).toBe(true);
        // It was sent, so there was something to show.
        expect(server.received[0]?.headers["cookie"]).toBe(`token_v2=${plantedToken}`);
        const seen = [error, events, session, session.cost(), transport].map(everythingIn).join("\n");
        for (const secret of [plantedToken, encodeURIComponent(plantedToken), signature]) {
          expect(seen).not.toContain(secret);
        }
        expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
      },
      { userTokenForWholeAccount: plantedToken, retry: { maxRetries: 0 } },
    ),
  );

  it("when the program's fetch throws all that it was given", () =>
    withBench(
      async ({ session }) => {
        vi.spyOn(globalThis, "fetch").mockImplementation((url, init) =>
          Promise.reject(Object.assign(new TypeError(`failed: ${plantedToken}`, { cause: init }), { url, init })),
        );
        const error = await failureOf(askForPage(session));
        expect(PagebridgeError.is(error) && error.code).toBe("unavailable");
        expect(everythingIn(error)).not.toContain(plantedToken);
      },
      { userTokenForWholeAccount: plantedToken, retry: { maxRetries: 0 } },
    ));

  it("when it is stopped with a reason that holds it", () =>
    withBench(
      async ({ session }) => {
        const error = await failureOf(askForPage(session));
        expect(PagebridgeError.is(error) && error.code).toBe("aborted");
        expect(everythingIn(error)).not.toContain(plantedToken);
      },
      {
        userTokenForWholeAccount: plantedToken,
        signal: AbortSignal.abort(Object.assign(new Error("stop"), { config: { cookie: plantedToken } })),
      },
    ));
});

describe("the session goes to the base URL and nowhere else", () => {
  it.each([301, 302, 303, 307, 308])("not along a redirect with %i", (status) =>
    withBench(
      async ({ server, session }) => {
        const other = await startFakeServer();
        server.answers(sendsText(status, "", { location: `${other.baseUrl}/api/v3/loadPageChunk` }));
        await failureOf(askForPage(session));
        expect(other.received).toEqual([]);
        expect(server.received).toHaveLength(1);
        await other.close();
      },
      { userTokenForWholeAccount: plantedToken },
    ),
  );

  it("and by default to Notion's app", async () => {
    const asked: unknown[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation(async (url, init) => {
      asked.push([String(url), init?.redirect, new Headers(init?.headers).get("cookie")]);
      return Response.json({ recordMap: {} });
    });
    await askForPage(createTransport({ userTokenForWholeAccount: plantedToken }).open());
    expect(asked).toEqual([["https://app.notion.com/api/v3/loadPageChunk", "manual", `token_v2=${plantedToken}`]]);
  });
});
