import { once } from "node:events";
import {
  createSampleWorkspace,
  type RunningServer,
  type ServerOptions,
  startEmulator,
  startReplay,
} from "@pagebridge/notion-emulator";
import { readConvertInput } from "../convert/read-input.js";
import { introduceEmulator, introduceReplay } from "../emulate/introduction.js";
import { readWorkspace } from "../emulate/read-workspace.js";
import { exitCodes } from "../errors/exit-code.js";
import { isFileError } from "../errors/file-errors.js";
import { UsageError } from "../errors/usage-error.js";
import type { CommandContext } from "./command-context.js";

/** The options of `pagebridge emulate`, as Commander gives them. */
export interface EmulateCommandOptions {
  readonly port?: number;
  readonly latency?: number;
  readonly rateLimit?: number;
  readonly workspace?: string;
  readonly replay?: string;
}

/** A server, and what is said about it. */
interface Served {
  readonly server: RunningServer;
  readonly introduction: readonly string[];
}

/** Runs `pagebridge emulate` until it is interrupted, which is how it ends well. */
export async function runEmulateCommand(options: EmulateCommandOptions, context: CommandContext): Promise<number> {
  const { signal, terminal } = context;
  const { server, introduction } = await start(options, context);
  for (const line of introduction) terminal.out(line);
  if (!signal.aborted) await once(signal, "abort");
  await server.close();
  return exitCodes.done;
}

async function start(
  { latency, port, rateLimit, replay, workspace: workspacePath }: EmulateCommandOptions,
  { readInput }: CommandContext,
): Promise<Served> {
  const serverOptions: ServerOptions = {
    ...(port !== undefined && { port }),
    ...(latency !== undefined && { latencyMs: latency }),
    ...(rateLimit !== undefined && { rateLimit: { kind: "window", requests: rateLimit, windowSeconds: 60 } }),
  };
  try {
    if (replay !== undefined) {
      const input = await readConvertInput(replay, readInput);
      const recordings = input.kind === "file" ? [input.json] : input.answers;
      const server = await startReplay({ recordings, ...serverOptions });
      return { server, introduction: introduceReplay(server, replay) };
    }
    const workspace = workspacePath === undefined ? createSampleWorkspace() : await readWorkspace(workspacePath);
    const server = await startEmulator({ workspace, ...serverOptions });
    return { server, introduction: introduceEmulator(server, workspace) };
  } catch (error) {
    if (isFileError(error, "EADDRINUSE")) {
      throw new UsageError(`Port ${port} is in use. Choose another one, or leave --port out.`, { cause: error });
    }
    if (isFileError(error, "EACCES") && error.syscall === "listen") {
      throw new UsageError(`Port ${port} may not be listened on. Choose one above 1023.`, { cause: error });
    }
    throw error;
  }
}
