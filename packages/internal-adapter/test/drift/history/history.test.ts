import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowsSince2025 } from "./rows-since-2025.js";
import { rowsUntil2024 } from "./rows-until-2024.js";
import { toReadme } from "./to-readme.js";
import { unbuiltRows } from "./unbuilt-rows.js";

const rows = [...rowsUntil2024, ...rowsSince2025];

describe("the history of Notion's internal API", () => {
  it.each(rows)("$when: $change", ({ run, expected }) => {
    expect(run()).toEqual(expected);
  });

  it("never gives less without saying so", () => {
    const silent = rows.filter(({ expected: { outcome, drift = [], losses = [], error } }) => {
      const isTold = error !== undefined || [...drift, ...losses].some((words) => !words.startsWith("info "));
      return (outcome === "read") === isTold;
    });
    expect(silent).toEqual([]);
  });

  it("stands in the README as it is tested", () => {
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    expect(readme).toContain(toReadme(rows, unbuiltRows));
  });
});
