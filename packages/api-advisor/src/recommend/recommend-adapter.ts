import type { AdapterInfo } from "@pagebridge/core-types";
import { completeNeeds, type ReadingNeeds } from "./reading-needs.js";
import type { RankedAdapter, Recommendation } from "./recommendation.js";
import { type WeighedCandidate, weighCandidate } from "./weigh-candidate.js";

/**
 * Says which of some adapters to use, and why: all of them in order, each with a verdict and its reasons in plain sentences.
 *
 * What decides, in this order: whether the candidate fits, whether its API is documented, how much of what is required and then of
 * what is welcome it covers, and how much it can do besides. So an undocumented API is never put before a documented one that fits.
 * The order of the candidates does not matter.
 *
 * `recommendAdapter({ pages: "private", required: ["views"] }, [official.info, other.info]).recommended`
 *
 * @throws TypeError when a capability is named that does not exist.
 */
export function recommendAdapter(needs: ReadingNeeds, candidates: readonly AdapterInfo[]): Recommendation {
  const complete = completeNeeds(needs);
  const weighed = candidates.map((candidate) => weighCandidate(candidate, complete)).sort(betterFirst);
  const ranked = weighed.map(({ adapter, verdict, reasons }): RankedAdapter => ({ adapter, verdict, reasons }));
  const [first] = ranked;
  return {
    ranked,
    ...(first && first.verdict !== "does_not_fit" && { recommended: first.adapter }),
    summary: summarize(ranked),
  };
}

function betterFirst(left: WeighedCandidate, right: WeighedCandidate): number {
  for (const [index, value] of left.rank.entries()) {
    const difference = (right.rank[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  const [leftText, rightText] = [identify(left.adapter), identify(right.adapter)];
  if (leftText === rightText) return 0;
  return leftText < rightText ? -1 : 1;
}

/** What two candidates that are worth the same are ordered by: their names, and everything else when these are equal. */
function identify({
  name,
  api,
  apiVersion,
  stability,
  authentication,
  contractVersion,
  capabilities,
}: AdapterInfo): string {
  const sorted = Object.entries(capabilities).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([name, api, apiVersion ?? "", stability, authentication, contractVersion, sorted]);
}

function summarize(ranked: readonly RankedAdapter[]): string {
  const [first] = ranked;
  if (!first) return "There is no adapter to choose from.";
  if (first.verdict === "does_not_fit") {
    const lines = ranked.map(({ adapter, reasons }) => `"${adapter.name}": ${sentencesOf(reasons, "against")}`);
    return `No adapter fits. ${lines.join(" ")}`;
  }
  const start = `Use "${first.adapter.name}"${first.verdict === "fits" ? "." : ", within its limits."}`;
  if (first.adapter.stability === "documented") {
    return `${start} Its API is documented, and it reads what is needed.`;
  }
  return `${start} No documented API does what is needed, and this one is undocumented: a change of it, which comes without notice, can stop the program at any time.`;
}

function sentencesOf(reasons: RankedAdapter["reasons"], effect: "against"): string {
  return reasons
    .filter((reason) => reason.effect === effect)
    .map(({ sentence }) => sentence)
    .join(" ");
}
