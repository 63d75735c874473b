import type { NotionAdapter } from "@pagebridge/core-types";
import type { ConformanceFacts } from "./facts.js";

/** An adapter to test, and what is known of the content behind it. */
export interface ConformanceSubject {
  /**
   * Makes an adapter over the content that `facts` describes. With `credentials: "wrong"` it has credentials of the right form that
   * are not accepted; an adapter that needs none ignores that.
   */
  readonly createAdapter: (options?: { readonly credentials?: "valid" | "wrong" }) => NotionAdapter;
  readonly facts: ConformanceFacts;
  /** How many requests (or reads of a file, or whatever the adapter counts as a request) the source has seen so far. */
  readonly countRequests: () => number;
  /** Texts that nothing may show: tokens, right and wrong ones, and keys of signatures. */
  readonly secrets?: readonly string[];
  /** See `ComparableOptions`. */
  readonly stableUrl?: (url: string) => string;
  /** Cases that the adapter does not pass, each with the reason. One that passes all the same is a failure. */
  readonly exceptions?: readonly ConformanceException[];
}

/** A case that an adapter does not pass, and why. */
export interface ConformanceException {
  readonly caseId: string;
  /** One sentence for people. */
  readonly reason: string;
}
