import type { AdapterInfo, CapabilityName } from "@pagebridge/core-types";
import type { NeedName } from "./reading-needs.js";

/** How well a candidate meets the needs: in full, with limits that are named, or not. */
export type Verdict = "does_not_fit" | "fits" | "fits_with_limits";

/** One thing that speaks for or against a candidate. */
export interface AdviceReason {
  /**
   * `for`: it speaks for the candidate. `risk`: to be known, and no limit of what is needed. `limit`: a need is met in part.
   * `against`: a need is not met, so that the candidate does not fit.
   */
  readonly effect: "against" | "for" | "limit" | "risk";
  /** The need that it is about. */
  readonly need: NeedName;
  /** The capability that it is about, where it is about one. */
  readonly capability?: CapabilityName;
  /** Plain sentences, with the limit in the adapter's own words. */
  readonly sentence: string;
}

/** A candidate, what becomes of it, and why. */
export interface RankedAdapter {
  readonly adapter: AdapterInfo;
  readonly verdict: Verdict;
  /** What decides comes first: `against`, `limit`, `risk`, `for`. */
  readonly reasons: readonly AdviceReason[];
}

/** Which adapter to use, and why. */
export interface Recommendation {
  /** All candidates, the best first. */
  readonly ranked: readonly RankedAdapter[];
  /** The one to use. Absent when none fits. */
  readonly recommended?: AdapterInfo;
  /** The answer in a few sentences. */
  readonly summary: string;
}
