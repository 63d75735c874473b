import { parseReference } from "@pagebridge/core-types";
import { openAdapter } from "../adapters/open-adapter.js";
import { exitCodes } from "../errors/exit-code.js";
import { withNamedPath } from "../errors/file-errors.js";
import { isLoopbackUrl } from "../export/assets/private-addresses.js";
import { printExportSummary } from "../export/print-summary.js";
import { runExport } from "../export/run-export.js";
import { resolveReference } from "../reading/resolve-reference.js";
import type { NamedRendering } from "../rendering/rendering-options.js";
import { openDiagnosticsFile } from "../terminal/diagnostics-file.js";
import { formatCount } from "../terminal/format.js";
import { createProgress, noProgress } from "../terminal/progress.js";
import type { CommandContext } from "./command-context.js";

/** The options of `pagebridge export`, as Commander gives them. */
export interface ExportCommandOptions extends NamedRendering {
  readonly out: string;
  readonly via: "auto" | "internal" | "official";
  readonly allowInternal?: true;
  readonly withWholeAccountToken?: true;
  readonly assets: "download" | "link" | "none";
  readonly subpages: "include" | "skip";
  readonly databases: "rows" | "skip" | "tables";
  readonly baseUrl?: string;
  readonly diagnostics?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** Runs `pagebridge export` and gives the exit code. */
export async function runExportCommand(
  references: readonly string[],
  options: ExportCommandOptions,
  { environment, importPackage, onExit, signal, terminal }: CommandContext,
): Promise<number> {
  const { allowInternal, baseUrl, diagnostics: diagnosticsPath, via, withWholeAccountToken } = options;
  for (const reference of references) parseReference(reference);
  const adapter = await openAdapter(
    { via, allowInternal },
    { environment, importPackage, baseUrl, withWholeAccountToken },
  );
  const roots: string[] = [];
  for (const reference of references) roots.push(await resolveReference(adapter, reference, signal));
  const diagnosticsFile =
    diagnosticsPath === undefined ? undefined : await withNamedPath(() => openDiagnosticsFile(diagnosticsPath));
  const progress = options.quiet ? noProgress : createProgress(terminal);
  const startedAt = Date.now();
  let planned = 0;
  let placed = 0;
  try {
    const summary = await runExport(
      adapter,
      roots,
      {
        ...options,
        folder: options.out,
        allowLoopback: baseUrl !== undefined && isLoopbackUrl(baseUrl),
        signal,
      },
      {
        onScratch: (scratch) => onExit(scratch.remove),
        onRead: ({ done, found, requests }) => {
          const perSecond = requests / Math.max(1, (Date.now() - startedAt) / 1000);
          progress.show(
            `Reading: ${done} of ${formatCount(found, "page")} found, ${formatCount(requests, "request")} (${perSecond.toFixed(1)} a second)`,
          );
        },
        onPlanned: (files) => {
          planned = files;
        },
        onFile: (file) => {
          placed += 1;
          progress.show(`Writing: ${placed} of ${formatCount(planned, "file")}`);
          if (options.json) terminal.out(JSON.stringify({ type: file.kind, ...file }));
        },
        onDiagnostic: (diagnostic) => diagnosticsFile?.add(diagnostic),
      },
    );
    progress.clear();
    await diagnosticsFile?.save();
    if (options.json) {
      for (const failure of summary.failures) terminal.out(JSON.stringify({ type: "failure", ...failure }));
      const diagnostics = Object.fromEntries(summary.diagnostics.map(({ code, count }) => [code, count]));
      const { failures, ...rest } = summary;
      terminal.out(JSON.stringify({ type: "summary", ...rest, diagnostics, failures: failures.length }));
    }
    printExportSummary(summary, terminal, options);
    if (via === "auto" && !allowInternal && summary.failures.some(({ code }) => code === "not_found_or_not_shared")) {
      terminal.note(
        "If it is published on the web, Notion's internal API may reach it: --allow-internal lets it be asked.",
      );
    }
    return summary.failures.length > 0 ? exitCodes.failed : exitCodes.done;
  } finally {
    progress.clear();
    diagnosticsFile?.discard();
  }
}
