import { type Clock, type CostMeter, sleep, type WireRecord, withinTime } from "@pagebridge/core-types/adapter-tools";
import type { NotionAPI } from "notion-client";
import type { Failure } from "./failure.js";
import type { Verdict } from "./judge-answer.js";
import type { Pace, Turn } from "./pace.js";
import { sendOnce } from "./send-once.js";
import type { AnswerEvent, Question, RequestEvent } from "./transport.js";

/** All that sending takes, with every default filled in. */
export interface SendOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly pace: Pace;
  readonly timeoutMs: number;
  readonly maxTotalMs: number;
  readonly maxRetries: number;
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  readonly cooldownMs: number;
}

/** The read that a request belongs to. */
export interface SendContext {
  readonly client: NotionAPI;
  readonly signal: AbortSignal;
  readonly meter: CostMeter;
  readonly onRequest: (event: RequestEvent) => void;
  readonly onAnswer: (answer: AnswerEvent) => void;
}

/** How a request ended, once and for all. */
export type Ending = { readonly json: WireRecord } | { readonly failure: Failure };

/**
 * Sends a question when its turn comes, and again as long as that makes sense:
 *
 * - asked to slow down (429): everybody waits as long as was asked for, and at least the usual cooldown when that was not enough;
 * - server error, broken connection, cut-off answer, no answer in time: a number of times, after a random wait whose bound doubles.
 *
 * All of it ends after the total time. Does not reject.
 */
export async function sendQuestion(question: Question, options: SendOptions, context: SendContext): Promise<Ending> {
  const { clock, pace, maxTotalMs: limitMs } = options;
  const { signal: parent } = context;
  const outOfTime = Symbol("out of time");
  let last: Failure | undefined;
  try {
    const turn = await pace.acquire({ signal: parent, maxPauseMs: limitMs, isRetry: false });
    if ("waitMs" in turn) return { failure: { kind: "pause_too_long", waitMs: turn.waitMs } };
    return await withinTime({ clock, limitMs, parent, onTimeout: () => outOfTime }, (signal) =>
      sendUntilEnded({
        question,
        options,
        context,
        signal,
        turn,
        onFailure(failure) {
          last = failure;
        },
      }),
    );
  } catch (thrown) {
    if (thrown === outOfTime) {
      return { failure: { kind: "out_of_time", limitMs, ...(last && { last }) } };
    }
    if (parent.aborted) return { failure: { kind: "aborted", reason: parent.reason } };
    throw thrown;
  }
}

interface Sending {
  readonly question: Question;
  readonly options: SendOptions;
  readonly context: SendContext;
  readonly signal: AbortSignal;
  readonly turn: Turn;
  readonly onFailure: (failure: Failure) => void;
}

async function sendUntilEnded({ question, options, context, signal, turn, onFailure }: Sending): Promise<Ending> {
  const { clock, pace } = options;
  const endsAt = clock.now() + options.maxTotalMs;
  let current = turn;
  let failures = 0;
  let refusals = 0;
  for (let attempt = 1; ; attempt += 1) {
    let pauseMs = 0;
    let verdict: Verdict;
    try {
      verdict = await sendOnce({ attempt, question, signal }, options, context);
      if (verdict.kind === "throttled") {
        refusals += 1;
        pauseMs = pauseAfter(refusals, verdict.failure.retryAfterMs, options.cooldownMs);
        // Before the turn is given back, so that nobody else begins.
        pace.pause(pauseMs);
      }
    } finally {
      current.end();
    }
    if (verdict.kind === "accepted") return { json: verdict.json };
    onFailure(verdict.failure);
    if (verdict.kind === "throttled") {
      if (clock.now() + pauseMs >= endsAt) return { failure: { kind: "pause_too_long", waitMs: pauseMs, status: 429 } };
    } else {
      failures += 1;
      const delayMs = delayBefore(failures, verdict, options);
      if (delayMs === undefined || clock.now() + delayMs >= endsAt) return { failure: verdict.failure };
      await sleep(clock, delayMs, signal);
    }
    const next = await pace.acquire({ signal, maxPauseMs: endsAt - clock.now(), isRetry: true });
    if ("waitMs" in next) return { failure: { kind: "pause_too_long", waitMs: next.waitMs } };
    current = next;
  }
}

/** The server is believed once. When it refuses again after the wait that it asked for, the wait was too short. */
function pauseAfter(refusals: number, retryAfterMs: number | undefined, cooldownMs: number): number {
  if (retryAfterMs === undefined) return cooldownMs;
  return refusals === 1 ? retryAfterMs : Math.max(retryAfterMs, cooldownMs);
}

/** How long to wait before the next attempt; undefined when there is to be none. */
function delayBefore(
  failures: number,
  { failure, isPassing }: Extract<Verdict, { kind: "failed" }>,
  { maxRetries, initialDelayMs, maxDelayMs, random }: SendOptions,
): number | undefined {
  if (!isPassing || failures > maxRetries) return undefined;
  const bound = Math.min(maxDelayMs, initialDelayMs * 2 ** (failures - 1));
  const asked = failure.kind === "error_answer" ? (failure.retryAfterMs ?? 0) : 0;
  return Math.max(asked, random() * bound);
}
