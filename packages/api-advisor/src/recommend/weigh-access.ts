import type { AdapterInfo, Capability, CapabilityName } from "@pagebridge/core-types";
import type { CompleteNeeds } from "./reading-needs.js";
import type { AdviceReason } from "./recommendation.js";
import { sayCapability } from "./say-capability.js";

/** Whether a candidate can get at the pages, and how well, from 0 (not) to 2 (in full), for each kind of page that is needed. */
export interface Access {
  readonly reasons: readonly AdviceReason[];
  readonly levels: readonly number[];
}

/** One way to get at pages. */
interface Way {
  readonly capability: CapabilityName;
  readonly level: Capability["level"];
  /** Why the way is closed; absent when it is open. */
  readonly closed?: Pick<AdviceReason, "need" | "sentence">;
}

const worth: Readonly<Record<Capability["level"], number>> = { full: 2, none: 0, partial: 1 };

/** Looks for the best way to each kind of page that is needed. */
export function weighAccess(adapter: AdapterInfo, needs: CompleteNeeds): Access {
  const withCredentials = wayWithCredentials(adapter, needs);
  const found = [
    ...(needs.pages === "public" ? [] : [bestWay(adapter, [withCredentials])]),
    ...(needs.pages === "private" ? [] : [bestWay(adapter, [wayWithoutSetup(adapter), withCredentials])]),
  ];
  const reasons = new Map(found.flatMap(({ reasons }) => reasons).map((reason) => [reason.sentence, reason]));
  return { reasons: [...reasons.values()], levels: found.map(({ level }) => level) };
}

function wayWithoutSetup({ authentication, capabilities }: AdapterInfo): Way {
  const { level } = capabilities.publicPagesWithoutSetup;
  return { capability: "publicPagesWithoutSetup", level: authentication === "token" ? "none" : level };
}

/** With a token, or with nothing where an adapter reads pages that are not published without one, such as from a folder. */
function wayWithCredentials(adapter: AdapterInfo, needs: CompleteNeeds): Way {
  const way: Way = { capability: "privatePages", level: adapter.capabilities.privatePages.level };
  if (way.level === "none" || adapter.authentication === "none") return way;
  if (adapter.stability === "documented") {
    if (needs.canInstallConnection) return way;
    const sentence = "It needs the token of a connection, and none can be installed.";
    return { ...way, closed: { need: "canInstallConnection", sentence } };
  }
  if (needs.mayUseWholeAccount) return way;
  const sentence =
    "An undocumented API has no token for programs: it would need a session that opens a whole account, and that is not allowed.";
  return { ...way, closed: { need: "mayUseWholeAccount", sentence } };
}

function bestWay(adapter: AdapterInfo, ways: readonly Way[]): { reasons: readonly AdviceReason[]; level: number } {
  let best: Way | undefined;
  for (const way of ways) {
    if (!way.closed && worth[way.level] > (best ? worth[best.level] : 0)) best = way;
  }
  if (!best) {
    return {
      level: 0,
      reasons: ways.map(({ capability, closed }) => ({
        effect: "against",
        need: closed?.need ?? "pages",
        capability,
        sentence: closed?.sentence ?? sayCapability(adapter, capability),
      })),
    };
  }
  const { capability, level } = best;
  const effect = level === "full" ? "for" : "limit";
  const reason: AdviceReason = { effect, need: "pages", capability, sentence: sayCapability(adapter, capability) };
  const opensAccount =
    capability === "privatePages" && adapter.stability === "undocumented" && adapter.authentication !== "none";
  return { level: worth[level], reasons: opensAccount ? [reason, wholeAccount] : [reason] };
}

const wholeAccount: AdviceReason = {
  effect: "risk",
  need: "mayUseWholeAccount",
  sentence:
    "Pages that are not published need a session that opens a whole account: whoever gets hold of it can do anything.",
};
