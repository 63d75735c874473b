import type { PagebridgeErrorCode, PagebridgeErrorDetails } from "@pagebridge/core-types";
import type { ErrorContext } from "./error-context.js";
import type { Failure } from "./failure.js";
import { firstSentence } from "./first-sentence.js";

/** An answer that reports an error. */
type ErrorAnswer = Extract<Failure, { kind: "error_answer" }>;

/** Code, words and details for an error answer. */
export interface ErrorAnswerExplanation {
  readonly code: PagebridgeErrorCode;
  readonly message: string;
  readonly cause: Error;
  readonly details: PagebridgeErrorDetails;
}

/** The API's codes, in ours. What is not listed is told by its status. */
const codes: Readonly<Record<string, PagebridgeErrorCode>> = {
  conflict_error: "unavailable",
  database_connection_unavailable: "unavailable",
  gateway_timeout: "unavailable",
  internal_server_error: "unavailable",
  invalid_beta: "invalid_request",
  invalid_client: "unauthorized",
  invalid_grant: "unauthorized",
  invalid_json: "invalid_request",
  invalid_request: "invalid_request",
  invalid_request_url: "invalid_request",
  missing_version: "invalid_request",
  object_not_found: "not_found_or_not_shared",
  rate_limited: "rate_limited",
  restricted_resource: "forbidden",
  row_limit_exceeded: "invalid_request",
  service_overload: "rate_limited",
  service_unavailable: "unavailable",
  unauthorized: "unauthorized",
  validation_error: "invalid_request",
};

/** Puts an answer that reports an error into words. */
export function explainErrorAnswer(failure: ErrorAnswer, context: ErrorContext): ErrorAnswerExplanation {
  const { status, error, requestId, retryAfterMs } = failure;
  const code = codeOf(failure);
  const said = error === undefined ? "" : `${error.code}: ${error.message}`;
  return {
    code,
    message: wordsFor(code, failure, context),
    cause: new Error(context.redact(`The answer had the status ${status}${said === "" ? "" : ` and said ${said}`}`)),
    details: {
      status,
      ...(requestId !== undefined && { requestId: context.redact(requestId) }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
  };
}

function codeOf({ status, error }: ErrorAnswer): PagebridgeErrorCode {
  if (error?.rateLimitReason === "public_api_request_blocked") {
    return "forbidden";
  }
  if (error !== undefined && namesAnotherKind(error.message) && status >= 400 && status < 500) {
    return "wrong_kind";
  }
  const known = error === undefined ? undefined : codes[error.code];
  if (known !== undefined) {
    return known;
  }
  if (status === 401 || status === 403) {
    return status === 401 ? "unauthorized" : "forbidden";
  }
  if (status === 429 || status === 529) {
    return "rate_limited";
  }
  if (status === 408 || status >= 500) {
    return "unavailable";
  }
  return error === undefined ? "invalid_response" : "invalid_request";
}

/** The API's sentences end with "… is a database, not a page." */
function namesAnotherKind(message: string): boolean {
  return /\bis an? (?:page|database|data source|block|view)\b[^.]*\bnot an? (?:page|database|data source|block|view)\b/i.test(
    message,
  );
}

function wordsFor(code: PagebridgeErrorCode, failure: ErrorAnswer, { target, baseUrl }: ErrorContext): string {
  const { subject } = target;
  const { status, error, rayId } = failure;
  const said =
    error === undefined || error.message === ""
      ? `(status ${status})`
      : `(Notion says: ${firstSentence(error.message)})`;
  switch (code) {
    case "unauthorized":
      return unauthorizedWords(error?.code, subject);
    case "forbidden":
      if (error?.rateLimitReason !== undefined) {
        return `Notion has blocked this connection's access to the API, so ${subject} cannot be had, and waiting will not help. Look at the connection's settings, or ask Notion's support.`;
      }
      return error === undefined && rayId !== undefined
        ? `The request for ${subject} was blocked on the way to the Notion API (Ray ID ${rayId}). Check for network rules, or give this number to Notion's support.`
        : `The connection may not read ${subject} ${said}. Turn on ${capabilityFor(target.path, error?.message ?? "")} in its settings in Notion.`;
    case "not_found_or_not_shared":
      return `Notion did not find ${subject}: it does not exist, or is not shared with the connection. Share it with the connection in Notion, or check the id.`;
    case "wrong_kind":
      return `${capitalized(subject)} cannot be read, because the id names an object of another kind ${said}.`;
    case "rate_limited":
      return `Notion asked for fewer requests when asked for ${subject} ${said}. Try again later.`;
    case "unavailable":
      return `Notion could not give ${subject}, even when asked again ${said}. Try again later.`;
    case "invalid_response":
      return `${baseUrl} answered the request for ${subject} with status ${status}, and not in the way of the Notion API. Check the base URL, and any proxy on the way.`;
    default:
      return `Notion refused the request for ${subject} as wrong ${said}.`;
  }
}

function unauthorizedWords(apiCode: string | undefined, subject: string): string {
  switch (apiCode) {
    case "invalid_client":
      return "Notion did not accept the client id and client secret. Check both in the connection's settings.";
    case "invalid_grant":
      return "Notion did not accept the authorization code or refresh token: it has expired, was used before, or was made for another client or redirect URI. Send the user to the authorize URL again.";
    default:
      return `Notion did not accept the token when asked for ${subject}. Check that it is complete, and that it has not expired and was not revoked.`;
  }
}

/** The capability that is missing: named by the message, or the one that the request needs. */
function capabilityFor(path: string, message: string): string {
  const named = /\b(?:read|insert|update) (?:content|comments?)\b|\buser (?:information|capabilities)\b/i.exec(
    message,
  )?.[0];
  if (named !== undefined) {
    return `the capability "${named}"`;
  }
  if (path.startsWith("comments")) {
    return 'the capability "read comments"';
  }
  return path.startsWith("users") ? "the capability to read user information" : 'the capability "read content"';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
