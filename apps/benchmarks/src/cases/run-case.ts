import { findContentLoss } from "../measure/content-loss.js";
import { firstPage, measureRead } from "../measure/measure-read.js";
import type { Measurement } from "../measure/measurement.js";
import type { ReaderName } from "../peers/readers.js";
import type { RunReader } from "../peers/run.js";
import { type CaseReport, toCaseReport } from "../report/case-report.js";
import type { BenchmarkCase } from "./benchmark-case.js";
import { readBound } from "./read-bound.js";

/** What a run of a case may change about it. */
export interface RunCaseOptions {
  readonly run: RunReader;
  /** @default those of the case */
  readonly readers?: readonly ReaderName[];
  /** How often each reader reads, when time is compared. @default what the case says */
  readonly rounds?: number;
  /** Called before each read. */
  readonly onRead?: (reader: ReaderName, round: number) => void;
}

/**
 * Runs a case: round after round, each reader in turn reads the page from a server of its own that has nothing else to do.
 *
 * @throws RangeError when the case's workspace does not begin with a page that a connection can read.
 */
export async function runCase(
  benchmark: BenchmarkCase,
  { run, readers = benchmark.readers, rounds = benchmark.time?.rounds ?? 1, onRead }: RunCaseOptions,
): Promise<CaseReport> {
  const workspace = benchmark.workspace();
  const page = firstPage(workspace);
  const measured = new Map<ReaderName, Measurement[]>(readers.map((reader) => [reader, []]));
  for (let round = 1; round <= (benchmark.time ? rounds : 1); round += 1) {
    for (const [reader, measurements] of measured) {
      onRead?.(reader, round);
      measurements.push(await measureRead(reader, { workspace, server: benchmark.server, run }));
    }
  }
  const { expected } = findContentLoss(page.children ?? [], "");
  const all = Array.from(measured, ([reader, measurements]) => ({ reader, rounds: measurements }));
  return toCaseReport(benchmark, readBound(page), expected, all);
}
