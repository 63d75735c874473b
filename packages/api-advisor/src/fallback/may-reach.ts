import { PagebridgeError, type PagebridgeErrorCode } from "@pagebridge/core-types";

/** Failures after which another adapter may have more success: the first one cannot reach what was asked for. */
const outOfReach: ReadonlySet<PagebridgeErrorCode> = new Set([
  "capability_missing",
  "forbidden",
  "not_found_or_not_shared",
  "unauthorized",
]);

/** Whether a failure says that this adapter cannot reach something, and not that the request or the service is at fault. */
export function isOutOfReach(error: unknown): error is PagebridgeError {
  return PagebridgeError.is(error) && outOfReach.has(error.code);
}

/** The failure of the adapter that was asked first, with a sentence on what else was tried, or might be. */
export function withSentence(error: PagebridgeError, sentence: string): PagebridgeError {
  return new PagebridgeError(error.code, `${error.message} ${sentence}`, {
    cause: error,
    ...(error.details && { details: error.details }),
  });
}
