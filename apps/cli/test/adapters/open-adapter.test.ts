import { describe, expect, it } from "vitest";
import { openAdapter } from "../../src/adapters/open-adapter.js";
import type { Reach } from "../../src/adapters/reach.js";
import { madeAdapter } from "../support/made-adapter.js";
import { standInFor } from "../support/stand-in-internal.js";

const environment = { NOTION_TOKEN: "ntn_made", PAGEBRIDGE_WHOLE_ACCOUNT_TOKEN: "v02:made" };

function reachWith(changes: Partial<Reach> = {}) {
  const { importPackage, madeWith } = standInFor(madeAdapter([]));
  return { madeWith, reach: { environment, importPackage, ...changes } };
}

describe("openAdapter", () => {
  it.each([
    { via: "official", allowInternal: false, name: "official", makesInternal: 0 },
    { via: "auto", allowInternal: false, name: "official", makesInternal: 0 },
    { via: "auto", allowInternal: true, name: "official+internal", makesInternal: 1 },
    { via: "internal", allowInternal: false, name: "internal", makesInternal: 1 },
    { via: "internal", allowInternal: true, name: "internal", makesInternal: 1 },
  ] as const)(
    "makes $name for --via $via, allowInternal $allowInternal",
    async ({ via, allowInternal, name, makesInternal }) => {
      const { madeWith, reach } = reachWith();
      const { info } = await openAdapter({ via, allowInternal }, reach);
      expect({ name: info.name, made: madeWith.length }).toEqual({ name, made: makesInternal });
    },
  );

  it("asks the internal API alone when auto has no token for the official one", async () => {
    const { reach } = reachWith({ environment: {} });
    expect((await openAdapter({ via: "auto", allowInternal: true }, reach)).info.name).toEqual("internal");
  });

  it("does not give the session in the environment away unless it is told to", async () => {
    const { madeWith, reach } = reachWith();
    await openAdapter({ via: "internal" }, reach);
    await openAdapter({ via: "internal" }, { ...reach, withWholeAccountToken: true });
    expect(madeWith).toEqual([{}, { userTokenForWholeAccount: "v02:made" }]);
  });

  it("asks for the session that it was told to use", async () => {
    const { reach } = reachWith({ environment: {}, withWholeAccountToken: true });
    await expect(openAdapter({ via: "internal" }, reach)).rejects.toThrow(
      /^PAGEBRIDGE_WHOLE_ACCOUNT_TOKEN is not set\. .*Whoever has it can do anything that you can do in Notion/,
    );
  });

  it.each([
    ["https://proxy.example", "https://proxy.example/api/v3"],
    ["https://proxy.example/notion/", "https://proxy.example/notion/api/v3"],
    ["https://proxy.example/api/v3", "https://proxy.example/api/v3"],
  ])("asks the internal API at %s under %s", async (baseUrl, internal) => {
    const { madeWith, reach } = reachWith({ baseUrl });
    await openAdapter({ via: "internal" }, reach);
    expect(madeWith).toEqual([{ baseUrl: internal }]);
  });

  it("does not slow down for what answers on this machine", async () => {
    const { madeWith, reach } = reachWith({ baseUrl: "http://127.0.0.1:4000" });
    await openAdapter({ via: "internal" }, reach);
    expect(madeWith).toEqual([
      { baseUrl: "http://127.0.0.1:4000/api/v3", pace: { requestsPerSecond: Number.POSITIVE_INFINITY } },
    ]);
  });
});
