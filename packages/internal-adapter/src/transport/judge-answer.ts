import { isRecord, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { parseErrorBody, parseJson } from "./error-body.js";
import type { ErrorAnswer, Failure } from "./failure.js";
import { parseRetryAfter } from "./retry-after.js";

/** A complete answer. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

/** What to make of an answer. */
export type Verdict =
  | { readonly kind: "accepted"; readonly json: WireRecord }
  /** The API asks for fewer requests. It did nothing else, so sending again is always safe. */
  | { readonly kind: "throttled"; readonly failure: ErrorAnswer }
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** Whether the same request may well succeed later. */
      readonly isPassing: boolean;
    };

/**
 * Judges an answer by its status and body.
 *
 * A success must hold a JSON object. One that does not parse is taken for cut off, and worth another attempt; an HTML page is not,
 * because it comes from something that is not the API and will be there next time.
 *
 * @param now - milliseconds since 1970.
 */
export function judgeAnswer(answer: Answer, now: number): Verdict {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return judgeSuccess(answer);
  if (status >= 300 && status < 400) return final(redirect(status, headers.get("location")));
  const failure = toErrorAnswer(answer, now);
  if (status === 429 || failure.error?.name === "UserRateLimitResponse") return { kind: "throttled", failure };
  // 501 and 505 say that the request will never be understood. Those from 520 on come from the proxy in front of the API.
  const isPassing = status === 408 || (status >= 500 && status !== 501 && status !== 505);
  return { kind: "failed", failure, isPassing };
}

function judgeSuccess({ status, headers, text }: Answer): Verdict {
  const json = parseJson(text);
  if (isRecord(json)) return { kind: "accepted", json };
  if (json !== undefined) {
    return final({ kind: "foreign_answer", status, description: "JSON that is not an object" });
  }
  if (isHtml(headers, text)) {
    return final({ kind: "foreign_answer", status, description: "an HTML page" });
  }
  return { kind: "failed", failure: { kind: "cut_off" }, isPassing: true };
}

function toErrorAnswer({ status, headers, text }: Answer, now: number): ErrorAnswer {
  const error = parseErrorBody(text);
  const rayId = headers.get("cf-ray");
  const retryAfterMs =
    parseRetryAfter(headers.get("retry-after"), now) ??
    (error?.retryAfterSeconds === undefined ? undefined : error.retryAfterSeconds * 1000);
  return {
    kind: "error_answer",
    status,
    isHtml: isHtml(headers, text),
    ...(error !== undefined && { error }),
    ...(rayId !== null && { rayId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function redirect(status: number, location: string | null): Failure {
  const base = "https://relative.invalid";
  const url = location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined;
  const host = url === undefined || url.origin === base ? undefined : url.host;
  return {
    kind: "redirect",
    status,
    isToLogin: /\/(?:login|signup|sso)\b/i.test(url?.pathname ?? ""),
    ...(host !== undefined && { host }),
  };
}

function isHtml(headers: Answer["headers"], text: string): boolean {
  return headers.get("content-type")?.includes("html") === true || text.trimStart().startsWith("<");
}

function final(failure: Failure): Verdict {
  return { kind: "failed", failure, isPassing: false };
}
