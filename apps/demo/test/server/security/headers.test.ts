import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningDemo, startDemo } from "../../support/start-demo.js";

let running: RunningDemo;
beforeAll(async () => {
  running = await startDemo();
});
afterAll(() => running.close());

describe("the headers of every answer", () => {
  it.each(["/", "/api/session", "/nowhere", "/image?read=none&u=none"])("keep the page to itself: %s", async (path) => {
    const { headers } = await running.get(path);
    expect({
      policy: headers.get("content-security-policy"),
      sniffing: headers.get("x-content-type-options"),
      referrer: headers.get("referrer-policy"),
      frames: headers.get("x-frame-options"),
      resources: headers.get("cross-origin-resource-policy"),
      cookies: headers.getSetCookie(),
      sharing: headers.get("access-control-allow-origin"),
    }).toEqual({
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      sniffing: "nosniff",
      referrer: "no-referrer",
      frames: "DENY",
      resources: "same-origin",
      cookies: [],
      sharing: null,
    });
  });
});

describe("a request that carries something", () => {
  it.each([
    { what: "no JSON", type: "text/plain", body: "{}", status: 415 },
    { what: "broken JSON", type: "application/json", body: "{", status: 400 },
    { what: "a list", type: "application/json", body: "[]", status: 400 },
    { what: "more than makes sense", type: "application/json", body: `{"token":"${"x".repeat(20_000)}"}`, status: 413 },
    { what: "no token", type: "application/json", body: "{}", status: 400 },
    {
      what: "a token with a line break inside",
      type: "application/json",
      body: '{"token":"secret_1\\nx: y"}',
      status: 400,
    },
  ])("is refused when it carries $what", async ({ type, body, status }) => {
    const answer = await fetch(`${running.demo.url}/api/token`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(answer.status).toBe(status);
  });
});
