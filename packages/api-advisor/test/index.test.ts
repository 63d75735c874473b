import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.js";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

describe("the package", () => {
  it("exports exactly this", () => {
    expect(Object.keys(api).sort()).toEqual([
      "capabilityUses",
      "compareDatabases",
      "comparePages",
      "createFallbackAdapter",
      "differenceKinds",
      "recommendAdapter",
    ]);
  });

  it.each(Object.keys(api))("names %s in its README", (name) => {
    expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(Object.entries(api.differenceKinds))("explains differences of the kind %s in its README", (kind, meaning) => {
    expect(readme).toContain(`| \`${kind}\` | ${meaning} |`);
  });
});
