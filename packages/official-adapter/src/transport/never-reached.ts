/** Codes of errors that come before a connection stands, in the words of Node and of its `fetch`. */
const codes: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether an error of `fetch`, or one of its causes, says that no connection came about: then the server has not seen the request. */
export function hasNeverReachedServer(thrown: unknown): boolean {
  let error = thrown;
  for (let depth = 0; depth < 4 && typeof error === "object" && error !== null; depth += 1) {
    if ("code" in error && typeof error.code === "string" && codes.has(error.code)) {
      return true;
    }
    // Node tries all addresses of a name, and then reports all the refusals at once.
    if ("errors" in error && Array.isArray(error.errors) && error.errors.length > 0) {
      return error.errors.every(hasNeverReachedServer);
    }
    error = "cause" in error ? error.cause : undefined;
  }
  return false;
}
