import { type AdapterInfo, type CapabilityName, contractVersion } from "@pagebridge/core-types";
import type { CompleteNeeds } from "./reading-needs.js";
import type { AdviceReason, RankedAdapter, Verdict } from "./recommendation.js";
import { sayCapability } from "./say-capability.js";
import { weighAccess } from "./weigh-access.js";
import { weighStability } from "./weigh-stability.js";

/** A candidate with what it is ranked by. */
export interface WeighedCandidate extends RankedAdapter {
  /** Compared one after the other; more is better. Only a better capability can change one of them, and only for the better. */
  readonly rank: readonly number[];
}

const levels = { full: 2, none: 0, partial: 1 } as const;
const effectOrder: readonly AdviceReason["effect"][] = ["against", "limit", "risk", "for"];

/** Says how well one candidate meets the needs. */
export function weighCandidate(adapter: AdapterInfo, needs: CompleteNeeds): WeighedCandidate {
  const access = weighAccess(adapter, needs);
  const reasons = [
    ...contractReasons(adapter),
    ...access.reasons,
    ...needs.required.map((name) => capabilityReason(adapter, name, "required")),
    ...needs.nice.map((name) => capabilityReason(adapter, name, "nice")),
    ...weighStability(adapter, needs),
  ];
  const ordered = effectOrder.flatMap((effect) => reasons.filter((reason) => reason.effect === effect));
  const unmet = needs.required.filter((name) => adapter.capabilities[name].level === "none").length;
  const closed = access.levels.filter((level) => level === 0).length;
  const verdict = verdictOf(reasons);
  return {
    adapter,
    verdict,
    reasons: ordered,
    rank: [
      verdict === "does_not_fit" ? 0 : 1,
      adapter.stability === "documented" ? 1 : 0,
      adapter.contractVersion === contractVersion ? 1 : 0,
      -(unmet + closed),
      verdict === "fits" ? 1 : 0,
      total(access.levels) + total(needs.required.map((name) => levels[adapter.capabilities[name].level])),
      total(needs.nice.map((name) => levels[adapter.capabilities[name].level])),
      total(Object.values(adapter.capabilities).map(({ level }) => levels[level])),
    ],
  };
}

function verdictOf(reasons: readonly AdviceReason[]): Verdict {
  if (reasons.some(({ effect }) => effect === "against")) return "does_not_fit";
  return reasons.some(({ effect }) => effect === "limit") ? "fits_with_limits" : "fits";
}

function contractReasons(adapter: AdapterInfo): readonly AdviceReason[] {
  if (adapter.contractVersion === contractVersion) return [];
  const sentence = `It was built for version ${adapter.contractVersion} of the adapter contract, and version ${contractVersion} is needed.`;
  return [{ effect: "against", need: "contract", sentence }];
}

function capabilityReason(adapter: AdapterInfo, name: CapabilityName, need: "nice" | "required"): AdviceReason {
  const { level } = adapter.capabilities[name];
  const missing = need === "required" ? "against" : "limit";
  const effect = { full: "for", none: missing, partial: "limit" } as const;
  return { effect: effect[level], need, capability: name, sentence: sayCapability(adapter, name) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
