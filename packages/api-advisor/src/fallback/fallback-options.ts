import type { AdapterInfo, NotionAdapter, PagebridgeError } from "@pagebridge/core-types";

/** The methods of an adapter. */
export type AdapterMethod = Exclude<keyof NotionAdapter, "info">;

/** What the caller is asked before the next adapter is. */
export interface FallbackRequest {
  readonly method: AdapterMethod;
  /** What is asked for, as the caller gave it: an id or a link. Absent for lists. */
  readonly reference?: string;
  /** The adapter that could not reach it, and how it failed. */
  readonly previous: AdapterInfo;
  readonly error: PagebridgeError;
  /** The adapter that would be asked. */
  readonly next: AdapterInfo;
}

/** Options of `createFallbackAdapter`. */
export interface FallbackOptions {
  /**
   * Says whether the next adapter may be asked. What it throws reaches the caller of the method as it is.
   *
   * @default nothing is allowed
   */
  readonly allow?: (request: FallbackRequest) => Promise<boolean> | boolean;
}
