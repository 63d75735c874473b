import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ExportedFile, ExportSummary } from "../src/export/export-summary.js";

/** What the demo exports. */
export interface DemoExport {
  readonly references: readonly string[];
  readonly folder: string;
  readonly baseUrl: string;
  readonly token: string;
}

/** The summary of an export as `--json` prints it. */
type PrintedSummary = Omit<ExportSummary, "diagnostics" | "failures"> & {
  readonly diagnostics: Readonly<Record<string, number>>;
  readonly failures: number;
};

/** What the command line printed. */
export interface DemoResult {
  readonly exitCode: number;
  readonly files: readonly ExportedFile[];
  readonly summary: PrintedSummary | undefined;
}

/** Runs the built command line, as a user would. */
export async function exportWithCli({ references, folder, baseUrl, token }: DemoExport): Promise<DemoResult> {
  const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  const cli = spawn(
    process.execPath,
    [program, "export", ...references, "--out", folder, "--base-url", baseUrl, "--json", "--quiet"],
    { env: { ...process.env, NOTION_TOKEN: token }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const exit = new Promise<number>((resolve, reject) => {
    cli.once("error", reject);
    cli.once("close", (code) => resolve(code ?? 1));
  });
  const files: ExportedFile[] = [];
  let summary: PrintedSummary | undefined;
  for await (const line of createInterface({ input: cli.stdout })) {
    const printed = JSON.parse(line);
    if (printed.type === "summary") summary = printed;
    else if (printed.type !== "failure") files.push(printed);
  }
  return { exitCode: await exit, files, summary };
}
