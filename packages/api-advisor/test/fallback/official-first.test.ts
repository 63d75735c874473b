import { walkBlocks } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { createOfficialAdapter, type OfficialAdapter } from "@pagebridge/official-adapter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePages, createFallbackAdapter } from "../../src/index.js";
import { makeAdapter } from "../support/make-adapter.js";
import { undocumented } from "../support/make-info.js";

const workspace = createSampleWorkspace();
const connection = workspace.connections.find(({ token }) => token === sampleToken);
const pages = workspace.roots.filter((root) => root.object === "page");
const shared = pages.find(({ id }) => connection?.shared === "all" || connection?.shared.includes(id));
const unshared = pages.find(({ id }) => connection?.shared !== "all" && !connection?.shared.includes(id));

let emulator: Emulator;
let official: OfficialAdapter;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  official = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
});
afterAll(() => emulator.close());

describe("the official adapter with another one behind it", () => {
  it("reads what is shared through the official API", async () => {
    const second = makeAdapter("second", { info: undocumented });
    const { provenance } = await createFallbackAdapter([official, second], { allow: () => true }).readPage(
      shared?.id ?? "",
    );
    expect([provenance.adapter, second.asked]).toEqual(["official", []]);
  });

  it("reads what is not shared through the other one when that is allowed", async () => {
    const second = makeAdapter("second", { info: undocumented });
    const adapter = createFallbackAdapter([official, second], {
      allow: ({ error, method }) => method === "readPage" && error.code === "not_found_or_not_shared",
    });
    const { provenance, diagnostics } = await adapter.readPage(unshared?.id ?? "");
    expect(provenance.adapter).toBe("second");
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["fallback_used", unshared?.id]]);
  });

  it("refuses what is not shared when nothing is allowed", async () => {
    const second = makeAdapter("second", { info: undocumented });
    await expect(createFallbackAdapter([official, second]).readPage(unshared?.id ?? "")).rejects.toMatchObject({
      code: "not_found_or_not_shared",
      message: expect.stringMatching(/Another adapter may reach it: "second", if `allow` lets it be asked\.$/),
    });
    expect(second.asked).toEqual([]);
  });

  it("never asks the other one for what is not a reference", async () => {
    const second = makeAdapter("second", { info: undocumented });
    const adapter = createFallbackAdapter([official, second], { allow: () => true });
    await expect(adapter.readPage("not-an-id")).rejects.toMatchObject({ code: "invalid_reference" });
    expect(second.asked).toEqual([]);
  });
});

describe("two readings of one page through the official adapter", () => {
  it("are the same, although every file has another signature", async () => {
    const [left, right] = [await official.readPage(shared?.id ?? ""), await official.readPage(shared?.id ?? "")];
    const { differences, summary } = comparePages(
      { info: official.info, reading: left },
      { info: official.info, reading: right },
    );
    expect(differences).toEqual([]);
    expect(summary.blocks.compared).toBe([...walkBlocks(left.value.children ?? [])].length);
    expect(summary.left.requests).toBe(left.provenance.cost.requests);
  });
});
