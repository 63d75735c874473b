import { capabilityDescriptions } from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";
import { expect, it } from "vitest";
import { runInProcess } from "../support/run-in-process.js";

it("prints a line for every capability, and its limit", async () => {
  const { exitCode, stdout } = await runInProcess(["capabilities"]);
  expect(exitCode).toEqual(0);
  const named = stdout.split("\n").flatMap((line) => /^([a-zA-Z]+) +(?:full|none|partial) /.exec(line)?.[1] ?? []);
  expect(named).toEqual(Object.keys(capabilityDescriptions).sort());
  expect(stdout.replace(/\s+/g, " ")).toContain(`→ ${officialCapabilities.users.limit}`);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});

it("prints them as JSON", async () => {
  const { stdout } = await runInProcess(["capabilities", "--json"]);
  expect(JSON.parse(stdout)).toEqual({ official: officialCapabilities });
});
