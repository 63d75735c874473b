import { inspect } from "node:util";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createJumpingClock } from "../../../core-types/test/support/jumping-clock.js";
import { createAuthorizeUrl } from "../../src/oauth/authorize-url.js";
import { exchangeCode } from "../../src/oauth/exchange-code.js";
import { introspectToken } from "../../src/oauth/introspect-token.js";
import type { OAuthOptions } from "../../src/oauth/oauth-call.js";
import { refreshTokens } from "../../src/oauth/refresh-tokens.js";
import { revokeToken } from "../../src/oauth/revoke-token.js";
import { breaksOff, type FakeServer, fails, resets, sends, startFakeServer } from "../support/fake-server.js";
import { attemptMs, failureOf, totalMs } from "../support/open-session.js";

const credentials = { clientId: "client-1", clientSecret: "planted-client-secret" };
const code = "planted-code-0123456789";

const wire = {
  access_token: "planted-access-token",
  token_type: "bearer",
  refresh_token: "planted-refresh-token",
  bot_id: "1f3c0000-0000-4000-8000-000000000002",
  workspace_id: "1f3c0000-0000-4000-8000-000000000003",
  workspace_name: "Made for a test",
  workspace_icon: null,
  duplicated_template_id: null,
  owner: {
    type: "user",
    user: {
      object: "user",
      id: "1f3c0000-0000-4000-8000-000000000004",
      type: "person",
      name: "Ada",
      person: { email: "ada@example.com" },
    },
  },
};

async function withServer<Result>(
  body: (server: FakeServer, options: OAuthOptions) => Promise<Result>,
): Promise<Result> {
  const server = await startFakeServer();
  const clock = createJumpingClock(attemptMs, totalMs);
  try {
    return await body(server, { baseUrl: server.baseUrl, clock, random: () => 1 });
  } finally {
    await server.close();
  }
}

describe("the authorize URL", () => {
  it("names client, owner, redirect and state", () => {
    const url = new URL(
      createAuthorizeUrl({ clientId: "client 1", redirectUri: "https://app.example/back?x=1&y=2", state: "a b&c" }),
    );
    expect(`${url.origin}${url.pathname}`).toBe("https://api.notion.com/v1/oauth/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      owner: "user",
      client_id: "client 1",
      response_type: "code",
      redirect_uri: "https://app.example/back?x=1&y=2",
      state: "a b&c",
    });
  });

  it("leaves out what is not given, and goes where it is told", () => {
    expect(createAuthorizeUrl({ clientId: "c", owner: "workspace", baseUrl: "http://127.0.0.1:1/notion/" })).toBe(
      "http://127.0.0.1:1/notion/v1/oauth/authorize?owner=workspace&client_id=c&response_type=code",
    );
  });

  it.each([
    ["an empty client id", { clientId: "" }],
    ["a redirect that is no URL", { clientId: "c", redirectUri: "/back" }],
    ["a base URL that is none", { clientId: "c", baseUrl: "notion" }],
  ])("refuses %s", (_, options) => {
    expect(() => createAuthorizeUrl(options)).toThrow(TypeError);
  });
});

