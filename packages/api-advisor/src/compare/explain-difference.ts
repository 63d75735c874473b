import type { AdapterInfo, CapabilityName } from "@pagebridge/core-types";
import type { ExpectedDifference } from "./page-comparison.js";

/** The adapters of a comparison. */
export interface ComparedAdapters {
  readonly left: AdapterInfo;
  readonly right: AdapterInfo;
}

/** Which of the readings lacks what the other one has; `unclear` when both have something. */
export type LackingSide = "left" | "right" | "unclear";

/**
 * The declared gap that explains a difference, if there is one on the side that lacks something. When both sides have something, only an
 * adapter that says that it does so in part can be the reason.
 */
export function explainDifference(
  { left, right }: ComparedAdapters,
  capability: CapabilityName | undefined,
  lacking: LackingSide,
): ExpectedDifference | undefined {
  if (capability === undefined) return undefined;
  const suspects = { left: [left], right: [right], unclear: [left, right] }[lacking];
  for (const { name, capabilities } of suspects) {
    const { level, limit } = capabilities[capability];
    if (level === "partial" || (level === "none" && lacking !== "unclear"))
      return { capability, adapter: name, reason: limit ?? "The adapter declares a gap here." };
  }
  return undefined;
}
