import type { AdapterInfo } from "@pagebridge/core-types";
import type { CompleteNeeds } from "./reading-needs.js";
import type { AdviceReason } from "./recommendation.js";

const duration: Readonly<Record<CompleteNeeds["mustLast"], string>> = {
  months: "and it has to last for months",
  one_off: "which a single run can bear",
  years: "and it has to last for years",
};

/** What it means that somebody, or nobody, promises that the API stays as it is. */
export function weighStability({ stability }: AdapterInfo, needs: CompleteNeeds): readonly AdviceReason[] {
  if (stability === "documented") {
    const sentence =
      "The API is documented and changes with warning; such an API is preferred to every undocumented one, even one that gives more.";
    return [{ effect: "for", need: "mustLast", sentence }];
  }
  const change = "The API is undocumented and can change or close without notice";
  const reasons: AdviceReason[] = [
    {
      effect: needs.mustLast === "one_off" ? "risk" : "limit",
      need: "mustLast",
      sentence: `${change}, ${duration[needs.mustLast]}.`,
    },
  ];
  if (needs.runsUnattended) {
    const sentence = "Nobody watches it run, so a change of an undocumented API is noticed late.";
    reasons.push({ effect: "limit", need: "runsUnattended", sentence });
  }
  return reasons;
}
