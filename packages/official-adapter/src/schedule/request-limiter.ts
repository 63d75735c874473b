/**
 * Decides when a request may be sent, for everything that uses one token.
 *
 * `createLimiter` makes the one for a single process. Write your own, over a store that several processes share, and give it to
 * the adapter as `limiter`. It must guarantee this:
 *
 * - **After a report of `throttled`, no permit is granted before `retryAfterMs` have passed**, to anybody. The transport does not
 *   wait on its own: it asks for the next permit at once. A throttled report without `retryAfterMs` asks for a wait of the
 *   limiter's choice, and repeated ones for longer and longer waits.
 * - Permits are granted in the order of `acquire`, except that an `isRetry` request goes before the others. (Fairness only: a store
 *   that cannot keep order may grant in any, as long as nobody waits for ever.)
 * - When `signal` aborts, `acquire` rejects with `signal.reason`, and no permit is used up for it.
 * - When the API has asked for a pause that has more than `maxPauseMs` to go, `acquire` rejects with a `PagebridgeError`
 *   `rate_limited` with `details.retryAfterMs`, as soon as that is known. An implementation that cannot tell may leave it out.
 * - `report` does not throw. It may start work in the background; the transport does not wait for it.
 *
 * In return, the transport reports exactly once for each permit. A store must still expect that a process dies between the two,
 * so permits in a store need a time after which they lapse: longer than the transport's `timeoutMs`.
 */
export interface RequestLimiter {
  /** Waits until one request may be sent. */
  acquire(options?: AcquireOptions): Promise<RequestPermit>;
}

/** What a request that wants to be sent says about itself. */
export interface AcquireOptions {
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** The longest pause, asked for by the API, that this request would sit out. Waiting in the line is not meant. @default Infinity */
  readonly maxPauseMs?: number;
  /** Whether this request was sent before and must be sent again; then it goes before those that were not. @default false */
  readonly isRetry?: boolean;
}

/** The right to send one request, now. */
export interface RequestPermit {
  /** Says how the request went, which frees its place and teaches the limiter. Only the first report counts. */
  report(outcome: RequestOutcome): void;
}

/** How a request went, as far as pacing is concerned. */
export type RequestOutcome =
  | ServedOutcome
  | ThrottledOutcome
  /** No answer, or one from a server in trouble; `overloaded` when fewer requests at once may help (503, 504, no answer in time). */
  | { readonly kind: "failed"; readonly overloaded: boolean }
  /** The caller went away before the answer, so nothing was learned. */
  | { readonly kind: "cancelled" };

/** The API took the request and answered it, with whatever: a 404 counts as well. */
export interface ServedOutcome {
  readonly kind: "served";
}

/** The API answered 429 or 529: it did nothing but ask for fewer requests. */
export interface ThrottledOutcome {
  readonly kind: "throttled";
  /** The wait that the API asked for; absent when it named none. */
  readonly retryAfterMs?: number;
  readonly scope: ThrottleScope;
  /** The API's own word for the reason, such as `public_api_request_rate_limit`; absent when it gave none. */
  readonly reason?: string;
}

/**
 * Whose limit was met: that of this token, of the whole workspace, of one endpoint, none but the server's own load (529), or
 * `unknown` when the answer did not say.
 */
export type ThrottleScope = "connection" | "workspace" | "endpoint" | "server" | "unknown";
