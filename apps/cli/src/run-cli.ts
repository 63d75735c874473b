import { setMaxListeners } from "node:events";
import { readFileSync } from "node:fs";
import { PagebridgeError } from "@pagebridge/core-types";
import { importInstalled } from "./adapters/import-installed.js";
import { exitCodes } from "./errors/exit-code.js";
import { runArguments } from "./run-arguments.js";
import { createTerminal } from "./terminal/terminal.js";

/** Runs the command line in a process, and gives the exit code. An interruption ends what is under way; a second one ends the process. */
export function runCli(host: NodeJS.Process): Promise<number> {
  const interruption = new AbortController();
  // Every download under way listens to it.
  setMaxListeners(0, interruption.signal);
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    host.on(name, () => {
      if (interruption.signal.aborted) host.exit(exitCodes.interrupted);
      interruption.abort(new PagebridgeError("aborted", "Interrupted."));
    });
  }
  return runArguments(host.argv.slice(2), readVersion(), {
    terminal: createTerminal(host, (code) => host.exit(code)),
    environment: host.env,
    signal: interruption.signal,
    onExit: (clean) => void host.once("exit", clean),
    importPackage: (name) => importInstalled(name, host.cwd()),
    readInput: () => readAll(host.stdin, interruption.signal),
  });
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}

async function readAll(stream: NodeJS.ReadStream, signal: AbortSignal): Promise<Uint8Array> {
  const stop = (): void => void stream.destroy();
  signal.addEventListener("abort", stop, { once: true });
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
  signal.throwIfAborted();
  return Buffer.concat(chunks);
}
