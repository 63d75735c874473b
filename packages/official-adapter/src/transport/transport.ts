import type { Client } from "@notionhq/client";
import type { ReadCost } from "@pagebridge/core-types";
import type { Clock } from "@pagebridge/core-types/adapter-tools";
import type { RequestLimiter } from "../schedule/request-limiter.js";
import type { TransportFetch } from "./transport-fetch.js";

/** The way to the API: everything sent through it goes through one limiter, is retried by one set of rules and fails in one way. */
export interface Transport {
  /** Where requests go, without `/v1`. */
  readonly baseUrl: string;
  /** The version that requests ask for, such as `"2026-03-11"`. */
  readonly notionVersion: string;
  /** Begins the requests of one read, to be counted and stopped together. Nothing is sent yet. */
  open(options?: SessionOptions): TransportSession;
}

/** The requests of one read. */
export interface TransportSession {
  /**
   * Sends the request that `call` makes with the client it is given, and answers with what the client made of the answer.
   *
   * Waiting for its turn, retrying, refreshing the token and stopping happen on the way. Any number of calls may be under way at
   * once: the limiter decides how many of them are sent. The client is for the time of the call only.
   *
   * @throws PagebridgeError with the code that fits, the object that was asked for in `details.reference`, and no secret anywhere in it.
   */
  ask<Answer>(call: (client: Client) => Promise<Answer>): Promise<Answer>;
  /** What the requests of this session have cost so far. */
  cost(): ReadCost;
}

/** How one read is carried out. */
export interface SessionOptions {
  /** Ends what is waiting and what is being sent, with the code `aborted`. */
  readonly signal?: AbortSignal;
  /** Called after each request that was sent, before its outcome is acted upon. Must not throw. */
  readonly onRequest?: (event: RequestEvent) => void;
}

/** One request that was sent, as it ended. Holds no secret and no content. */
export interface RequestEvent {
  readonly method: string;
  /** Below `/v1/`, without the query: `"blocks/1f3c…/children"`. */
  readonly path: string;
  /** 1 for the first time that the request was sent. */
  readonly attempt: number;
  readonly outcome: "answered" | "cancelled" | "failed" | "throttled";
  /** Absent when no answer came. */
  readonly status?: number;
  /** Bytes of the answer's body, after decompression. */
  readonly bytes: number;
  /** From sending to the end of the answer, without waiting for a turn. */
  readonly milliseconds: number;
}

/** How requests reach the API. */
export interface TransportOptions {
  /** The token, or where to take it from. Without it, requests are sent without one unless they bring their own. */
  readonly auth?: string | TokenSource;
  /** Where the API is, without `/v1`. @default "https://api.notion.com" */
  readonly baseUrl?: string;
  /** @default "2026-03-11" */
  readonly notionVersion?: string;
  /** Sends one request. @default the global `fetch` */
  readonly fetch?: TransportFetch;
  /** The time for one attempt, from sending it to the last byte of its answer. @default 60000 */
  readonly timeoutMs?: number;
  /**
   * The time for one request from its first sending to its end, with all pauses that the API asks for and all further attempts. Waiting in
   * line for the first turn does not count. @default 600000
   */
  readonly maxTotalMs?: number;
  readonly retry?: RetryOptions;
  /** Share one between all transports that use the same token. @default one of its own */
  readonly limiter?: RequestLimiter;
  /** Called after each request of every session. Must not throw. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Where the time comes from. @default the time of this machine */
  readonly clock?: Clock;
  /** Numbers from 0 to 1 that spread out the delays. @default Math.random */
  readonly random?: () => number;
}

/**
 * How often, and how soon, a failed request is sent again: after a server error, a broken connection, a cut-off answer or no answer in
 * time. Being asked to slow down (429, 529) is not a failure, and is not counted.
 */
export interface RetryOptions {
  /** `0` turns retrying off. @default 4 */
  readonly maxRetries?: number;
  /** The longest wait before the first retry; it doubles each time. The wait is anything from 0 to that. @default 500 */
  readonly initialDelayMs?: number;
  /** What the doubling ends at. @default 30000 */
  readonly maxDelayMs?: number;
}

/** Gives out the token that requests carry. */
export interface TokenSource {
  /** The token to use now. Called for each request, so it should remember. */
  getToken(): Promise<string>;
  /**
   * Gets a new token, after the API refused the given one with 401. Called once, however many requests were refused.
   * Without it, a refusal is final.
   */
  refresh?(rejectedToken: string): Promise<string>;
}
