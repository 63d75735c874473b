import { describe, expect, it } from "vitest";
import { id, page, workspace } from "../support/makers.js";
import { failureOf, open } from "../support/open.js";

const client = { client_id: "app", client_secret: "hush" };
const oauthClients = [
  {
    clientId: "app",
    clientSecret: "hush",
    codes: [
      { code: "one", connectionToken: "ntn_test" },
      { code: "two", connectionToken: "ntn_test", redirectUri: "https://example.com/back" },
    ],
  },
];
const everything = workspace([page(10, [])]);

describe("a code", () => {
  it("is exchanged once for tokens that stand for the connection", async () => {
    const { client: notion, clientWith } = await open({ workspace: everything, oauthClients });
    const tokens = await notion.oauth.token({ ...client, grant_type: "authorization_code", code: "one" });
    expect(tokens).toMatchObject({
      token_type: "bearer",
      bot_id: id(2),
      workspace_id: id(3),
      workspace_name: "Test",
      refresh_token: expect.any(String),
      owner: { type: "workspace", workspace: true },
    });
    const reader = clientWith({ auth: tokens.access_token });
    expect(await reader.pages.retrieve({ page_id: id(10) })).toMatchObject({ id: id(10) });
    const again = notion.oauth.token({ ...client, grant_type: "authorization_code", code: "one" });
    expect(await failureOf(again)).toMatchObject({ status: 400 });
  });

  it.each([
    [{ code: "nope" }, 400, "invalid_grant"],
    [{ code: "two" }, 400, "invalid_grant"],
    [{ code: "two", redirect_uri: "https://example.com/other" }, 400, "invalid_grant"],
    [{ code: "two", redirect_uri: "https://example.com/back" }, 200, undefined],
  ])("%j answers %d", async (body, status, code) => {
    const { ask } = await open({ workspace: everything, oauthClients });
    const answer = await ask("/v1/oauth/token", {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from("app:hush").toString("base64")}` },
      body: JSON.stringify({ grant_type: "authorization_code", ...body }),
    });
    expect(answer).toMatchObject({ status, ...(code !== undefined && { body: { object: "error", code } }) });
  });

  it("is not exchanged for a stranger", async () => {
    const { ask } = await open({ workspace: everything, oauthClients });
    const headers = { authorization: `Basic ${Buffer.from("app:wrong").toString("base64")}` };
    const body = JSON.stringify({ grant_type: "authorization_code", code: "one" });
    expect(await ask("/v1/oauth/token", { method: "POST", headers, body })).toMatchObject({
      status: 401,
      body: { code: "invalid_client" },
    });
  });
});

describe("tokens", () => {
  it("rotate: the new ones work, the old ones do not", async () => {
    const { client: notion, clientWith } = await open({ workspace: everything, oauthClients });
    const first = await notion.oauth.token({ ...client, grant_type: "authorization_code", code: "one" });
    const refresh = first.refresh_token ?? "";
    const second = await notion.oauth.token({ ...client, grant_type: "refresh_token", refresh_token: refresh });
    expect([second.access_token, second.refresh_token]).not.toContain(first.access_token);
    expect(await clientWith({ auth: second.access_token }).users.me({})).toMatchObject({ type: "bot" });
    expect(await failureOf(clientWith({ auth: first.access_token }).users.me({}))).toMatchObject({
      code: "unauthorized",
    });
    const again = notion.oauth.token({ ...client, grant_type: "refresh_token", refresh_token: refresh });
    expect(await failureOf(again)).toMatchObject({ status: 400 });
  });

  it("are looked into and revoked", async () => {
    const { client: notion, clientWith } = await open({ workspace: everything, oauthClients });
    const { access_token: token } = await notion.oauth.token({
      ...client,
      grant_type: "authorization_code",
      code: "one",
    });
    expect(await notion.oauth.introspect({ ...client, token })).toMatchObject({ active: true });
    await notion.oauth.revoke({ ...client, token });
    expect(await notion.oauth.introspect({ ...client, token })).toMatchObject({ active: false });
    expect(await failureOf(clientWith({ auth: token }).users.me({}))).toMatchObject({
      code: "unauthorized",
      status: 401,
    });
  });
});
