import { PagebridgeError, type PagebridgeErrorCode, tryParseReference } from "@pagebridge/core-types";

/** Failures after which another adapter may have more success: the first one cannot reach what was asked for. */
const outOfReach: ReadonlySet<PagebridgeErrorCode> = new Set([
  "capability_missing",
  "forbidden",
  "not_found_or_not_shared",
  "unauthorized",
]);

/**
 * Whether a failure says that this adapter cannot reach something, and not that the request or the service is at fault. An adapter
 * that cannot look up the address of a published page calls it an invalid reference.
 *
 * @param reference What was asked for; absent for lists.
 */
export function isOutOfReach(error: unknown, reference: string | undefined): error is PagebridgeError {
  if (!PagebridgeError.is(error)) return false;
  if (error.code !== "invalid_reference") return outOfReach.has(error.code);
  return reference !== undefined && tryParseReference(reference)?.site !== undefined;
}

/** The failure of the adapter that was asked first, with a sentence on what else was tried, or might be. */
export function withSentence(error: PagebridgeError, sentence: string): PagebridgeError {
  return new PagebridgeError(error.code, `${error.message} ${sentence}`, {
    cause: error,
    ...(error.details && { details: error.details }),
  });
}
