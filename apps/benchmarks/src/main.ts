import { runCase } from "./cases/run-case.js";
import { withWarmUp } from "./measure/with-warm-up.js";
import { readers } from "./peers/readers.js";
import type { RunReader } from "./peers/run.js";
import { createChildRunner } from "./peers/run-in-child.js";
import { type RunArguments, readArguments, usage } from "./read-arguments.js";
import type { CaseReport } from "./report/case-report.js";
import { findMisses } from "./report/find-misses.js";
import { formatReport } from "./report/format-report.js";
import { describeMachine } from "./report/machine.js";

try {
  const settings = readArguments(process.argv.slice(2));
  if (settings.help) {
    process.stdout.write(usage);
  } else {
    await withWarmUp((warmUp) => compare(settings, createChildRunner({ warmUp, capMs: settings.capMs })));
  }
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function compare({ cases, json, check, rounds }: RunArguments, run: RunReader): Promise<void> {
  const machine = describeMachine();
  const reports: CaseReport[] = [];
  const { date, cores, node, platform } = machine;
  if (!json) {
    process.stdout.write(`Measured on ${date}: ${cores} cores, Node ${node}, ${platform}.\n`);
  }
  for (const benchmark of cases) {
    const report = await runCase(benchmark, {
      run,
      ...(check && { readers: ["pagebridge"] }),
      ...(rounds !== undefined && { rounds }),
      onRead: (reader, round) => process.stderr.write(`${benchmark.id}, round ${round}: ${readers[reader].title}\n`),
    });
    reports.push(report);
    if (!json) {
      process.stdout.write(`\n${formatReport(report)}\n`);
    }
  }
  if (json) {
    process.stdout.write(`${JSON.stringify({ machine, cases: reports }, undefined, 2)}\n`);
  }
  if (check) {
    const misses = reports.flatMap(findMisses);
    process.stderr.write(misses.length === 0 ? "Everything is as promised.\n" : `${misses.join("\n")}\n`);
    process.exitCode = misses.length === 0 ? 0 : 1;
  }
}
