import { inspect } from "node:util";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TransportFetch } from "../../src/transport/transport-fetch.js";
import { breaksOff, fails, resets, type Step, sendsText } from "../support/fake-server.js";
import { askForChildren, failureOf, plantedToken, withBench } from "../support/open-session.js";

/** Everything that can be seen of a value, by whatever means. */
function everythingIn(value: unknown): string {
  const shown = inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null });
  const stacks: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause) {
    stacks.push(String(error), error.stack ?? "", JSON.stringify(error));
  }
  return [shown, ...stacks].join("\n");
}

const signature = "X-Amz-Signature=5ca1ab1e5ca1ab1e";
const chatter = `Bearer ${plantedToken} may not read https://files.example/secret/a.png?${signature}&X-Amz-Expires=3600`;

/** Sends back whatever came, as careless proxies do. */
const echoes: Step = (request, response) => {
  response.writeHead(400, { "content-type": "text/html", "x-echo": String(request.headers["authorization"]) });
  response.end(`<html>${JSON.stringify(request.headers)} ${signature}</html>`);
};

const failing: readonly (readonly [string, Step])[] = [
  ["400", fails(400, "validation_error", chatter)],
  ["400 about another kind", fails(400, "validation_error", `${plantedToken} is a page, not a database.`)],
  ["401", fails(401, "unauthorized", chatter)],
  ["403", fails(403, "restricted_resource", chatter)],
  ["404", fails(404, "object_not_found", chatter)],
  ["409", fails(409, "conflict_error", chatter)],
  ["429", fails(429, "rate_limited", chatter, { headers: { "retry-after": "90000" } })],
  ["500", fails(500, "internal_server_error", chatter)],
  ["a code that nobody knows", fails(418, plantedToken, chatter)],
  ["an echo", echoes],
  ["an HTML page", sendsText(200, `<html>${chatter}</html>`, { "content-type": "text/html" })],
  ["text", sendsText(200, chatter)],
  ["a redirect", sendsText(307, "", { location: `https://elsewhere.example/?token=${plantedToken}` })],
  ["JSON that breaks off", sendsText(200, `{"message":"${chatter}`)],
  ["a reset connection", resets()],
  ["an answer that breaks off", breaksOff()],
];

describe("nothing that fails shows the token or a signature", () => {
  it.each(failing)("after %s", (_, step) =>
    withBench(
      async ({ server, session, events, transport }) => {
        server.answers(step);
        const error = await failureOf(askForChildren(session));
        expect(PagebridgeError.is(error)).toBe(true);
        const seen = `${everythingIn(error)}${everythingIn(events)}${everythingIn(session)}${everythingIn(transport)}`;
        expect(seen).not.toContain(plantedToken);
        expect(seen).not.toContain(signature);
      },
      { retry: { maxRetries: 0 } },
    ),
  );

  it.each([
    ["throws its request", (init: unknown) => Object.assign(new TypeError(`failed: ${plantedToken}`), { init })],
    ["throws a text", () => `failed with ${plantedToken}`],
    ["throws a chain", (init: unknown) => new Error("failed", { cause: new Error("deeper", { cause: init }) })],
  ])("when the fetch that was given %s", async (_, thrown) => {
    const fetch: TransportFetch = (__, init) => Promise.reject(thrown(init));
    const transport = createTransport({ auth: plantedToken, fetch, retry: { maxRetries: 0 } });
    const error = await failureOf(askForChildren(transport.open()));
    expect(PagebridgeError.is(error) && error.code).toBe("unavailable");
    expect(everythingIn(error)).not.toContain(plantedToken);
  });

  it("when the token is stopped for with a reason that holds it", () =>
    withBench(
      async ({ session }) => {
        const error = await failureOf(askForChildren(session));
        expect(PagebridgeError.is(error) && error.code).toBe("aborted");
        expect(everythingIn(error)).not.toContain(plantedToken);
      },
      { signal: AbortSignal.abort(Object.assign(new Error("stop"), { config: { auth: plantedToken } })) },
    ));
});

it("sends the token to no other address", () =>
  withBench(async ({ server, session }) => {
    await withBench(async ({ server: other }) => {
      server.answers(sendsText(307, "", { location: `${other.baseUrl}/v1/anything` }));
      await failureOf(askForChildren(session));
      expect(other.received).toEqual([]);
    });
  }));
