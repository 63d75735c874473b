import type { PagebridgeErrorCode } from "./error-code.js";

const brand = Symbol.for("pagebridge.PagebridgeError");

/** What a program may want to know about a failure beyond its code. A field that is absent is not known. */
export interface PagebridgeErrorDetails {
  /** The id, or a link without its query, of the object that was asked for. */
  readonly reference?: string;
  /** The HTTP status of the last answer. */
  readonly status?: number;
  /** The API's own id of the request, for a support ticket. */
  readonly requestId?: string;
  /** How long the API asked to wait before the next request, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** What may be given to the constructor of {@link PagebridgeError} besides code and message. */
export interface PagebridgeErrorOptions {
  /** The error, or other value, that led to this one. */
  readonly cause?: unknown;
  readonly details?: PagebridgeErrorDetails;
}

/**
 * The one error that Pagebridge packages throw for what can go wrong at run time.
 *
 * Tell errors apart with `PagebridgeError.is(error)` and `error.code`, not with `instanceof`, which fails when two copies of this
 * package are installed. Messages are sentences for people and never hold a token, a cookie or a signed URL.
 */
export class PagebridgeError extends Error {
  override readonly name = "PagebridgeError";
  readonly code: PagebridgeErrorCode;
  /** Absent when there is nothing to add. */
  declare readonly details?: PagebridgeErrorDetails;

  constructor(code: PagebridgeErrorCode, message: string, options?: PagebridgeErrorOptions) {
    super(message, options);
    this.code = code;
    if (options?.details !== undefined) {
      this.details = options.details;
    }
  }

  // On the prototype, so that printing an error does not show it.
  get [brand](): true {
    return true;
  }

  /** Tells whether a value is a PagebridgeError; also true for errors made by another installed copy of this package. */
  static is(value: unknown): value is PagebridgeError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
