import { createPageWorkspace } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import type { BenchmarkCase } from "../../src/cases/benchmark-case.js";
import { checkCase } from "../../src/cases/check-case.js";
import type { RunReader } from "../../src/peers/run.js";
import { runInProcess } from "../../src/peers/run-in-process.js";

const timed: BenchmarkCase = {
  id: "small",
  title: "A small page",
  explanation: "",
  workspace: () => createPageWorkspace({ blocks: 10, parents: 2 }),
  server: {},
  readers: ["pagebridge"],
  time: { ideal: "ideal time", idealMs: () => 100, promise: { reader: "pagebridge", ratio: 1.5 }, rounds: 3 },
};

/** Reads in fact, and says that each round took as long as the next of these times. */
function taking(...milliseconds: number[]): RunReader {
  return async (reader, target) => ({
    ...(await runInProcess(reader, target)),
    milliseconds: milliseconds.shift() ?? 0,
  });
}

describe("checkCase", () => {
  it.each([
    { what: "the first round is quick enough", run: taking(150, 900), ratio: 1.5, broken: [] },
    { what: "a later round is", run: taking(900, 151, 120), ratio: 1.2, broken: [] },
    {
      what: "none is",
      run: taking(900, 800, 160, 100),
      ratio: 1.6,
      broken: ["A small page: Pagebridge took 1.60 times the ideal time, and 1.5 are allowed."],
    },
  ])("finds $broken when $what", async ({ run, ratio, broken }) => {
    const check = await checkCase(timed, run);
    expect({ broken: check.broken, ratio: check.report.rows[0]?.timeRatio }).toEqual({ broken, ratio });
  });

  it("does not try again when a count is wrong", async () => {
    const empty: RunReader = async () => ({ outcome: "read", milliseconds: 900, text: "", warnings: [] });
    expect((await checkCase(timed, empty)).broken).toEqual([
      "A small page: Pagebridge took 0 answered requests instead of 4.",
      "A small page: Pagebridge lost 10 of 10 blocks.",
      "A small page: Pagebridge took 9.00 times the ideal time, and 1.5 are allowed.",
    ]);
  });
});
