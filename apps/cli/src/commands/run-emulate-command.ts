import { once } from "node:events";
import { type Database, type Page, pageTitle, plainText, toNotionUrl } from "@pagebridge/core-types";
import {
  createSampleWorkspace,
  type RunningServer,
  type ServerOptions,
  startEmulator,
  type Workspace,
} from "@pagebridge/notion-emulator";
import { readWorkspace } from "../emulate/read-workspace.js";
import { exitCodes } from "../errors/exit-code.js";
import { isFileError } from "../errors/is-file-error.js";
import { UsageError } from "../errors/usage-error.js";
import { shortened } from "../terminal/printable.js";
import type { CommandContext } from "./command-context.js";

/** The options of `pagebridge emulate`, as Commander gives them. */
export interface EmulateCommandOptions {
  readonly port?: number;
  readonly latency?: number;
  readonly rateLimit?: number;
  readonly workspace?: string;
  readonly replay?: string;
}

const mostRootsShown = 5;

/** Runs `pagebridge emulate` until it is interrupted, which is how it ends well. */
export async function runEmulateCommand(
  options: EmulateCommandOptions,
  { signal, terminal }: CommandContext,
): Promise<number> {
  const { port, latency, rateLimit } = options;
  const serverOptions: ServerOptions = {
    ...(port !== undefined && { port }),
    ...(latency !== undefined && { latencyMs: latency }),
    ...(rateLimit !== undefined && { rateLimit: { kind: "window", requests: rateLimit, windowSeconds: 60 } }),
  };
  const workspace = options.workspace === undefined ? createSampleWorkspace() : await readWorkspace(options.workspace);
  const server = await listen(() => startEmulator({ workspace, ...serverOptions }), port);
  for (const line of introduction(server, workspace)) terminal.out(line);
  if (!signal.aborted) await once(signal, "abort");
  await server.close();
  return exitCodes.done;
}

async function listen(start: () => Promise<RunningServer>, port: number | undefined): Promise<RunningServer> {
  try {
    return await start();
  } catch (error) {
    if (isFileError(error, "EADDRINUSE")) throw new UsageError(`Port ${port} is in use. Choose another one, or leave --port out.`);
    if (isFileError(error, "EACCES")) throw new UsageError(`Port ${port} may not be listened on. Choose one above 1023.`);
    throw error;
  }
}

function introduction({ url }: RunningServer, workspace: Workspace): readonly string[] {
  const tokens = workspace.connections.map(({ name, token }) => `  ${token}  (${shortened(name, 40)})`);
  const roots = workspace.roots
    .slice(0, mostRootsShown)
    .map((root) => `  ${toNotionUrl(root.id)}  (${shortened(titleOf(root) || "untitled", 60)})`);
  const [firstRoot] = workspace.roots;
  const token = workspace.connections[0]?.token ?? "";
  return [
    `Serving “${shortened(workspace.name, 60)}” at ${url}`,
    "",
    "Tokens:",
    ...tokens,
    "",
    "Pages and databases at the top:",
    ...roots,
    "",
    ...(firstRoot
      ? ["Read it with", `  NOTION_TOKEN=${token} pagebridge export ${firstRoot.id} --base-url ${url} --out content`, ""]
      : []),
    "Press Ctrl-C to stop.",
  ];
}

function titleOf(root: Database | Page): string {
  return plainText(root.object === "page" ? pageTitle(root) : root.title);
}
