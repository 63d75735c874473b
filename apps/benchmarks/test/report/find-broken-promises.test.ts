import { describe, expect, it } from "vitest";
import type { CaseReport, ReportRow } from "../../src/report/case-report.js";
import { findBrokenPromises } from "../../src/report/find-broken-promises.js";

const good: ReportRow = {
  reader: "pagebridge",
  title: "Pagebridge",
  outcome: "read",
  rounds: 1,
  requests: 12,
  lists: 11,
  duplicates: 0,
  refused: 2,
  sideBySide: 8,
  bytes: 1000,
  lost: 0,
  repeated: 0,
  blocks: 50,
  milliseconds: 100,
  timeRatio: 1.1,
};

const report = (row: ReportRow): CaseReport => ({
  id: "page",
  title: "A page",
  explanation: "",
  bound: { requests: 10, inTurn: 2 },
  ideal: { name: "ideal time", milliseconds: 91, promise: { reader: "pagebridge", ratio: 1.1 } },
  rows: [{ ...good, reader: "notion-compat", lost: 50 }, row],
});

describe("findBrokenPromises", () => {
  it("finds nothing when all is kept, whatever the others do, and does not count what was refused", () => {
    expect(findBrokenPromises(report(good))).toEqual({ counts: [], times: [] });
  });

  it.each<{ change: Partial<ReportRow>; counts: readonly string[]; times: readonly string[] }>([
    {
      change: { requests: 13 },
      counts: ["A page: Pagebridge took 11 answered requests instead of 10."],
      times: [],
    },
    { change: { duplicates: 1 }, counts: ["A page: Pagebridge asked for 1 answers twice."], times: [] },
    { change: { lost: 3 }, counts: ["A page: Pagebridge lost 3 of 50 blocks."], times: [] },
    {
      change: { timeRatio: 1.25 },
      counts: [],
      times: ["A page: Pagebridge took 1.25 times the ideal time, and 1.1 are allowed."],
    },
    {
      change: { outcome: "failed", note: "unauthorized: no" },
      counts: ["A page: Pagebridge did not read the page: unauthorized: no."],
      times: [],
    },
  ])("says so: $change", ({ change, counts, times }) => {
    expect(findBrokenPromises(report({ ...good, ...change }))).toEqual({ counts, times });
  });
});
