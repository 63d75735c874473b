import { inspect } from "node:util";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import type { OAuthTokens } from "../../src/oauth/oauth-tokens.js";
import { createRefreshingTokenSource } from "../../src/oauth/refreshing-token-source.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TokenSource } from "../../src/transport/transport.js";
import { type FakeServer, fails, type Step, sends, startFakeServer } from "../support/fake-server.js";
import { askForChildren, failureOf } from "../support/open-session.js";

const list = { object: "list", results: [] };

/** Serves lists for the current access token, and a new pair for the current refresh token. */
function notion(firstGeneration = 1): Step {
  let generation = firstGeneration;
  return (request, response) => {
    const carries = (token: string): boolean => request.headers["authorization"] === `Bearer ${token}`;
    if (request.url === "/v1/oauth/token") {
      generation += 1;
      const answer = {
        access_token: `access-token-${generation}`,
        refresh_token: `refresh-token-${generation}`,
        bot_id: "bot",
        workspace_id: "workspace",
        owner: { type: "workspace", workspace: true },
      };
      sends(200, answer)(request, response);
      return;
    }
    (carries(`access-token-${generation}`) ? sends(200, list) : fails(401, "unauthorized"))(request, response);
  };
}

interface Bench {
  readonly server: FakeServer;
  readonly stored: readonly OAuthTokens[];
  readonly auth: TokenSource;
  ask(): Promise<unknown>;
}

async function withSource(
  body: (bench: Bench) => Promise<void>,
  onTokens?: (tokens: OAuthTokens) => Promise<void> | void,
  tokens: { readonly accessToken: string; readonly refreshToken?: string } = {
    accessToken: "access-token-0",
    refreshToken: "refresh-token-0",
  },
): Promise<void> {
  const server = await startFakeServer();
  const stored: OAuthTokens[] = [];
  const auth = createRefreshingTokenSource({
    clientId: "client",
    clientSecret: "planted-client-secret",
    tokens,
    baseUrl: server.baseUrl,
    retry: { maxRetries: 0 },
    async onTokens(fresh) {
      await onTokens?.(fresh);
      stored.push(fresh);
    },
  });
  const session = createTransport({ auth, baseUrl: server.baseUrl, retry: { maxRetries: 0 } }).open();
  try {
    await body({ server, stored, auth, ask: () => askForChildren(session) });
  } finally {
    await server.close();
  }
}

const codeOf = (error: unknown): unknown => (PagebridgeError.is(error) ? error.code : error);
const tokenRequests = (server: FakeServer): readonly string[] =>
  server.received.filter(({ url }) => url === "/v1/oauth/token").map(({ body }) => body);

describe("a source that refreshes by itself", () => {
  it("exchanges the refresh token once, stores both new tokens, and goes on with them", () =>
    withSource(async ({ server, stored, ask }) => {
      const step = notion();
      server.answers(...Array.from({ length: 40 }, () => step));
      expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([list, list, list, list]);
      expect(tokenRequests(server)).toEqual(['{"grant_type":"refresh_token","refresh_token":"refresh-token-0"}']);
      expect(stored.map(({ accessToken, refreshToken }) => [accessToken, refreshToken])).toEqual([
        ["access-token-2", "refresh-token-2"],
      ]);
      expect(await ask()).toEqual(list);
      expect(tokenRequests(server).length).toBe(1);
    }));

  it("does so once for several adapters that share it", () =>
    withSource(async ({ server, auth }) => {
      server.answers(notion());
      const refresh = () => auth.refresh?.("access-token-0");
      const both = await Promise.all([refresh(), auth.getToken(), refresh()]);
      expect([both, await refresh()]).toEqual([
        ["access-token-2", "access-token-2", "access-token-2"],
        "access-token-2",
      ]);
      expect(server.received.length).toBe(1);
    }));

  it("uses the new refresh token the next time", () =>
    withSource(async ({ server, ask }) => {
      const [first, second] = [notion(1), notion(5)];
      server.answers(first, first, first, second, second, second);
      await ask();
      await ask();
      expect(tokenRequests(server)).toEqual([
        '{"grant_type":"refresh_token","refresh_token":"refresh-token-0"}',
        '{"grant_type":"refresh_token","refresh_token":"refresh-token-2"}',
      ]);
    }));

  it("stores the tokens before it uses them", async () => {
    const order: string[] = [];
    await withSource(
      async ({ server, ask }) => {
        const step = notion();
        server.answers(
          ...Array.from(
            { length: 3 },
            (): Step => (request, response) => {
              order.push(`${request.url?.split("?")[0]?.split("/").at(-1)}`);
              step(request, response);
            },
          ),
        );
        await ask();
      },
      async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push("stored");
      },
    );
    expect(order).toEqual(["children", "token", "stored", "children"]);
  });

  it("keeps tokens that could not be stored, and stores them before the next request", async () => {
    let attempts = 0;
    await withSource(
      async ({ server, stored, ask }) => {
        const step = notion();
        server.answers(...Array.from({ length: 10 }, () => step));
        const error = await failureOf(ask());
        expect(codeOf(error)).toBe("unavailable");
        expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toMatch(
          /(access|refresh)-token-/,
        );
        expect(stored).toEqual([]);
        expect(await ask()).toEqual(list);
        expect(stored.map(({ refreshToken }) => refreshToken)).toEqual(["refresh-token-2"]);
        expect(tokenRequests(server).length).toBe(1);
      },
      (fresh) => {
        attempts += 1;
        if (attempts === 1) {
          throw new Error(`disk full, could not write ${fresh.accessToken} and ${fresh.refreshToken}`);
        }
      },
    );
  });

  it("is over for good when the refresh token is refused: nothing is sent any more", () =>
    withSource(async ({ server, ask }) => {
      server.answers(fails(401, "unauthorized"), fails(400, "invalid_grant", "refresh-token-0 planted-client-secret"));
      const first = await failureOf(ask());
      expect(codeOf(first)).toBe("unauthorized");
      expect(String(first)).toMatch(/authorize URL/);
      expect(inspect(first, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toMatch(
        /refresh-token-0|planted/,
      );
      expect(codeOf(await failureOf(ask()))).toBe("unauthorized");
      expect(server.received.length).toBe(2);
    }));

  it("may try again after a failure that says nothing about the tokens", () =>
    withSource(async ({ server, ask }) => {
      const step = notion();
      server.answers(fails(401, "unauthorized"), fails(503, "service_unavailable"), step, step, step);
      expect(codeOf(await failureOf(ask()))).toBe("unavailable");
      expect(await ask()).toEqual(list);
    }));

  it("says what to do when there is no refresh token", () =>
    withSource(
      async ({ server, ask }) => {
        server.answers(fails(401, "unauthorized"));
        const error = await failureOf(ask());
        expect([codeOf(error), server.received.length]).toEqual(["unauthorized", 1]);
        expect(String(error)).toMatch(/no refresh token/);
      },
      undefined,
      { accessToken: "access-token-0" },
    ));
});
