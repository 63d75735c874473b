import type { ReadingNeeds } from "@pagebridge/api-advisor";
import type { Needs } from "../../shared/api.js";
import { RequestFailure } from "../requests/request-failure.js";

/** What the questionnaire's answers mean to the advisor. */
export function toReadingNeeds({ pages, canInstall, needsViews, lifetime, runsFor }: Needs): ReadingNeeds {
  return {
    pages,
    canInstallConnection: canInstall,
    // Nobody but its owner can lend an account.
    mayUseWholeAccount: runsFor === "me",
    mustLast: lifetime === "long" ? "years" : "one_off",
    runsUnattended: runsFor === "others",
    required: needsViews ? ["views", "viewQueries"] : [],
  };
}

/** Reads the questionnaire's answers. @throws RequestFailure if one is missing. */
export function toNeeds({
  pages,
  canInstall,
  needsViews,
  lifetime,
  runsFor,
}: Readonly<Record<string, unknown>>): Needs {
  if (
    (pages === "private" || pages === "public") &&
    (lifetime === "long" || lifetime === "once") &&
    (runsFor === "me" || runsFor === "others") &&
    typeof canInstall === "boolean" &&
    typeof needsViews === "boolean"
  ) {
    return { pages, canInstall, needsViews, lifetime, runsFor };
  }
  throw new RequestFailure(400, "invalid_request", "An answer to one of the questions is missing.");
}
