import { describe, expect, it } from "vitest";
import { checkContract, findInternalModule, requireInternalModule } from "../../src/adapters/internal-module.js";
import { madeAdapter } from "../support/made-adapter.js";
import { standInFor } from "../support/stand-in-internal.js";

describe("the adapter for the internal API", () => {
  it("is found where it is installed", async () => {
    const { importPackage } = standInFor(madeAdapter([]));
    expect(await findInternalModule(importPackage)).toEqual(await importPackage("any"));
  });

  it("is asked for by its name", async () => {
    const asked: string[] = [];
    const found = await findInternalModule(async (name) => void asked.push(name));
    expect({ asked, found }).toEqual({ asked: ["@pagebridge/internal-adapter"], found: undefined });
  });

  it("is said to be missing in two sentences, with what to do and what it means", async () => {
    await expect(requireInternalModule(async () => undefined, "This")).rejects.toThrow(
      "This needs the adapter for Notion's internal API, which is not installed. To add it, run “npm install @pagebridge/internal-adapter”, knowing that this API is undocumented and can change or close on any day.",
    );
  });

  it.each([
    { lacks: "its factory", changes: { createInternalAdapter: undefined } },
    { lacks: "its decoder", changes: { decodeDocument: "not a function" } },
    { lacks: "its capabilities", changes: { internalCapabilities: undefined } },
    { lacks: "most capabilities", changes: { internalCapabilities: { users: { level: "none" } } } },
  ])("does not fit when it lacks $lacks", async ({ changes }) => {
    const { importPackage } = standInFor(madeAdapter([]), changes);
    await expect(findInternalModule(importPackage)).rejects.toThrow("does not fit this version of pagebridge");
  });

  it("says that it has to be installed again when it cannot be loaded", async () => {
    const failing = () => Promise.reject(new Error("It lacks something."));
    await expect(findInternalModule(failing)).rejects.toThrow(
      "The installed @pagebridge/internal-adapter cannot be loaded. Install it again.",
    );
  });

  it("is refused when it was built for another contract", () => {
    const adapter = madeAdapter([]);
    expect(checkContract(adapter)).toBe(adapter);
    expect(() => checkContract({ ...adapter, info: { ...adapter.info, contractVersion: 99 } })).toThrow(
      'The adapter "made" was built for version 99 of the adapter contract',
    );
  });
});
