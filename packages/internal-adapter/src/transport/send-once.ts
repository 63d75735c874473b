import type { Failure } from "./failure.js";
import { type Answer, judgeAnswer, type Verdict } from "./judge-answer.js";
import { sendAttempt } from "./send-attempt.js";
import type { SendContext, SendOptions } from "./send-question.js";
import type { Question, RequestEvent } from "./transport.js";

/** What is sent, and for the how-manieth time. */
export interface Attempt {
  readonly attempt: number;
  readonly question: Question;
  readonly signal: AbortSignal;
}

/** Sends a question once, counts it, and judges what came. Rejects only when the signal aborts, with its reason. */
export async function sendOnce(
  { attempt, question, signal }: Attempt,
  { clock, timeoutMs }: SendOptions,
  { client, meter, onAnswer, onRequest }: SendContext,
): Promise<Verdict> {
  signal.throwIfAborted();
  const sentAt = clock.now();
  let bytes = 0;
  let status: number | undefined;
  let verdict: Verdict | undefined;
  try {
    meter.sent(attempt);
    const received = await sendAttempt(question, {
      client,
      clock,
      timeoutMs,
      signal,
      onBytes(count) {
        bytes += count;
        meter.received(count);
      },
    });
    status = "kind" in received ? undefined : received.status;
    verdict = judge(received, clock.now());
    if (verdict.kind === "accepted" && !("kind" in received)) {
      onAnswer({ endpoint: question.endpoint, text: received.text });
    }
    return verdict;
  } finally {
    meter.ended();
    if (verdict?.kind === "throttled") meter.throttled();
    onRequest({
      endpoint: question.endpoint,
      attempt,
      outcome: wordFor(verdict, status),
      bytes,
      milliseconds: Math.round(clock.now() - sentAt),
      ...(status !== undefined && { status }),
    });
  }
}

function judge(received: Answer | Failure, now: number): Verdict {
  if (!("kind" in received)) return judgeAnswer(received, now);
  return { kind: "failed", failure: received, isPassing: received.kind !== "too_large" };
}

function wordFor(verdict: Verdict | undefined, status: number | undefined): RequestEvent["outcome"] {
  if (verdict === undefined) return "cancelled";
  if (verdict.kind === "throttled") return "throttled";
  return status === undefined ? "failed" : "answered";
}
