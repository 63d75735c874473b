import type { ReadCost } from "@pagebridge/core-types";
import type { Clock } from "@pagebridge/core-types/adapter-tools";

/** The way to the API: everything sent through it shares one pace, is retried by one set of rules and fails in one way. */
export interface Transport {
  /** Where requests go, without `/api/v3`. */
  readonly baseUrl: string;
  /** Whether requests carry a person's session. */
  readonly isSignedIn: boolean;
  /** Begins the requests of one read, to be counted and stopped together. Nothing is sent yet. */
  open(options?: SessionOptions): TransportSession;
}

/** The requests of one read. */
export interface TransportSession {
  /**
   * Sends one request when its turn comes, and again as long as that makes sense, and answers with the JSON object that came.
   * Any number of them may be under way at once.
   *
   * @throws PagebridgeError with the code that fits, and no secret anywhere in it.
   */
  ask(question: Question): Promise<unknown>;
  /** Makes of the reason of an abort what may be shown. */
  safeReason(reason: unknown): unknown;
  /** What the requests of this session have cost so far. */
  cost(): ReadCost;
}

/** One request. All of them read, so that each may be sent twice. */
export interface Question {
  /** Below `/api/v3/`: `"loadPageChunk"`. */
  readonly endpoint: string;
  readonly body: object;
  /** For the sentences of errors: `"page 1f3c…"`. */
  readonly subject: string;
  /** The id of what is asked for, for the details of errors. */
  readonly reference?: string | undefined;
  /** The workspace that holds it. Notion's servers find the right machines by it. */
  readonly spaceId?: string | undefined;
}

/** How one read is carried out. */
export interface SessionOptions {
  /** Ends what is waiting and what is being sent, with the code `aborted`. */
  readonly signal?: AbortSignal;
}

/** One request that was sent, as it ended. Holds no secret and no content. */
export interface RequestEvent {
  /** Such as `"loadPageChunk"`. */
  readonly endpoint: string;
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

/** One answer that a read was made of, as it came. */
export interface AnswerEvent {
  /** Such as `"loadPageChunk"`. */
  readonly endpoint: string;
  /** The whole body: JSON. It holds content, and URLs of files that anybody can open for a while. */
  readonly text: string;
}

/** How requests reach the API. */
export interface TransportOptions {
  /**
   * Where the API is, with or without `/api/v3` at its end: Notion's app, a published site (`https://harbour.notion.site`), or
   * anything that speaks for it. Requests go nowhere else. @default "https://app.notion.com"
   */
  readonly baseUrl?: string;
  /**
   * A person's `token_v2` cookie. **It is that person's whole account**: every workspace, reading and writing, without limits.
   * Leave it out to read what is published. @default none
   */
  readonly userTokenForWholeAccount?: string | undefined;
  /** Which user is meant, when the session is signed in as several: the user's id. */
  readonly activeUser?: string;
  /** The time for one attempt, from sending it to the last byte of its answer. @default 60000 */
  readonly timeoutMs?: number;
  /**
   * The time for one request from its first sending to its end, with all waits and further attempts. Waiting in line for the first
   * turn does not count. @default 300000
   */
  readonly maxTotalMs?: number;
  readonly retry?: RetryOptions;
  readonly pace?: PaceOptions;
  /** Called after each request of every session. Must not throw. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Called with each answer that is used, before it is read; for showing or recording what the API says. Must not throw. */
  readonly onAnswer?: (answer: AnswerEvent) => void;
  /** Where the time comes from. @default the time of this machine */
  readonly clock?: Clock;
  /** Numbers from 0 to 1 that spread out the delays. @default Math.random */
  readonly random?: () => number;
}

/** How often, and how soon, a failed request is sent again: after a server error, a broken connection, a cut-off answer or no answer in time. */
export interface RetryOptions {
  /** `0` turns retrying off. Being asked to slow down is not a failure, and is not counted. @default 4 */
  readonly maxRetries?: number;
  /** The longest wait before the first retry; it doubles each time. The wait is anything from 0 to that. @default 500 */
  readonly initialDelayMs?: number;
  /** What the doubling ends at. @default 30000 */
  readonly maxDelayMs?: number;
}

/**
 * How fast requests are sent, by all calls of one adapter together. Nobody has published limits for this API; the defaults stay below
 * what was seen to be refused.
 */
export interface PaceOptions {
  /** @default 4 */
  readonly maxConcurrency?: number;
  /** In the long run. `Infinity` for no limit. @default 3 */
  readonly requestsPerSecond?: number;
  /** How many may be sent at once after a time of quiet. @default 12 */
  readonly burst?: number;
  /** The wait after being asked to slow down (429) without being told for how long, or again after a wait. @default 60000 */
  readonly cooldownMs?: number;
}
