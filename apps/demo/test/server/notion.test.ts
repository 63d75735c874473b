import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SessionState } from "../../src/shared/api.js";
import { type RunningDemo, sampleIds, startDemo } from "../support/start-demo.js";

// An emulator stands for Notion, so that no test reaches it.
let notion: Emulator;
let running: RunningDemo;
beforeAll(async () => {
  notion = await startEmulator({ workspace: createSampleWorkspace() });
  running = await startDemo({ notion: { official: notion.url, internal: notion.url } });
});
afterAll(async () => {
  await running.close();
  await notion.close();
});
beforeEach(async () => {
  await fetch(`${running.demo.url}/api/token`, { method: "DELETE" });
});

const askNotion = (agreedToInternal: boolean) =>
  running.read({ reference: sampleIds.welcome, source: "notion", agreedToInternal });

describe("Notion itself", () => {
  it("is not asked at all without a token and without agreement", async () => {
    const before = notion.requests.length;
    const { official, internal } = await askNotion(false);
    expect([official, internal].map((side) => side.status === "failed" && side.code)).toEqual([
      "token_missing",
      "not_agreed",
    ]);
    expect(notion.requests.length).toBe(before);
  });

  it("is asked through the internal API once the reader agreed, without any credentials", async () => {
    const { official, internal } = await askNotion(true);
    expect([official.status, internal.status]).toEqual(["failed", "read"]);
  });

  it("is asked through the official API with the token that the reader gave, until it is taken back", async () => {
    const given = await running.post("/api/token", { token: ` ${sampleToken}\n` });
    expect(await given.text()).toBe('{"hasToken":true}');
    const { official, internal } = await askNotion(false);
    expect([official.status, internal.status]).toEqual(["read", "failed"]);
    await fetch(`${running.demo.url}/api/token`, { method: "DELETE" });
    expect((await askNotion(false)).official.status).toBe("failed");
  });
});

describe("the token", () => {
  it("is never shown again, whatever is asked and whatever goes wrong", async () => {
    const token = "ntn_PLANTED0123456789abcdefghijklmnop";
    await running.post("/api/token", { token });
    const read = await askNotion(true);
    const { readId, official } = read;
    expect(official.status === "failed" && official.code).toBe("unauthorized");
    const paths = [
      "/api/session",
      `/api/raw/${readId}`,
      `/api/answers/${readId}/internal`,
      `/api/code/${readId}?side=internal`,
    ];
    const texts = await Promise.all(paths.map(async (path) => (await running.get(path)).text()));
    expect([JSON.stringify(read), ...texts].filter((text) => text.includes("PLANTED"))).toEqual([]);
    expect((await running.json<SessionState>("/api/session")).hasToken).toBe(true);
  });

  it("is not sent to the sample's emulator", async () => {
    await running.post("/api/token", { token: "ntn_PLANTED0123456789abcdefghijklmnop" });
    const { official } = await running.read({ reference: sampleIds.welcome });
    expect(official.status).toBe("read");
  });
});
