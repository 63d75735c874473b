import { once, setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Api, ApiAnswer, ApiRequest } from "./api.js";
import { createFaultPlan, type Fault } from "./fault.js";
import { createRateLimiter, type RateLimit } from "./rate-limit.js";
import type { LoggedRequest } from "./request-log.js";
import { statusAnswer, writeAnswer } from "./write-answer.js";

/** What every emulated server has, whatever it answers with. */
export interface ServerOptions {
  /** @default any free port */
  readonly port?: number;
  /** How long each answer waits, in milliseconds. @default 0 */
  readonly latencyMs?: number;
  /** Absent means that nobody is slowed down. */
  readonly rateLimit?: RateLimit;
  readonly faults?: readonly Fault[];
  /** The clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Called for each request, once it is logged. */
  readonly onRequest?: (request: LoggedRequest) => void;
}

/** A server that listens on 127.0.0.1. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  setFaults(faults: readonly Fault[]): void;
  /** Empties the log, starts the faults' counts and the rate limits anew, and makes the APIs forget. */
  reset(): void;
  /** Stops listening and ends every connection, stalled ones too. */
  close(): Promise<void>;
}

/** Starts a server for some APIs. Paths that none of them has answer 404. */
export async function serve(apis: readonly Api[], options: ServerOptions): Promise<RunningServer> {
  const { latencyMs = 0, now = Date.now, onRequest, port = 0, rateLimit } = options;
  const requests: LoggedRequest[] = [];
  let faults = options.faults ?? [];
  let plan = createFaultPlan(faults);
  let limiter = rateLimit && createRateLimiter(rateLimit, now);
  const closing = new AbortController();
  // Every answer that is held back listens to it.
  setMaxListeners(0, closing.signal);

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = now();
    const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const method = incoming.method ?? "GET";
    const api = apis.find((candidate) => url.pathname.startsWith(candidate.prefix)) ?? nothing;
    const request = toRequest(incoming, method, url, api, await readBody(incoming));
    const fault = plan.next(method, url.pathname + url.search);
    const delay = latencyMs + (fault?.kind === "slow" ? fault.delayMs : 0);
    if (delay > 0) await wait(delay, undefined, { signal: closing.signal });
    const answer = answerOf(request, api, fault);
    const sent = writeAnswer(response, answer, fault);
    const caller = api.callerName(request);
    const logged: LoggedRequest = {
      at,
      method,
      path: loggedPath(url),
      endpoint: api.endpointOf(request),
      ...sent,
      ...(caller !== undefined && { caller }),
      ...(fault && { fault: fault.kind }),
    };
    requests.push(logged);
    onRequest?.(logged);
  }

  function answerOf(request: ApiRequest, api: Api, fault: Fault | undefined): ApiAnswer {
    if (fault?.kind === "status") return statusAnswer(fault, api.failure(fault.status, fault.retryAfterSeconds));
    const caller = api.callerOf(request);
    const retryAfterSeconds = caller === undefined ? undefined : limiter?.take(caller);
    return retryAfterSeconds === undefined ? api.answer(request) : api.failure(429, retryAfterSeconds);
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const boundPort = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${boundPort}`,
    port: boundPort,
    requests,
    setFaults: (next) => {
      faults = next;
      plan = createFaultPlan(faults);
    },
    reset: () => {
      requests.length = 0;
      plan = createFaultPlan(faults);
      limiter = rateLimit && createRateLimiter(rateLimit, now);
      for (const api of apis) api.reset();
    },
    close: async () => {
      if (!server.listening) return;
      closing.abort();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const nothing: Api = {
  prefix: "/",
  endpointOf: ({ method }) => `${method} (unknown)`,
  callerOf: () => undefined,
  callerName: () => undefined,
  failure: (status) => ({ status, json: { message: "Nothing is served here." } }),
  answer: () => ({ status: 404, json: { message: "Nothing is served here." } }),
  reset: () => {},
};

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function toRequest(incoming: IncomingMessage, method: string, url: URL, api: Api, body: string): ApiRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : value,
  ]);
  return {
    method,
    path: url.pathname,
    segments: url.pathname.slice(api.prefix.length).split("/"),
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body,
    ...(incoming.socket.remoteAddress !== undefined && { remoteAddress: incoming.socket.remoteAddress }),
  };
}

function loggedPath(url: URL): string {
  if (!url.searchParams.has("signature")) return url.pathname + url.search;
  const shown = new URL(url);
  shown.searchParams.delete("signature");
  return shown.pathname + shown.search;
}
