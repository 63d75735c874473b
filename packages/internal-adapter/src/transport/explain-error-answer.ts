import type { PagebridgeErrorCode, PagebridgeErrorDetails } from "@pagebridge/core-types";
import type { ErrorAnswer } from "./failure.js";
import type { ErrorContext } from "./map-error.js";

/** Code, words and details for an answer that reports an error. */
export interface ErrorAnswerExplanation {
  readonly code: PagebridgeErrorCode;
  readonly message: string;
  readonly cause: Error;
  readonly details: PagebridgeErrorDetails;
}

/** Notion's names of errors, in our codes. What is not listed is told by its status. */
const codes: Readonly<Record<string, PagebridgeErrorCode>> = {
  GroupsV1NotSupportedError: "schema_drift",
  MemcachedCrossCellError: "unavailable",
  PostgresNullConstraintError: "unavailable",
  UnauthorizedError: "unauthorized",
  UserRateLimitResponse: "rate_limited",
  ValidationError: "invalid_request",
  object_not_found: "not_found_or_not_shared",
  restricted_resource: "forbidden",
  unauthorized: "unauthorized",
};

/** Statuses that say the API is no longer what this adapter was written for: a retired request form, or a host that moved. */
const movedOn: ReadonlySet<number> = new Set([405, 406, 410, 415, 501, 505, 530]);

/** Puts an answer that reports an error into words. */
export function explainErrorAnswer(failure: ErrorAnswer, context: ErrorContext): ErrorAnswerExplanation {
  const { status, error, retryAfterMs } = failure;
  const code = codeOf(failure);
  const said = error === undefined ? "" : ` and said ${error.name}: ${error.message}`;
  return {
    code,
    message: wordsFor(code, failure, context),
    cause: new Error(context.redact(`The answer had the status ${status}${said}`)),
    details: {
      status,
      ...(error?.errorId !== undefined && { requestId: context.redact(error.errorId) }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
  };
}

function codeOf({ status, error, isHtml }: ErrorAnswer): PagebridgeErrorCode {
  if (error !== undefined && saysRetired(error.message)) return "schema_drift";
  const known = error === undefined ? undefined : codes[error.name];
  if (known !== undefined) return known;
  if (movedOn.has(status)) return "schema_drift";
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 429) return "rate_limited";
  if (status === 408 || status >= 500) return "unavailable";
  return error === undefined || isHtml ? "invalid_response" : "invalid_request";
}

/** "This endpoint doesn't exist anymore", and what may be said instead of it. */
function saysRetired(message: string): boolean {
  return /\bendpoint\b.*\b(?:(?:doesn['’]t|does not|no longer) exist|removed|deprecated|not supported)/i.test(message);
}

function wordsFor(
  code: PagebridgeErrorCode,
  { status, error, isHtml, rayId }: ErrorAnswer,
  { question: { endpoint, subject }, baseUrl, isSignedIn }: ErrorContext,
): string {
  const said =
    error === undefined || error.message === "" ? `(status ${status})` : `(Notion says: ${withoutEnd(error.message)})`;
  switch (code) {
    case "schema_drift":
      return status === 530
        ? `${baseUrl} says that what it should ask for ${subject} is not there (status 530). Notion may have moved its API: look for a newer version of this package, or give the new address as baseUrl.`
        : `Notion's undocumented API has changed: it no longer takes the request ${endpoint} for ${subject} as it is sent here ${said}. Look for a newer version of this package, or read through the official API.`;
    case "unauthorized":
      return isSignedIn
        ? `Notion did not accept the session when asked for ${subject} ${said}. It ends with a logout, a change of the password, or after some months.`
        : `Notion gives ${subject} only after a login ${said}. Publish the page, or read it through the official API.`;
    case "forbidden":
      return isHtml || rayId !== undefined
        ? `The request for ${subject} was blocked on the way to Notion (status ${status}${rayId === undefined ? "" : `, Ray ID ${rayId}`}): Notion keeps out some networks and clients. Try from another network, or read through the official API.`
        : `Notion does not allow ${subject} to be read ${isSignedIn ? "with this session" : "without a login"} ${said}. Publish the page, or read it through the official API.`;
    case "not_found_or_not_shared":
      return `Notion did not find ${subject}: it does not exist, or ${isSignedIn ? "this session may not see it" : "it is not published"}. Check the id, or publish the page.`;
    case "rate_limited":
      return `Notion asked for fewer requests when asked for ${subject} ${said}. Try again later.`;
    case "unavailable":
      return `Notion could not give ${subject}, even when asked again ${said}. Try again later.`;
    case "invalid_response":
      return `${baseUrl} answered the request ${endpoint} for ${subject} with status ${status}, and not in the way of Notion's API. Check the base URL, and any proxy on the way.`;
    default:
      return `Notion refused the request ${endpoint} for ${subject} as wrong ${said}. Pages that are not published are refused so, too. If the page is public, the undocumented API may have changed.`;
  }
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[.!?]+$/, "");
}
