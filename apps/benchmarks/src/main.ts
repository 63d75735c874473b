import { checkCase } from "./cases/check-case.js";
import { runCase } from "./cases/run-case.js";
import { formatInternalReport } from "./internal/format-internal-report.js";
import { findBrokenInternalPromises, type InternalReport, runInternal } from "./internal/run-internal.js";
import { withWarmUp } from "./measure/with-warm-up.js";
import { readers } from "./peers/readers.js";
import type { RunReader } from "./peers/run.js";
import { createChildRunner } from "./peers/run-in-child.js";
import { type RunArguments, readArguments, usage } from "./read-arguments.js";
import { checkRender } from "./render/check-render.js";
import { formatRenderReport } from "./render/format-render-report.js";
import type { RenderReport } from "./render/render-report.js";
import { runRender } from "./render/run-render.js";
import type { CaseReport } from "./report/case-report.js";
import { formatReport } from "./report/format-report.js";
import { describeMachine } from "./report/machine.js";

const settings = readSettings();
if (settings?.help) {
  process.stdout.write(usage);
} else if (settings) {
  await withWarmUp((warmUp) => {
    const run = createChildRunner({ warmUp, capMs: settings.capMs });
    return settings.check ? check(settings, run) : compare(settings, run);
  });
}

function readSettings(): RunArguments | undefined {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

async function compare({ cases, internal, json, render, rounds }: RunArguments, run: RunReader): Promise<void> {
  const machine = describeMachine();
  const reports: (CaseReport | InternalReport | RenderReport)[] = [];
  const { date, cores, node, platform } = machine;
  if (!json) {
    process.stdout.write(`Measured on ${date}: ${cores} cores, Node ${node}, ${platform}.\n`);
  }
  for (const benchmark of cases) {
    const report = await runCase(benchmark, {
      run,
      ...(rounds !== undefined && { rounds }),
      onRead: (reader, round) => process.stderr.write(`${benchmark.id}, round ${round}: ${readers[reader].title}\n`),
    });
    reports.push(report);
    if (!json) {
      process.stdout.write(`\n${formatReport(report)}\n`);
    }
  }
  if (internal) {
    process.stderr.write("internal\n");
    const report = await runInternal();
    reports.push(report);
    if (!json) {
      process.stdout.write(`\n${formatInternalReport(report)}\n`);
    }
  }
  if (render) {
    const report = await runRender({
      ...(rounds !== undefined && { rounds }),
      onContent: (title) => process.stderr.write(`render: ${title}\n`),
    });
    reports.push(report);
    if (!json) {
      process.stdout.write(`\n${formatRenderReport(report)}\n`);
    }
  }
  if (json) {
    process.stdout.write(`${JSON.stringify({ machine, cases: reports }, undefined, 2)}\n`);
  }
}

async function check({ cases, internal, render }: RunArguments, run: RunReader): Promise<void> {
  const allBroken: string[] = [];
  for (const benchmark of cases) {
    const { report, broken } = await checkCase(benchmark, run);
    allBroken.push(...broken);
    process.stdout.write(`${formatReport(report)}\n\n`);
  }
  if (internal) {
    const report = await runInternal();
    allBroken.push(...findBrokenInternalPromises(report));
    process.stdout.write(`${formatInternalReport(report)}\n\n`);
  }
  if (render) {
    const { broken, report } = await checkRender();
    allBroken.push(...broken);
    process.stdout.write(`${formatRenderReport(report)}\n\n`);
  }
  process.stdout.write(allBroken.length === 0 ? "Everything is as promised.\n" : `${allBroken.join("\n")}\n`);
  process.exitCode = allBroken.length === 0 ? 0 : 1;
}
