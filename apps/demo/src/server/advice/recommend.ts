import { recommendAdapter } from "@pagebridge/api-advisor";
import { internalSessionCapabilities } from "@pagebridge/internal-adapter";
import type { Needs, RecommendAnswer } from "../../shared/api.js";
import type { Readers } from "../readers/readers.js";
import { toReadingNeeds } from "./to-reading-needs.js";

/** Which API to use for what somebody needs, and why. */
export function recommend(needs: Needs, { official, internal }: Readers["sample"]): RecommendAnswer {
  // Whoever runs it for themselves could lend their own session; the advisor says what that means.
  const withSession = needs.pages === "private" && needs.runsFor === "me";
  const internalInfo = withSession ? { ...internal.info, capabilities: internalSessionCapabilities } : internal.info;
  const { ranked } = recommendAdapter(toReadingNeeds(needs), [official.info, internalInfo]);
  return {
    ranked: ranked.map(({ adapter, verdict, reasons }) => ({
      side: adapter.api === "internal" ? "internal" : "official",
      isPossible: verdict !== "does_not_fit",
      reasons: reasons.map(({ sentence }) => sentence),
    })),
  };
}

/** Every way to answer the questionnaire. */
export const allNeeds: readonly Needs[] = (["private", "public"] as const).flatMap((pages) =>
  [true, false].flatMap((canInstall) =>
    [true, false].flatMap((needsViews) =>
      (["long", "once"] as const).flatMap((lifetime) =>
        (["me", "others"] as const).map((runsFor) => ({ pages, canInstall, needsViews, lifetime, runsFor })),
      ),
    ),
  ),
);
