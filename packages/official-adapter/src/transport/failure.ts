import type { ApiError } from "./api-error.js";

/** Why a request came to nothing, as data. `toPagebridgeError` puts it in words. */
export type Failure =
  /** The caller stopped it. */
  | { readonly kind: "aborted"; readonly reason: unknown }
  /** The answer was not complete in time. */
  | { readonly kind: "timeout"; readonly limitMs: number }
  /** No connection, or one that broke before the answer began. */
  | { readonly kind: "network"; readonly cause: unknown }
  /** The answer began and ended too early. */
  | { readonly kind: "cut_off"; readonly cause?: unknown }
  /** A complete answer that is not of the API, such as the HTML page of a proxy. */
  | { readonly kind: "foreign_answer"; readonly status: number; readonly description: string }
  | { readonly kind: "too_large"; readonly maxBytes: number }
  /** An answer that reports an error. */
  | {
      readonly kind: "error_answer";
      readonly status: number;
      /** Absent when the body is not an error of the API. */
      readonly error?: ApiError;
      readonly requestId?: string;
      /** The number of the request at the proxy in front of the API. */
      readonly rayId?: string;
      readonly retryAfterMs?: number;
    }
  /** The API asks for a pause that is longer than the time that is left. */
  | { readonly kind: "pause_too_long"; readonly retryAfterMs?: number; readonly status?: number }
  /** All attempts together took too long; `last` is how the last one ended. */
  | { readonly kind: "out_of_time"; readonly limitMs: number; readonly last?: Failure }
  /** The token source or the limiter, both given by the caller, failed. */
  | { readonly kind: "part_failed"; readonly part: "limiter" | "token source"; readonly cause: unknown };
