import type { ErrorBody } from "./error-body.js";

/** An answer that reports an error. */
export interface ErrorAnswer {
  readonly kind: "error_answer";
  readonly status: number;
  /** Absent when the body is not an error of the API. */
  readonly error?: ErrorBody;
  readonly isHtml: boolean;
  /** The number of the request at the proxy in front of the API. */
  readonly rayId?: string;
  readonly retryAfterMs?: number;
}

/** Why a request came to nothing, as data. `toPagebridgeError` puts it in words. */
export type Failure =
  | ErrorAnswer
  /** The caller stopped it. */
  | { readonly kind: "aborted"; readonly reason: unknown }
  /** The answer was not complete in time. */
  | { readonly kind: "timeout"; readonly limitMs: number }
  /** No connection, or one that broke before the answer began. */
  | { readonly kind: "network"; readonly cause: unknown }
  /** The answer began and ended too early. */
  | { readonly kind: "cut_off"; readonly cause?: unknown }
  /** A complete answer that is not of the API, such as the HTML page of the app. */
  | { readonly kind: "foreign_answer"; readonly status: number; readonly description: string }
  /** A redirect, which is not followed. */
  | { readonly kind: "redirect"; readonly status: number; readonly isToLogin: boolean; readonly host?: string }
  | { readonly kind: "too_large"; readonly maxBytes: number }
  /** The API asks for a pause that is longer than the time that is left. */
  | { readonly kind: "pause_too_long"; readonly waitMs: number; readonly status?: number }
  /** All attempts together took too long; `last` is how the last one ended. */
  | { readonly kind: "out_of_time"; readonly limitMs: number; readonly last?: Failure };
