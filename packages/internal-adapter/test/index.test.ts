import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.js";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

describe("the package", () => {
  it("exports exactly this", () => {
    expect(Object.keys(api).sort()).toEqual([
      "checkAnswer",
      "createInternalAdapter",
      "createRecordStore",
      "decodeBlocks",
      "decodeDataSource",
      "decodeDatabase",
      "decodeDiscussions",
      "decodeDocument",
      "decodePage",
      "decodeUser",
      "decodeView",
      "internalCapabilities",
      "internalSessionCapabilities",
    ]);
  });

  it.each(Object.keys(api))("names %s in its README", (name) => {
    expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it("says what it is and can do, by whether it has a session", () => {
    const { createInternalAdapter, internalCapabilities, internalSessionCapabilities } = api;
    expect(createInternalAdapter().info).toEqual({
      name: "internal",
      api: "internal",
      stability: "undocumented",
      authentication: "optional_token",
      contractVersion: 1,
      capabilities: internalCapabilities,
    });
    const signedIn = createInternalAdapter({ userTokenForWholeAccount: "v03:made_up" });
    expect(signedIn.info.capabilities).toEqual(internalSessionCapabilities);
  });

  it.each([...Object.entries(api.internalCapabilities), ...Object.entries(api.internalSessionCapabilities)])(
    "says where %s ends, unless it does not",
    (_, { level, limit }) => {
      expect(limit === undefined).toBe(level === "full");
      expect(limit ?? "Full.").toMatch(/^[A-Z].*\.$/);
    },
  );
});