describe("exchanging a code", () => {
  it("sends code and redirect with the client's credentials, and reads the tokens", () =>
    withServer(async (server, options) => {
      server.answers(sends(200, wire));
      const tokens = await exchangeCode(credentials, { code, redirectUri: "https://app.example/back" }, options);
      expect(tokens).toEqual({
        accessToken: "planted-access-token",
        refreshToken: "planted-refresh-token",
        botId: wire.bot_id,
        workspaceId: wire.workspace_id,
        workspaceName: "Made for a test",
        owner: { type: "user", id: wire.owner.user.id, name: "Ada", email: "ada@example.com" },
      });
      const [request] = server.received;
      expect([request?.method, request?.url]).toEqual(["POST", "/v1/oauth/token"]);
      expect(JSON.parse(request?.body ?? "")).toEqual({
        grant_type: "authorization_code",
        code,
        redirect_uri: "https://app.example/back",
      });
      const basic = Buffer.from("client-1:planted-client-secret").toString("base64");
      expect(request?.headers["authorization"]).toBe(`Basic ${basic}`);
    }));

  it("reads tokens of a workspace, without what is not there", () =>
    withServer(async (server, options) => {
      server.answers(
        sends(200, {
          ...wire,
          refresh_token: null,
          workspace_name: null,
          workspace_icon: "🏠",
          duplicated_template_id: "1f3c0000-0000-4000-8000-000000000005",
          owner: { type: "workspace", workspace: true },
        }),
      );
      expect(await exchangeCode(credentials, { code }, options)).toEqual({
        accessToken: "planted-access-token",
        botId: wire.bot_id,
        workspaceId: wire.workspace_id,
        workspaceIcon: "🏠",
        duplicatedTemplateId: "1f3c0000-0000-4000-8000-000000000005",
        owner: { type: "workspace" },
      });
    }));

  it.each([
    ["503", fails(503, "service_unavailable"), "unavailable"],
    ["a reset connection", resets(), "unavailable"],
    ["an answer that breaks off", breaksOff(), "invalid_response"],
  ])("is sent once, since the code is worth nothing after %s", (_, step, expected) =>
    withServer(async (server, options) => {
      server.answers(step, sends(200, wire));
      const error = await failureOf(exchangeCode(credentials, { code }, options));
      expect([PagebridgeError.is(error) && error.code, server.received.length]).toEqual([expected, 1]);
    }),
  );

  it("is sent again after being asked to slow down", () =>
    withServer(async (server, options) => {
      server.answers(fails(429, "rate_limited", "", { headers: { "retry-after": "3" } }), sends(200, wire));
      const tokens = await exchangeCode(credentials, { code }, options);
      expect([tokens.accessToken, server.received.length]).toEqual(["planted-access-token", 2]);
    }));

  it.each(["access_token", "bot_id", "workspace_id"])(
    "fails when the answer has no %s, without telling the rest",
    (key) =>
      withServer(async (server, options) => {
        server.answers(sends(200, { ...wire, [key]: undefined }));
        const error = await failureOf(exchangeCode(credentials, { code }, options));
        expect(PagebridgeError.is(error) && error.code).toBe("invalid_response");
        expect(String(error)).toContain(key);
        expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain("planted");
      }),
  );
});

describe("what fails", () => {
  const basic = Buffer.from("client-1:planted-client-secret").toString("base64");
  const chatter = `Refused planted-client-secret ${code} ${basic} planted-refresh-token`;
  const calls = {
    "exchanging a code": (options: OAuthOptions) => exchangeCode(credentials, { code }, options),
    refreshing: (options: OAuthOptions) => refreshTokens(credentials, "planted-refresh-token", options),
    introspecting: (options: OAuthOptions) => introspectToken(credentials, "planted-access-token", options),
    revoking: (options: OAuthOptions) => revokeToken(credentials, "planted-access-token", options),
  };
  it.each(
    Object.keys(calls).flatMap(
      (name) =>
        [
          [name, "invalid_grant", "unauthorized"],
          [name, "invalid_client", "unauthorized"],
          [name, "validation_error", "invalid_request"],
        ] as const,
    ),
  )("%s with %s is %s, and shows no secret of its own", (name, apiCode, expected) =>
    withServer(async (server, options) => {
      server.answers(fails(400, apiCode, chatter));
      const call = Object.entries(calls).find(([key]) => key === name)?.[1];
      const error = await failureOf(call?.(options) ?? Promise.resolve());
      expect(PagebridgeError.is(error) && error.code).toBe(expected);
      const seen = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
      expect(seen).not.toContain("planted-client-secret");
      expect(seen).not.toContain(basic);
      if (name === "exchanging a code") {
        expect(seen).not.toContain(code);
      }
      if (name === "refreshing") {
        expect(seen).not.toContain("planted-refresh-token");
      }
    }),
  );

  it("is told in the words of OAuth too", () =>
    withServer(async (server, options) => {
      server.answers(sends(401, { error: "invalid_client", error_description: "No such client." }));
      const error = await failureOf(exchangeCode(credentials, { code }, options));
      expect(String(error)).toBe(
        "PagebridgeError: Notion did not accept the client id and client secret. Check both in the connection's settings.",
      );
    }));
});

describe("asking about a token, and revoking it", () => {
  it.each([
    [
      { active: true, scope: "read_content", iat: 1_793_534_400 },
      { isActive: true, scope: "read_content", issuedAt: "2026-11-01T12:00:00.000Z" },
    ],
    [{ active: false }, { isActive: false }],
    [{ active: "yes", iat: 9e15 }, { isActive: false }],
  ])("reads %j", (answer, expected) =>
    withServer(async (server, options) => {
      server.answers(sends(200, answer));
      expect(await introspectToken(credentials, "planted-access-token", options)).toEqual(expected);
      expect(server.received[0]).toMatchObject({
        url: "/v1/oauth/introspect",
        body: '{"token":"planted-access-token"}',
      });
    }),
  );

  it("revokes", () =>
    withServer(async (server, options) => {
      server.answers(sends(200, { request_id: "r1" }));
      expect(await revokeToken(credentials, "planted-access-token", options)).toBe(undefined);
      expect(server.received[0]).toMatchObject({ url: "/v1/oauth/revoke", body: '{"token":"planted-access-token"}' });
    }));
});
