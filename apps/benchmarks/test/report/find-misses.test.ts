import { describe, expect, it } from "vitest";
import type { CaseReport, ReportRow } from "../../src/report/case-report.js";
import { findMisses } from "../../src/report/find-misses.js";

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
  ideal: { name: "ideal time", milliseconds: 91, allowedRatio: 1.1 },
  rows: [{ ...good, reader: "notion-compat", lost: 50 }, row],
});

describe("findMisses", () => {
  it("finds nothing when all is kept, whatever the others do, and does not count what was refused", () => {
    expect(findMisses(report(good))).toEqual([]);
  });

  it.each<{ change: Partial<ReportRow>; miss: string }>([
    { change: { requests: 13 }, miss: "A page: Pagebridge took 11 answered requests instead of 10." },
    { change: { duplicates: 1 }, miss: "A page: Pagebridge asked for 1 answers twice." },
    { change: { lost: 3 }, miss: "A page: Pagebridge lost 3 of 50 blocks." },
    { change: { timeRatio: 1.25 }, miss: "A page: Pagebridge took 1.25 times the ideal time, and 1.1 are allowed." },
    {
      change: { outcome: "failed", note: "unauthorized: no" },
      miss: "A page: Pagebridge did not read the page: unauthorized: no.",
    },
  ])("says so: $miss", ({ change, miss }) => {
    expect(findMisses(report({ ...good, ...change }))).toEqual([miss]);
  });
});
