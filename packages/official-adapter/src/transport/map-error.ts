import { PagebridgeError, type PagebridgeErrorCode, type PagebridgeErrorDetails } from "@pagebridge/core-types";
import type { Redact } from "@pagebridge/core-types/adapter-tools";
import { reduceError } from "@pagebridge/core-types/adapter-tools";
import type { ErrorContext } from "./error-context.js";
import { explainErrorAnswer } from "./explain-error-answer.js";
import type { Failure } from "./failure.js";
import { firstSentence } from "./first-sentence.js";

/** An error's code, words and what else is known. */
interface Explanation {
  readonly code: PagebridgeErrorCode;
  readonly message: string;
  readonly cause?: unknown;
  readonly details?: PagebridgeErrorDetails;
}

/**
 * Puts a failure into words: what failed, on what, and what to do next. Nothing in the error, however deep one looks, holds a secret: what
 * comes from outside is copied name by name and redacted.
 */
export function toPagebridgeError(failure: Failure, context: ErrorContext): PagebridgeError {
  if (failure.kind === "part_failed" && PagebridgeError.is(failure.cause)) {
    return failure.cause;
  }
  const { code, message, cause, details } = explain(failure, context);
  const { reference } = context.target;
  return new PagebridgeError(code, context.redact(message), {
    ...(cause !== undefined && { cause }),
    details: { ...(reference !== undefined && { reference: context.redact(reference) }), ...details },
  });
}

function explain(failure: Failure, context: ErrorContext): Explanation {
  const { target, baseUrl, redact } = context;
  const { subject } = target;
  switch (failure.kind) {
    case "aborted":
      return {
        code: "aborted",
        message: `Asking for ${subject} was stopped by the caller.`,
        cause: safeReason(failure.reason, redact),
      };
    case "timeout":
      return {
        code: "timeout",
        message: `No complete answer for ${subject} came within ${inSeconds(failure.limitMs)}. Try again later, or allow more with timeoutMs.`,
      };
    case "network":
      return {
        code: "unavailable",
        message: `${baseUrl} could not be reached, or closed the connection, when asked for ${subject}. Check the network and the base URL, then try again.`,
        cause: reduceError(failure.cause, redact),
      };
    case "cut_off":
      return {
        code: "invalid_response",
        message: `The answer for ${subject} broke off before its end. Try again; if it always does, look for a proxy on the way to ${baseUrl}.`,
        ...(failure.cause !== undefined && { cause: reduceError(failure.cause, redact) }),
      };
    case "foreign_answer":
      return {
        code: "invalid_response",
        message: `${baseUrl} answered with ${failure.description} (status ${failure.status}) when asked for ${subject}, which the Notion API does not do. Check the base URL, and any proxy on the way.`,
        details: { status: failure.status },
      };
    case "too_large":
      return {
        code: "invalid_response",
        message: `The answer for ${subject} was still not over after ${failure.maxBytes} bytes, so it was not read. Check the base URL.`,
      };
    case "error_answer":
      return explainErrorAnswer(failure, context);
    case "pause_too_long":
      return explainPause(failure, subject);
    case "out_of_time":
      return explainOutOfTime(failure, context);
    case "part_failed":
      return {
        code: failure.part === "token source" ? "unauthorized" : "unavailable",
        message: `The ${failure.part} that the adapter was given failed when ${subject} was asked for. Its own error is the cause.`,
        cause: reduceError(failure.cause, redact),
      };
  }
}

function explainPause(
  { retryAfterMs, status }: Extract<Failure, { kind: "pause_too_long" }>,
  subject: string,
): Explanation {
  const pause =
    retryAfterMs === undefined ? "a pause that is longer" : `a pause of ${inSeconds(retryAfterMs)}, which is longer`;
  return {
    code: "rate_limited",
    message: `Notion asked for ${pause} than asking for ${subject} may take. Try again after it, or allow more time.`,
    details: { ...(status !== undefined && { status }), ...(retryAfterMs !== undefined && { retryAfterMs }) },
  };
}

function explainOutOfTime(
  { limitMs, last }: Extract<Failure, { kind: "out_of_time" }>,
  context: ErrorContext,
): Explanation {
  const { subject } = context.target;
  const within = `within ${inSeconds(limitMs)}, all pauses and further attempts included`;
  const previous = last === undefined ? undefined : explain(last, context);
  const rest = {
    ...(previous?.details !== undefined && { details: previous.details }),
    ...(previous?.cause !== undefined && { cause: previous.cause }),
  };
  if (previous?.code === "rate_limited") {
    return {
      code: "rate_limited",
      message: `Notion kept asking for fewer requests and did not give ${subject} ${within}. Try again later.`,
      ...rest,
    };
  }
  return {
    code: "timeout",
    message: `No answer for ${subject} came ${within}. ${firstSentence(previous?.message ?? "Try again later")}.`,
    ...rest,
  };
}

function inSeconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${Math.ceil(milliseconds / 100) / 10} s`;
}

/** The caller's own reason, as it is when there can be nothing in it but a name and a message. */
function safeReason(reason: unknown, redact: Redact): unknown {
  if (PagebridgeError.is(reason) || reason instanceof DOMException) {
    return reason;
  }
  if (reason instanceof Error && Reflect.ownKeys(reason).every((key) => key === "message" || key === "stack")) {
    return redact(reason.message) === reason.message ? reason : reduceError(reason, redact);
  }
  return reduceError(reason, redact);
}
