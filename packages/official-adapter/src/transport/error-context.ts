import type { Redact } from "@pagebridge/core-types/adapter-tools";
import type { RequestTarget } from "./request-target.js";

/** What the words of an error are made of, besides the failure. */
export interface ErrorContext {
  readonly target: RequestTarget;
  readonly baseUrl: string;
  readonly redact: Redact;
}
