import { createPageWorkspace } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import type { BenchmarkCase } from "../../src/cases/benchmark-case.js";
import type { Measurement } from "../../src/measure/measurement.js";
import { toCaseReport } from "../../src/report/case-report.js";

const timed: BenchmarkCase = {
  id: "page",
  title: "A page",
  explanation: "",
  workspace: () => createPageWorkspace({ blocks: 2, parents: 1 }),
  server: {},
  readers: ["pagebridge", "notion-compat"],
  time: {
    ideal: "ideal time",
    idealMs: ({ requests }) => requests * 10,
    promise: { reader: "pagebridge", ratio: 1.1 },
    rounds: 3,
  },
};

const bound = { requests: 10, inTurn: 2 };

const measured = (change: Partial<Measurement> = {}): Measurement => ({
  outcome: "read",
  milliseconds: 120,
  requests: 10,
  lists: 9,
  duplicates: 0,
  refused: 0,
  unanswered: 0,
  sideBySide: 8,
  bytes: 1000,
  loss: { expected: 50, lost: 0, repeated: 0 },
  ...change,
});

describe("toCaseReport", () => {
  it("takes the medians of the rounds, and compares them with the ideal and with Pagebridge", () => {
    const rows = toCaseReport(timed, bound, 50, [
      { reader: "pagebridge", rounds: [120, 900, 110].map((milliseconds) => measured({ milliseconds })) },
      {
        reader: "notion-compat",
        rounds: [240, 300, 10].map((milliseconds) => measured({ milliseconds, requests: 15 })),
      },
    ]).rows.map(({ reader, milliseconds, requestRatio, timeRatio, ratioToOurs }) => ({
      reader,
      milliseconds,
      requestRatio,
      timeRatio,
      ratioToOurs,
    }));
    expect(rows).toEqual([
      { reader: "pagebridge", milliseconds: 120, requestRatio: 1, timeRatio: 1.2, ratioToOurs: 1 },
      { reader: "notion-compat", milliseconds: 240, requestRatio: 1.5, timeRatio: 2.4, ratioToOurs: 2 },
    ]);
  });

  it.each<{ what: string; change: Partial<Measurement>; outcome: Measurement["outcome"]; lost: number }>([
    { what: "failed", change: { outcome: "failed", note: "no" }, outcome: "failed", lost: 50 },
    { what: "gave up", change: { outcome: "gave_up" }, outcome: "gave_up", lost: 50 },
    {
      what: "left out what was refused",
      change: { refused: 4, unanswered: 3, loss: { expected: 50, lost: 7, repeated: 0 } },
      outcome: "read",
      lost: 7,
    },
  ])("gives no ratios to a reader that $what", ({ change, outcome, lost }) => {
    const { loss: _, ...withoutResult } = measured();
    const round = outcome === "read" ? measured(change) : { ...withoutResult, ...change };
    const [row] = toCaseReport(timed, bound, 50, [{ reader: "notion-compat", rounds: [round] }]).rows;
    expect(row).toEqual({
      reader: "notion-compat",
      title: "notion-compat 7.10.0",
      outcome,
      ...(change.note !== undefined && { note: change.note }),
      rounds: 1,
      requests: 10,
      lists: 9,
      duplicates: 0,
      refused: change.refused ?? 0,
      sideBySide: 8,
      bytes: 1000,
      lost,
      repeated: 0,
      blocks: 50,
      milliseconds: 120,
    });
  });

  it("shows the worst of several rounds, not the luckiest", () => {
    const rounds = [measured(), measured({ outcome: "failed", note: "rate_limited" }), measured()];
    const [row] = toCaseReport(timed, bound, 50, [{ reader: "notion-compat", rounds }]).rows;
    expect({ outcome: row?.outcome, note: row?.note, timeRatio: row?.timeRatio }).toEqual({
      outcome: "failed",
      note: "rate_limited",
      timeRatio: undefined,
    });
  });
});
