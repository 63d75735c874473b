import { request as httpRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { id, mara, page, paragraph, workspace } from "../support/makers.js";
import { openInternal, sessionToken } from "../support/open-internal.js";

const everything = workspace([page(10, [paragraph(20)])], {
  published: "all",
  sessions: [{ token: sessionToken, userId: mara.id }],
});
const load = { pageId: id(10), limit: 100, cursor: { stack: [] } };

/** A request without the headers that `fetch` always sends. */
async function askBare(url: string): Promise<{ readonly status: number; readonly type: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}/api/v3/loadPageChunk`, { method: "POST" }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "" });
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(load));
  });
}

describe("the internal API", () => {
  it("turns away whoever sends no User-Agent, with a page of HTML", async () => {
    const { emulator } = await openInternal({ workspace: everything });
    expect(await askBare(emulator.url)).toEqual({ status: 403, type: "text/html; charset=UTF-8" });
  });

  it("answers 401 to a token that opens nothing", async () => {
    const { ask } = await openInternal({ workspace: everything });
    expect(await ask("loadPageChunk", load, { token: "v03:other" })).toMatchObject({
      status: 401,
      body: { name: "UnauthorizedError", message: "Token was invalid or expired." },
    });
  });

  it("finds the session's cookie between others", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const cookie = `notion_user_id=x; token_v2=${sessionToken}; csrf=a=b`;
    expect((await ask("getSpaces", {}, { headers: { cookie } })).status).toBe(200);
    expect((await ask("getSpaces", {}, { headers: { cookie: "token_v2=" } })).status).toBe(401);
  });

  it("answers 400 to a body that is no JSON object", async () => {
    const { emulator } = await openInternal({ workspace: everything });
    for (const body of ["{", "[]", "1"]) {
      const answer = await fetch(`${emulator.url}/api/v3/loadPageChunk`, { method: "POST", body });
      expect(answer.status).toBe(400);
    }
  });

  it("answers nothing but POST", async () => {
    const { emulator } = await openInternal({ workspace: everything });
    expect((await fetch(`${emulator.url}/api/v3/loadPageChunk`)).status).toBe(400);
  });

  it("logs each request by its endpoint and the user's name, and never a token", async () => {
    const { ask, emulator } = await openInternal({ workspace: everything });
    await ask("loadPageChunk", load, { token: sessionToken });
    await ask("queryCollection?src=initial_load", {});
    await ask("loadPageChunk", load, { token: "v03:other" });
    expect(emulator.requests.map(({ caller, endpoint, path, status }) => ({ caller, endpoint, path, status }))).toEqual(
      [
        { caller: "Mara", endpoint: "POST /api/v3/loadPageChunk", path: "/api/v3/loadPageChunk", status: 200 },
        {
          caller: undefined,
          endpoint: "POST /api/v3/queryCollection",
          path: "/api/v3/queryCollection?src=initial_load",
          status: 400,
        },
        { caller: undefined, endpoint: "POST /api/v3/loadPageChunk", path: "/api/v3/loadPageChunk", status: 401 },
      ],
    );
    expect(JSON.stringify([emulator.requests, emulator.stats()])).not.toContain("v03");
  });

  it("counts callers without an account by where they are, and says how long to wait in the body alone", async () => {
    const { ask, emulator } = await openInternal({
      workspace: everything,
      now: () => 0,
      rateLimit: { kind: "window", requests: 2, windowSeconds: 60 },
    });
    const statuses = [];
    for (let times = 0; times < 3; times += 1) statuses.push((await ask("loadPageChunk", load)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await ask("loadPageChunk", load, { token: sessionToken })).status).toBe(200);
    const limited = await fetch(`${emulator.url}/api/v3/loadPageChunk`, { method: "POST", body: "{}" });
    expect(limited.headers.get("retry-after")).toBe(null);
    expect(await limited.json()).toMatchObject({
      name: "UserRateLimitResponse",
      status: 429,
      clientData: { type: "rate_limited", retryAfter: 60 },
    });
  });
});
