import { PagebridgeError, type PagebridgeErrorCode, type PagebridgeErrorDetails } from "@pagebridge/core-types";
import { type Redact, reduceError } from "@pagebridge/core-types/adapter-tools";
import { explainErrorAnswer } from "./explain-error-answer.js";
import type { Failure } from "./failure.js";
import type { Question } from "./transport.js";

/** What the words of an error are made of, besides the failure. */
export interface ErrorContext {
  readonly question: Question;
  readonly baseUrl: string;
  readonly isSignedIn: boolean;
  readonly redact: Redact;
}

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
  const { code, message, cause, details } = explain(failure, context);
  const { reference } = context.question;
  return new PagebridgeError(code, context.redact(message), {
    ...(cause !== undefined && { cause }),
    details: { ...(reference !== undefined && { reference: context.redact(reference) }), ...details },
  });
}

function explain(failure: Failure, context: ErrorContext): Explanation {
  const { baseUrl, redact } = context;
  const { subject } = context.question;
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
        message: `The answer for ${subject} is no complete JSON. Try again; if it always is so, look for a proxy on the way to ${baseUrl}.`,
        ...(failure.cause !== undefined && { cause: reduceError(failure.cause, redact) }),
      };
    case "foreign_answer":
      return {
        code: "invalid_response",
        message: `${baseUrl} answered with ${failure.description} (status ${failure.status}) when asked for ${subject}. That is not Notion's API; the page of its app looks so, and so does a proxy's. Check the base URL.`,
        details: { status: failure.status },
      };
    case "redirect":
      return explainRedirect(failure, context);
    case "too_large":
      return {
        code: "invalid_response",
        message: `The answer for ${subject} was still not over after ${failure.maxBytes} bytes, so it was not read. Check the base URL.`,
      };
    case "error_answer":
      return explainErrorAnswer(failure, context);
    case "pause_too_long":
      return {
        code: "rate_limited",
        message: `Notion asked for a pause of ${inSeconds(failure.waitMs)}, which is longer than asking for ${subject} may take. Try again after it, or allow more with maxTotalMs.`,
        details: {
          ...(failure.status !== undefined && { status: failure.status }),
          retryAfterMs: Math.ceil(failure.waitMs),
        },
      };
    case "out_of_time":
      return explainOutOfTime(failure, context);
  }
}

function explainRedirect(
  { status, isToLogin, host }: Extract<Failure, { kind: "redirect" }>,
  { question: { subject }, baseUrl, isSignedIn }: ErrorContext,
): Explanation {
  const target = host === undefined ? "another address" : host;
  if (!isToLogin) {
    return {
      code: "invalid_response",
      message: `${baseUrl} sent the request for ${subject} on to ${target} (status ${status}), which is not followed. If the API has moved, give the new address as baseUrl.`,
      details: { status },
    };
  }
  return {
    code: "unauthorized",
    message: isSignedIn
      ? `${baseUrl} wants a new login before it gives ${subject}: the session has ended.`
      : `${baseUrl} wants a login before it gives ${subject}. Publish the page, or read it through the official API.`,
    details: { status },
  };
}

function explainOutOfTime(
  { limitMs, last }: Extract<Failure, { kind: "out_of_time" }>,
  context: ErrorContext,
): Explanation {
  const { subject } = context.question;
  const within = `within ${inSeconds(limitMs)}, all waits and further attempts included`;
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
    message: `No answer for ${subject} came ${within}. ${previous?.message ?? "Try again later."}`,
    ...rest,
  };
}

function inSeconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${Math.ceil(milliseconds / 100) / 10} s`;
}

/** The caller's own reason, as it is when there can be nothing in it but a name and a message. */
export function safeReason(reason: unknown, redact: Redact): unknown {
  if (PagebridgeError.is(reason) || reason instanceof DOMException) return reason;
  if (reason instanceof Error && Reflect.ownKeys(reason).every((key) => key === "message" || key === "stack")) {
    return redact(reason.message) === reason.message ? reason : reduceError(reason, redact);
  }
  return reduceError(reason, redact);
}
