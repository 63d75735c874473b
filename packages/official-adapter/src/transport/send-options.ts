import type { Clock, CostMeter } from "@pagebridge/core-types/adapter-tools";
import type { RequestLimiter } from "../schedule/request-limiter.js";
import type { TokenKeeper } from "./token-keeper.js";
import type { RequestEvent } from "./transport.js";
import type { TransportFetch } from "./transport-fetch.js";

/** All that sending takes, with every default filled in. */
export interface SendOptions {
  readonly fetch: TransportFetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter: RequestLimiter;
  readonly timeoutMs: number;
  readonly maxTotalMs: number;
  readonly maxRetries: number;
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  /** Absent when requests bring their own credentials, or none. */
  readonly tokens?: TokenKeeper;
}

/** The read that a request belongs to. */
export interface SendContext {
  readonly signal?: AbortSignal | undefined;
  readonly meter: CostMeter;
  readonly onRequest: (event: RequestEvent) => void;
}
