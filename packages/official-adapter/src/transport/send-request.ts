import { PagebridgeError } from "@pagebridge/core-types";
import type { Clock } from "@pagebridge/core-types/adapter-tools";
import { sleep, withinTime } from "@pagebridge/core-types/adapter-tools";
import type { AcquireOptions, RequestLimiter, RequestPermit } from "../schedule/request-limiter.js";
import type { Failure } from "./failure.js";
import type { Answer, Verdict } from "./judge-answer.js";
import { hasNeverReachedServer } from "./never-reached.js";
import type { RequestTarget } from "./request-target.js";
import type { OutgoingRequest } from "./send-attempt.js";
import type { SendContext, SendOptions } from "./send-options.js";
import { takeTurn } from "./take-turn.js";

/** How a request ended, once and for all. */
export type Ending = { readonly answer: Answer } | { readonly failure: Failure };

/**
 * Sends a request when its turn comes, and again as long as that makes sense:
 *
 * - asked to slow down (429, 529): after the wait that was asked for, however often, within the total time;
 * - server error, broken connection, cut-off answer, no answer in time: a number of times, after a random wait whose bound doubles, if
 *   sending twice does no harm;
 * - no connection at all: likewise, and always, since the server has not seen the request;
 * - token refused: once, with a new one.
 *
 * Does not reject.
 */
export async function sendRequest(
  request: OutgoingRequest,
  target: RequestTarget,
  options: SendOptions,
  context: SendContext,
): Promise<Ending> {
  const { clock, limiter, maxTotalMs: limitMs } = options;
  const { signal: parent } = context;
  const outOfTime = Symbol("out of time");
  let last: Failure | undefined;
  try {
    const granted = await acquire(limiter, { maxPauseMs: limitMs, ...(parent && { signal: parent }) });
    if ("failure" in granted) {
      return granted;
    }
    return await withinTime({ clock, limitMs, parent, onTimeout: () => outOfTime }, (signal) =>
      sendUntilEnded({
        request,
        target,
        options,
        context,
        signal,
        permit: granted.permit,
        onFailure(failure) {
          last = failure;
        },
      }),
    );
  } catch (thrown) {
    if (thrown === outOfTime) {
      return { failure: { kind: "out_of_time", limitMs, ...(last && { last }) } };
    }
    if (parent?.aborted) {
      return { failure: { kind: "aborted", reason: parent.reason } };
    }
    throw thrown;
  }
}

interface Sending {
  readonly request: OutgoingRequest;
  readonly target: RequestTarget;
  readonly options: SendOptions;
  readonly context: SendContext;
  readonly signal: AbortSignal;
  readonly permit: RequestPermit;
  readonly onFailure: (failure: Failure) => void;
}

type FailedVerdict = Extract<Verdict, { kind: "failed" }>;

async function sendUntilEnded({
  request,
  target,
  options,
  context,
  signal,
  permit,
  onFailure,
}: Sending): Promise<Ending> {
  const { clock, limiter, tokens } = options;
  const endsAt = clock.now() + options.maxTotalMs;
  let granted: { readonly permit: RequestPermit } = { permit };
  let failures = 0;
  let hasNewToken = false;
  for (let attempt = 1; ; attempt += 1) {
    const { verdict, answer, token } = await takeTurn(
      { ...granted, attempt, request, target, signal },
      options,
      context,
    );
    if (answer !== undefined) {
      return { answer };
    }
    if (verdict.kind === "throttled") {
      onFailure(verdict.failure);
    } else if (verdict.kind === "failed") {
      onFailure(verdict.failure);
      if (isRefusedToken(verdict.failure) && token !== undefined && tokens?.canRefresh && !hasNewToken) {
        hasNewToken = true;
        const failure = await replaceToken(tokens.replacementFor(token), clock, signal);
        if (failure !== undefined) {
          return { failure };
        }
      } else {
        failures += 1;
        const delayMs = delayBefore(failures, verdict, target, options);
        if (delayMs === undefined || clock.now() + delayMs >= endsAt) {
          return { failure: verdict.failure };
        }
        await sleep(clock, delayMs, signal);
      }
    }
    const next = await acquire(limiter, { signal, isRetry: true, maxPauseMs: endsAt - clock.now() });
    if ("failure" in next) {
      return next;
    }
    granted = next;
  }
}

/** How long to wait before the next attempt; undefined when there is to be none. */
function delayBefore(
  failures: number,
  { failure, isPassing, retryAfterMs = 0 }: FailedVerdict,
  target: RequestTarget,
  { maxRetries, initialDelayMs, maxDelayMs, random }: SendOptions,
): number | undefined {
  const isHarmless = target.isRepeatable || (failure.kind === "network" && hasNeverReachedServer(failure.cause));
  if (!isPassing || !isHarmless || failures > maxRetries) {
    return undefined;
  }
  const bound = Math.min(maxDelayMs, initialDelayMs * 2 ** (failures - 1));
  return Math.max(retryAfterMs, random() * bound);
}

function isRefusedToken(failure: Failure): boolean {
  return failure.kind === "error_answer" && failure.status === 401;
}

/** Waits for the new token. The refresh is shared: when this request is ended, it goes on for the others. */
async function replaceToken(
  replacement: Promise<string>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  try {
    const limit = { clock, limitMs: Number.POSITIVE_INFINITY, parent: signal, onTimeout: () => undefined };
    await withinTime(limit, () => replacement);
    return undefined;
  } catch (cause) {
    signal.throwIfAborted();
    return { kind: "part_failed", part: "token source", cause };
  }
}

type Granted = { readonly permit: RequestPermit } | { readonly failure: Failure };

async function acquire(limiter: RequestLimiter, options: AcquireOptions): Promise<Granted> {
  try {
    return { permit: await limiter.acquire(options) };
  } catch (cause) {
    options.signal?.throwIfAborted();
    if (PagebridgeError.is(cause) && cause.code === "rate_limited") {
      const retryAfterMs = cause.details?.retryAfterMs;
      return { failure: { kind: "pause_too_long", ...(retryAfterMs !== undefined && { retryAfterMs }) } };
    }
    return { failure: { kind: "part_failed", part: "limiter", cause } };
  }
}
