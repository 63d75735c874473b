export type { OAuthClient, OAuthCode } from "./official/oauth.js";
export type { Fault, FaultKind, FaultTarget } from "./server/fault.js";
export type { RateLimit } from "./server/rate-limit.js";
export type { EmulatorStats, LoggedRequest, RequestCount } from "./server/request-log.js";
export type { RunningServer, ServerOptions } from "./server/serve.js";
export { type Emulator, type EmulatorOptions, startEmulator } from "./server/start-emulator.js";
export type { Connection, ConnectionCapabilities, HostedFile, Workspace } from "./workspace/workspace.js";
