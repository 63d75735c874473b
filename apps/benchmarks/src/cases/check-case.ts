import { isOurs } from "../peers/readers.js";
import type { RunReader } from "../peers/run.js";
import type { CaseReport } from "../report/case-report.js";
import { findBrokenPromises } from "../report/find-broken-promises.js";
import type { BenchmarkCase } from "./benchmark-case.js";
import { runCase } from "./run-case.js";

/** How a check of one case ended. */
export interface CaseCheck {
  /** The last round. */
  readonly report: CaseReport;
  /** What Pagebridge does not keep to, in plain sentences. */
  readonly broken: readonly string[];
}

/** Runs a case for Pagebridge alone until a round is quick enough, at most as often as the case has rounds; a wrong count ends it at once. */
export async function checkCase(benchmark: BenchmarkCase, run: RunReader): Promise<CaseCheck> {
  const readers = benchmark.readers.filter(isOurs);
  for (let round = 1; ; round += 1) {
    const report = await runCase(benchmark, { run, readers, rounds: 1 });
    const { counts, times } = findBrokenPromises(report);
    if (counts.length > 0 || times.length === 0 || round >= (benchmark.time?.rounds ?? 1)) {
      return { report, broken: [...counts, ...times] };
    }
  }
}
