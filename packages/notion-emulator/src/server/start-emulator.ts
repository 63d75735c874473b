import { createInternalApis } from "../internal/internal-api.js";
import type { InternalOptions } from "../internal/internal-options.js";
import type { OAuthClient } from "../official/oauth.js";
import { createOfficialApi } from "../official/official-api.js";
import { indexWorkspace } from "../workspace/index-workspace.js";
import type { Workspace } from "../workspace/workspace.js";
import { createFileStore } from "./file-store.js";
import { countRequests, type EmulatorStats } from "./request-log.js";
import { type RunningServer, type ServerOptions, serve } from "./serve.js";

/** Options of `startEmulator`. */
export interface EmulatorOptions extends ServerOptions {
  /** Served as it is when the emulator starts; it must not change while it runs. */
  readonly workspace: Workspace;
  /** How long a signed file URL works, in milliseconds. @default 3_600_000 */
  readonly urlLifetimeMs?: number;
  /** How many rows one query gives before it stops. @default 10_000 */
  readonly queryLimit?: number;
  /** Who may exchange and refresh tokens. @default [] */
  readonly oauthClients?: readonly OAuthClient[];
  /** How the internal API behaves. */
  readonly internal?: InternalOptions;
}

/** A local Notion. */
export interface Emulator extends RunningServer {
  readonly workspace: Workspace;
  /** Adds the log up. */
  stats(): EmulatorStats;
}

/**
 * Serves a workspace on 127.0.0.1 as Notion's official API does, and as its internal one does.
 *
 * `const { url } = await startEmulator({ workspace })` → `new Client({ auth, baseUrl: url })`,
 * `` new NotionAPI({ apiBaseUrl: `${url}/api/v3` }) ``
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { now = Date.now, oauthClients = [], queryLimit = 10_000, urlLifetimeMs = 3_600_000, workspace } = options;
  const index = indexWorkspace(workspace);
  let address = "";
  const baseUrl = (): string => address;
  const files = createFileStore({ files: index.files, urlLifetimeMs, now, baseUrl });
  const official = createOfficialApi({ index, oauthClients, queryLimit, now, baseUrl, signFile: files.sign });
  const { internal: internalOptions = {} } = options;
  const internal = createInternalApis({ index, options: internalOptions, store: files, urlLifetimeMs, now, baseUrl });
  const server = await serve([official, ...internal, files.api], options);
  address = server.url;
  return { ...server, workspace, stats: () => countRequests(server.requests) };
}
