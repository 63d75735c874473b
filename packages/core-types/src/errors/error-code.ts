/**
 * Every code that a {@link PagebridgeError} can carry, each with one sentence on what it means.
 *
 * A code is permanent: branch on it. Messages may change in any release.
 */
export const errorCodes = {
  /** The caller stopped it; usually nothing to report to a user. */
  aborted: "The caller's signal was aborted before the work was done.",
  /** Look at the adapter's `info.capabilities` before calling, or use another adapter. */
  capability_missing: "This adapter, or the API behind it, cannot do what was asked.",
  /** Install versions of the adapter and of this package that agree. */
  contract_mismatch: "The adapter was built for another version of the adapter contract.",
  /** Unlike `unauthorized`, the credentials themselves are good. */
  forbidden: "The credentials are valid, but do not allow this.",
  /** Our own functions refused it; nothing was sent. */
  invalid_input: "The data given is not of the shape that the function takes.",
  /** Nothing was sent: the text itself names no Notion object. */
  invalid_reference: "The text or link given does not name a Notion object.",
  /** The request reached the API, unlike `invalid_input`. */
  invalid_request: "The API refused the request as malformed.",
  /** Broken JSON, a cut-off body, or an HTML page from something between us and the API. */
  invalid_response: "The answer could not be read as an answer of the API.",
  /** Notion answers alike for both cases, so that nobody can probe for what exists. */
  not_found_or_not_shared: "The object does not exist, or it is not shared with the credentials in use.",
  /** `details.retryAfterMs` says how long to wait, if the API said so. */
  rate_limited:
    "The API asked for fewer requests, and trying again within the allowed number of attempts did not help.",
  /** Only the undocumented API can drift without a version; the message names the table, the key and the shape found. */
  schema_drift: "The API answered in a shape that is not known, so reading on would have been guessing.",
  /** The time limit was ours, not the API's. */
  timeout: "No complete answer came within the time allowed.",
  /** The token is missing, wrong, expired or revoked. */
  unauthorized: "The credentials are missing or are not accepted.",
  /** The network, or the API's own servers; worth trying again later. */
  unavailable: "The API could not be reached, or answered that it cannot serve now.",
  /** For example a database's id where a page is expected. */
  wrong_kind: "The id names an object of another kind than the one asked for.",
} as const;

/** One of the keys of {@link errorCodes}. */
export type PagebridgeErrorCode = keyof typeof errorCodes;
