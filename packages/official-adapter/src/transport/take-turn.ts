import type { RequestOutcome, RequestPermit } from "../schedule/request-limiter.js";
import type { Failure } from "./failure.js";
import { type Answer, judgeAnswer, type Verdict } from "./judge-answer.js";
import type { RequestTarget } from "./request-target.js";
import { type OutgoingRequest, sendAttempt } from "./send-attempt.js";
import type { SendContext, SendOptions } from "./send-options.js";
import type { TokenKeeper } from "./token-keeper.js";
import type { RequestEvent } from "./transport.js";

/** One turn in the line: what is sent, and for the how-manieth time. */
export interface Turn {
  readonly permit: RequestPermit;
  readonly attempt: number;
  readonly request: OutgoingRequest;
  readonly target: RequestTarget;
  readonly signal: AbortSignal;
}

/** How a turn went. */
export interface TurnResult {
  readonly verdict: Verdict;
  /** Present when there is an answer to be handed on. */
  readonly answer?: Answer;
  /** The token that the request carried. */
  readonly token?: string;
}

/** Sends a request once, counts it, and reports to the limiter. Rejects only when the signal aborts, with its reason. */
export async function takeTurn(turn: Turn, options: SendOptions, context: SendContext): Promise<TurnResult> {
  let outcome: RequestOutcome = { kind: "cancelled" };
  try {
    const authorized = await authorize(turn.request, options.tokens);
    if ("failure" in authorized) {
      return { verdict: { kind: "failed", failure: authorized.failure, isPassing: false, isOverload: false } };
    }
    const { token } = authorized;
    const result = await sendAndCount({ ...turn, request: authorized.request }, options, context);
    outcome = outcomeOf(result.verdict);
    return { ...result, ...(token !== undefined && { token }) };
  } finally {
    turn.permit.report(outcome);
  }
}

type Authorized = { readonly request: OutgoingRequest; readonly token?: string } | { readonly failure: Failure };

async function authorize(request: OutgoingRequest, tokens: TokenKeeper | undefined): Promise<Authorized> {
  if (tokens === undefined || "authorization" in request.headers) {
    return { request };
  }
  try {
    const token = await tokens.current();
    return { token, request: { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } } };
  } catch (cause) {
    return { failure: { kind: "part_failed", part: "token source", cause } };
  }
}

async function sendAndCount(turn: Turn, options: SendOptions, context: SendContext): Promise<TurnResult> {
  const { clock } = options;
  const { meter } = context;
  const sentAt = clock.now();
  let bytes = 0;
  let result: TurnResult | undefined;
  let status: number | undefined;
  meter.sent(turn.attempt);
  try {
    const received = await sendAttempt(turn.request, {
      fetch: options.fetch,
      clock,
      timeoutMs: options.timeoutMs,
      signal: turn.signal,
      onBytes(count) {
        bytes += count;
        meter.received(count);
      },
    });
    status = "status" in received ? received.status : undefined;
    result = judge(received, clock.now());
    return result;
  } finally {
    meter.ended();
    if (result?.verdict.kind === "throttled") {
      meter.throttled();
    }
    context.onRequest({
      method: turn.target.method,
      path: turn.target.path,
      attempt: turn.attempt,
      outcome: wordFor(result, status),
      bytes,
      milliseconds: Math.round(clock.now() - sentAt),
      ...(status !== undefined && { status }),
    });
  }
}

function wordFor(result: TurnResult | undefined, status: number | undefined): RequestEvent["outcome"] {
  if (result === undefined) {
    return "cancelled";
  }
  if (result.verdict.kind === "throttled") {
    return "throttled";
  }
  return status === undefined ? "failed" : "answered";
}

function judge(received: Answer | Failure, now: number): TurnResult {
  if (!("kind" in received)) {
    const verdict = judgeAnswer(received, now);
    return verdict.kind === "accepted" ? { verdict, answer: received } : { verdict };
  }
  const isPassing = received.kind !== "too_large";
  return { verdict: { kind: "failed", failure: received, isPassing, isOverload: received.kind === "timeout" } };
}

function outcomeOf(verdict: Verdict): RequestOutcome {
  switch (verdict.kind) {
    case "accepted":
      return { kind: "served" };
    case "throttled":
      return verdict.outcome;
    case "failed":
      // A refusal is an answer as well: the server had time for it.
      return verdict.isPassing ? { kind: "failed", overloaded: verdict.isOverload } : { kind: "served" };
  }
}
