import { describe, expect, it } from "vitest";
import type { BenchmarkCase } from "../../src/cases/benchmark-case.js";
import { largePageCase } from "../../src/cases/large-page.js";
import { nestedCalloutsCase } from "../../src/cases/nested-callouts.js";
import { runCase } from "../../src/cases/run-case.js";
import { runInProcess } from "../../src/peers/run-in-process.js";
import type { ReportRow } from "../../src/report/case-report.js";

/** Runs a case for Pagebridge alone. */
async function rowOf(benchmark: BenchmarkCase): Promise<ReportRow> {
  const { rows } = await runCase(benchmark, { run: runInProcess, readers: ["pagebridge"] });
  const [row] = rows;
  if (row === undefined) throw new Error("The case has no row.");
  return row;
}

describe("Pagebridge", () => {
  it("reads a page of 500 blocks, 60 of which hold others, with one request for each hundred children of each, and one for the page", async () => {
    const { outcome, requests, lists, requestRatio, duplicates, refused, lost, repeated, blocks } =
      await rowOf(largePageCase);
    expect({ outcome, requests, lists, requestRatio, duplicates, refused, lost, repeated, blocks }).toEqual({
      outcome: "read",
      requests: 65,
      lists: 64,
      requestRatio: 1,
      duplicates: 0,
      refused: 0,
      lost: 0,
      repeated: 0,
      blocks: 500,
    });
  });

  it("has up to eight requests and a few more under way at once", async () => {
    const { sideBySide } = await rowOf({ ...largePageCase, server: { latencyMs: 50 } });
    expect(sideBySide).toBeGreaterThanOrEqual(8);
    expect(sideBySide).toBeLessThanOrEqual(12);
  });

  it("reads seven callouts inside one another with one request each, one for the page's list and one for the page", async () => {
    const { outcome, requests, lists, lost, repeated, blocks } = await rowOf(nestedCalloutsCase);
    expect({ outcome, requests, lists, lost, repeated, blocks }).toEqual({
      outcome: "read",
      requests: 9,
      lists: 8,
      lost: 0,
      repeated: 0,
      blocks: 8,
    });
  });

  it("loses nothing to a rate limit, repeats only what was refused, and is refused few times", async () => {
    const hurried: BenchmarkCase = {
      ...largePageCase,
      server: { rateLimit: { kind: "token-bucket", ratePerSecond: 60, burst: 20, retryAfterSeconds: 0.05 } },
    };
    const { outcome, requests, duplicates, refused, lost } = await rowOf(hurried);
    expect({ outcome, served: requests - refused, duplicates, lost }).toEqual({
      outcome: "read",
      served: 65,
      duplicates: 0,
      lost: 0,
    });
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThanOrEqual(20);
  });
});
