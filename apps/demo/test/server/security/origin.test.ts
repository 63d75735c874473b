import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawRequest } from "../../support/raw-request.js";
import { type RunningDemo, startDemo } from "../../support/start-demo.js";

let running: RunningDemo;
beforeAll(async () => {
  running = await startDemo();
});
afterAll(() => running.close());

const ask = (headers: Readonly<Record<string, string>>, method = "GET") =>
  rawRequest(`${running.demo.url}/api/tree`, headers, method);
const port = (): string => new URL(running.demo.url).port;

describe("whom the demo answers", () => {
  it.each([
    { who: "a program without headers of a browser", headers: () => ({}) },
    { who: "its own page", headers: () => ({ origin: running.demo.url, "sec-fetch-site": "same-origin" }) },
    { who: "a person who types the address", headers: () => ({ "sec-fetch-site": "none" }) },
    {
      who: "its own page under the name localhost",
      headers: () => ({ host: `localhost:${port()}`, origin: `http://localhost:${port()}` }),
    },
  ])("answers $who", async ({ headers }) => {
    expect((await ask(headers())).status).toBe(200);
  });

  it.each([
    { who: "another site's page", headers: () => ({ origin: "https://evil.example" }) },
    { who: "a page without an origin", headers: () => ({ origin: "null" }) },
    { who: "a page on another port of this machine", headers: () => ({ origin: "http://127.0.0.1:1" }) },
    { who: "a page that another site embeds it in", headers: () => ({ "sec-fetch-site": "cross-site" }) },
    { who: "a sister site", headers: () => ({ "sec-fetch-site": "same-site" }) },
    { who: "a name that was made to lead here", headers: () => ({ host: `rebound.example:${port()}` }) },
    { who: "another port's name", headers: () => ({ host: "127.0.0.1:1" }) },
    {
      who: "a name that was made to lead here, with its own origin",
      headers: () => ({ host: `rebound.example:${port()}`, origin: `http://rebound.example:${port()}` }),
    },
    {
      who: "its own page under another of its names",
      headers: () => ({ host: `127.0.0.1:${port()}`, origin: `http://localhost:${port()}` }),
    },
  ])("refuses $who", async ({ headers }) => {
    const { status, body } = await ask(headers());
    expect([status, JSON.parse(body).error.code]).toEqual([403, "forbidden_origin"]);
  });

  it("refuses to change anything for what does not say that it is its own page", async () => {
    expect((await ask({ "sec-fetch-site": "none" }, "POST")).status).toBe(403);
  });
});
