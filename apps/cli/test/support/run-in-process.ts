import type { ImportPackage } from "../../src/adapters/internal-module.js";
import { runArguments } from "../../src/run-arguments.js";
import type { CliRun, CliRunOptions } from "./run-cli.js";

/** How the command line is run in this process. */
interface InProcessOptions extends Pick<CliRunOptions, "env" | "input"> {
  /** What the user has installed besides. @default nothing */
  readonly importPackage?: ImportPackage;
}

/** Runs the command line in this process, for cases that need no process of their own. */
export async function runInProcess(
  args: readonly string[],
  { env = {}, importPackage = async () => undefined, input = "" }: InProcessOptions = {},
): Promise<CliRun> {
  const out: string[] = [];
  const notes: string[] = [];
  const exitCode = await runArguments(args, "1.2.3", {
    terminal: {
      out: (line) => void out.push(`${line}\n`),
      note: (line) => void notes.push(`${line}\n`),
      draw: (text) => void notes.push(text),
      isInteractive: false,
      columns: 80,
    },
    environment: env,
    signal: new AbortController().signal,
    onExit: () => undefined,
    importPackage,
    readInput: async () => Buffer.from(input),
  });
  return { exitCode, stdout: out.join(""), stderr: notes.join("") };
}
