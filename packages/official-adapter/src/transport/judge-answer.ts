import type { ThrottledOutcome, ThrottleScope } from "../schedule/request-limiter.js";
import { parseApiError, parseJson } from "./api-error.js";
import type { Failure } from "./failure.js";
import { parseRetryAfter } from "./retry-after.js";

/** A complete answer. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

/** What to make of an answer. */
export type Verdict =
  | { readonly kind: "accepted" }
  /** The API asks for fewer requests. It did nothing else, so sending again is always safe. */
  | { readonly kind: "throttled"; readonly outcome: ThrottledOutcome; readonly failure: Failure }
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** Whether the same request may well succeed later. */
      readonly isPassing: boolean;
      /** Whether the server has too much to do. */
      readonly isOverload: boolean;
      /** How long the server asked to wait, if it did. */
      readonly retryAfterMs?: number;
    };

const scopes: Readonly<Record<string, ThrottleScope>> = {
  public_api_endpoint_rate_limit: "endpoint",
  public_api_request_rate_limit: "connection",
  public_api_space_request_rate_limit: "workspace",
};

/** The reason of a 429 which says that access is closed: waiting does not help. */
const blocked = "public_api_request_blocked";

/**
 * Judges an answer by its status and body.
 *
 * A success must hold a JSON object. One that does not parse is taken for cut off, and worth another attempt, because connections and
 * proxies do that in passing; an HTML page is not, because it comes from something that is not the API and will be there next time.
 *
 * @param now - milliseconds since 1970.
 */
export function judgeAnswer(answer: Answer, now: number): Verdict {
  const { status } = answer;
  if (status >= 200 && status < 300) {
    return judgeSuccess(answer);
  }
  if (status >= 300 && status < 400) {
    return final({ kind: "foreign_answer", status, description: "a redirect to another address" });
  }
  const error = parseApiError(answer.text);
  const requestId = error?.requestId ?? answer.headers.get("x-notion-request-id");
  const rayId = answer.headers.get("cf-ray");
  const retryAfterMs =
    parseRetryAfter(answer.headers.get("retry-after"), answer.headers.get("date"), now) ??
    parseRetryAfter(error?.retryAfter, null, now);
  const failure: Failure = {
    kind: "error_answer",
    status,
    ...(error !== undefined && { error }),
    ...(requestId !== null && { requestId }),
    ...(rayId !== null && { rayId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  const reason = error?.rateLimitReason;
  if ((status === 429 || status === 529) && reason !== blocked) {
    const scope = status === 529 ? "server" : (scopes[reason ?? ""] ?? "unknown");
    return {
      kind: "throttled",
      failure,
      outcome: {
        kind: "throttled",
        scope,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        ...(reason !== undefined && { reason }),
      },
    };
  }
  // 501 says that the request will never be understood. Those above 504 come from the proxy in front of the API.
  const isPassing = status === 408 || (status >= 500 && status !== 501);
  const isOverload = status === 408 || status === 503 || status === 504 || status === 522 || status === 524;
  return { kind: "failed", failure, isPassing, isOverload, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

function judgeSuccess({ status, headers, text }: Answer): Verdict {
  const parsed = parseJson(text);
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
    return { kind: "accepted" };
  }
  if (parsed !== undefined) {
    return final({ kind: "foreign_answer", status, description: "JSON that is not an object" });
  }
  if (headers.get("content-type")?.includes("html") || text.trimStart().startsWith("<")) {
    return final({ kind: "foreign_answer", status, description: "an HTML page" });
  }
  return { kind: "failed", failure: { kind: "cut_off" }, isPassing: true, isOverload: false };
}

function final(failure: Failure): Verdict {
  return { kind: "failed", failure, isPassing: false, isOverload: false };
}
