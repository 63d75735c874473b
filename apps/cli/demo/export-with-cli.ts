import type { ExportedFile, ExportSummary } from "../src/export/export-summary.js";
import { runCli } from "./run-cli.js";

/** What the demo reads. */
export interface DemoSource {
  readonly references: readonly string[];
  readonly baseUrl: string;
  readonly token: string;
}

/** The summary of an export as `--json` prints it. */
type PrintedSummary = Omit<ExportSummary, "diagnostics" | "failures"> & {
  readonly diagnostics: Readonly<Record<string, number>>;
  readonly failures: number;
};

/** What the command line printed. */
export interface DemoExport {
  readonly exitCode: number;
  readonly files: readonly ExportedFile[];
  readonly summary: PrintedSummary | undefined;
}

/** Exports to a folder with the built command line. */
export async function exportWithCli({ references, baseUrl, token }: DemoSource, folder: string): Promise<DemoExport> {
  const files: ExportedFile[] = [];
  let summary: PrintedSummary | undefined;
  const args = ["export", ...references, "--out", folder, "--base-url", baseUrl, "--json", "--quiet"];
  const exitCode = await runCli(args, token, (line) => {
    const printed = JSON.parse(line);
    if (printed.type === "summary") summary = printed;
    else if (printed.type !== "failure") files.push(printed);
  });
  return { exitCode, files, summary };
}
