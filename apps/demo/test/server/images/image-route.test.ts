import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { imageAddress } from "../../../src/shared/image-address.js";
import { createHostileWorkspace } from "../../support/hostile-workspace.js";
import { type RunningDemo, sampleIds, startDemo } from "../../support/start-demo.js";

let running: RunningDemo;
const lookedUp: string[] = [];
beforeAll(async () => {
  const resolve = async (host: string) => {
    lookedUp.push(host);
    return [{ address: "127.0.0.1", family: 4 as const }];
  };
  running = await startDemo({ resolve });
});
afterAll(() => running.close());

const pictures = (html: string): readonly string[] =>
  [...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, src = ""]) => src.replaceAll("&#x26;", "&"));

describe("pictures of a page", () => {
  it("come through the server, from the emulator", async () => {
    const answer = await running.read({ reference: "1c017ae2-f962-8156-8562-712a724a5603" });
    if (answer.official.status !== "read") throw new Error("The museum was not read.");
    const outcomes = await Promise.all(pictures(answer.official.html).map(async (src) => running.get(src)));
    const kinds = outcomes.map(({ headers }) => `${headers.get("x-picture")} ${headers.get("content-type")}`);
    expect(kinds).toContain("fetched image/png");
    for (const { headers } of outcomes) expect(headers.get("content-security-policy")).toContain("sandbox");
  });

  it("are a calm box when they cannot be had", async () => {
    const answer = await running.read({ reference: sampleIds.welcome });
    if (answer.official.status !== "read") throw new Error("The page was not read.");
    const [src = ""] = pictures(answer.official.html);
    const { status, headers } = await running.get(src);
    expect([status, headers.get("x-picture"), headers.get("content-type")]).toEqual([200, "refused", "image/svg+xml"]);
    expect(lookedUp).toContain("lanternquay.example");
  });

  it("are those that the page names, and nothing else", async () => {
    const { readId } = await running.read({ reference: sampleIds.welcome });
    for (const url of ["https://lanternquay.example/", running.emulator.url, `${running.emulator.url}/v1/users`]) {
      expect((await running.get(imageAddress(readId, url))).status).toBe(404);
    }
    expect((await running.get(imageAddress("of-nobody", "https://lanternquay.example/x.png"))).status).toBe(404);
  });
});

describe("pictures of a hostile page", () => {
  it("lead to nobody but the emulator", async () => {
    const asked: string[] = [];
    const hostile = await startDemo({
      workspace: createHostileWorkspace(),
      resolve: async (host) => {
        asked.push(host);
        return [{ address: "10.0.0.1", family: 4 }];
      },
    });
    try {
      const { official, internal } = await hostile.read({ reference: sampleIds.welcome });
      for (const side of [official, internal]) {
        if (side.status !== "read") throw new Error("The page was not read.");
        for (const src of pictures(side.html)) {
          expect(src.startsWith("/image?")).toBe(true);
          expect((await hostile.get(src)).headers.get("x-picture")).toBe("refused");
        }
      }
      // An address without a host is one of Notion's. None of these names leads anywhere but to a private network.
      expect(asked.filter((host) => !["evil.example", "www.notion.so"].includes(host))).toEqual([]);
    } finally {
      await hostile.close();
    }
  });
});
