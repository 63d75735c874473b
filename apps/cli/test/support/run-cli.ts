import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../", import.meta.url));

/** What a run of the command line printed, and how it ended. */
export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the command line is run. */
export interface CliRunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Given on standard input. */
  readonly input?: string | Uint8Array;
  /** Called when the process was started. */
  readonly onStart?: (child: StartedCli) => void;
}

/** A process that runs the command line. */
interface StartedCli {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Calls back with each piece of text that it prints as its result. */
  readonly onOutput: (listen: (text: string) => void) => void;
  /** Stops reading what it prints, as `| head` does, once it has printed something. */
  readonly stopReading: () => void;
}

/** Runs the command line from its source, in a process of its own. Nothing of this process's environment but PATH is passed on. */
export function runCli(args: readonly string[], { env = {}, input, onStart }: CliRunOptions = {}): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--conditions=@pagebridge/source", "--import", "tsx", "src/main.ts", ...args],
      { cwd: folder, env: { PATH: process.env["PATH"], ...env } },
    );
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8");
    onStart?.({
      kill: (signal) => child.kill(signal),
      onOutput: (listen) => child.stdout.on("data", listen),
      stopReading: () => child.stdout.once("data", () => child.stdout.destroy()),
    });
    child.stdout.on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
