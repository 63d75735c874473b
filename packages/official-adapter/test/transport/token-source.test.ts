import { inspect } from "node:util";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TokenSource } from "../../src/transport/transport.js";
import { fails, type Step, sends, startFakeServer } from "../support/fake-server.js";
import { askForChildren, failureOf } from "../support/open-session.js";

const list = { object: "list", results: [] };

/** Accepts one token, and refuses all others. */
function accepts(token: string): Step {
  return (request, response) => {
    const step = request.headers["authorization"] === `Bearer ${token}` ? sends(200, list) : fails(401, "unauthorized");
    step(request, response);
  };
}

/** Asks so many times at once, of a server that accepts only `accepted`. */
async function askWith(auth: TokenSource, accepted: string, times = 1) {
  const server = await startFakeServer();
  server.answers(...Array.from({ length: 50 }, () => accepts(accepted)));
  const session = createTransport({ auth, baseUrl: server.baseUrl }).open();
  const settled = await Promise.allSettled(Array.from({ length: times }, () => askForChildren(session)));
  await server.close();
  return { settled, requests: server.received.length };
}

describe("a token source", () => {
  it("is asked for each request, so that it can change the token by itself", async () => {
    let count = 0;
    const { settled, requests } = await askWith(
      { getToken: async () => (count++ === 0 ? "first" : "second"), refresh: async () => "never used" },
      "second",
    );
    expect([settled[0]?.status, requests]).toEqual(["fulfilled", 2]);
  });

  it("refreshes once for many requests that were refused, and each is sent again", async () => {
    const server = await startFakeServer();
    server.answers(...Array.from({ length: 12 }, () => accepts("new")));
    const rejected: string[] = [];
    let token = "old";
    let refused = 0;
    let goOn: () => void = () => undefined;
    const allAreRefused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const auth: TokenSource = {
      getToken: async () => token,
      async refresh(rejectedToken) {
        rejected.push(rejectedToken);
        await allAreRefused;
        token = "new";
        return token;
      },
    };
    const session = createTransport({ auth, baseUrl: server.baseUrl }).open({
      onRequest({ status }) {
        refused += status === 401 ? 1 : 0;
        if (refused === 6) {
          setImmediate(goOn);
        }
      },
    });
    const answers = await Promise.all(Array.from({ length: 6 }, () => askForChildren(session)));
    await server.close();
    expect(answers).toEqual(Array.from({ length: 6 }, () => list));
    expect([rejected, server.received.length]).toEqual([["old"], 12]);
  });

  it("is final when the new token is refused as well", async () => {
    const { settled, requests } = await askWith({ getToken: async () => "old", refresh: async () => "other" }, "none");
    const reason = settled[0]?.status === "rejected" ? settled[0].reason : undefined;
    expect([PagebridgeError.is(reason) && reason.code, requests]).toEqual(["unauthorized", 2]);
  });

  it("is final when it cannot refresh", async () => {
    const { settled, requests } = await askWith({ getToken: async () => "old" }, "new");
    const reason = settled[0]?.status === "rejected" ? settled[0].reason : undefined;
    expect([PagebridgeError.is(reason) && reason.code, requests]).toEqual(["unauthorized", 1]);
  });

  const broken: readonly (readonly [string, TokenSource, number])[] = [
    ["has no token", { getToken: () => Promise.reject(new Error("The vault is locked.")) }, 0],
    [
      "fails to refresh",
      { getToken: async () => "old-but-secret", refresh: () => Promise.reject("old-but-secret is gone") },
      1,
    ],
    ["gives something that is no token", { getToken: async () => "two words" }, 0],
  ];
  it.each(broken)("that %s ends the request as unauthorized", async (_, auth, requests) => {
    const result = await askWith(auth, "new");
    const reason = result.settled[0]?.status === "rejected" ? result.settled[0].reason : undefined;
    expect([PagebridgeError.is(reason) && reason.code, result.requests]).toEqual(["unauthorized", requests]);
    expect(inspect(reason, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toMatch(
      /old-but-secret|two words/,
    );
  });

  it("does not hold up a request that is stopped while it refreshes", async () => {
    const server = await startFakeServer();
    const controller = new AbortController();
    server.answers(accepts("new"));
    const auth: TokenSource = {
      getToken: async () => "old",
      refresh() {
        controller.abort();
        return new Promise(() => undefined);
      },
    };
    const session = createTransport({ auth, baseUrl: server.baseUrl }).open({ signal: controller.signal });
    const error = await failureOf(askForChildren(session));
    await server.close();
    expect(PagebridgeError.is(error) && error.code).toBe("aborted");
  });
});
