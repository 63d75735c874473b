import { readFileSync } from "node:fs";
import { PagebridgeError } from "@pagebridge/core-types";
import { CommanderError } from "commander";
import { describeError } from "./errors/describe-error.js";
import { exitCodeOf, exitCodes } from "./errors/exit-code.js";
import { createProgram } from "./program.js";
import { createTerminal } from "./terminal/terminal.js";

/** Runs the command line in a process and gives the exit code. Errors are printed, without a stack trace unless `--verbose` asks for it. */
export async function runCli(host: NodeJS.Process): Promise<number> {
  const terminal = createTerminal(host, (code) => host.exit(code));
  const interruption = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    host.on(name, () => {
      // A second signal does not wait for what is under way.
      if (interruption.signal.aborted) host.exit(exitCodes.interrupted);
      interruption.abort(new PagebridgeError("aborted", "Interrupted."));
    });
  }
  let exitCode: number = exitCodes.done;
  const program = createProgram(
    readVersion(),
    {
      terminal,
      environment: host.env,
      signal: interruption.signal,
      onExit: (clean) => void host.once("exit", clean),
      readInput: () => readAll(host.stdin),
    },
    (code) => {
      exitCode = code;
    },
  );
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(host.argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    terminal.note(`pagebridge: ${describeError(error)}`);
    if (host.argv.includes("--verbose") && error instanceof Error) terminal.note(error.stack ?? "");
    return exitCodeOf(error);
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
