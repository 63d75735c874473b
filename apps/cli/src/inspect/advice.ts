import type { AdviceReason } from "@pagebridge/api-advisor";
import { howToAddInternal } from "../adapters/internal-module.js";
import { formatList } from "../terminal/format.js";
import { shortened } from "../terminal/printable.js";
import { type InspectedApi, type Inspection, readingsOf } from "./inspection.js";

/** Which API to use and why, and what the user can do next, in plain sentences. */
export function adviceOn(inspection: Inspection): readonly string[] {
  const { apis, recommendation, reference } = inspection;
  const best = recommendation?.recommended;
  const official = apis.find(({ info }) => info.api === "official");
  if (best?.stability === "documented") return [recommendation?.summary ?? "", ...whatOthersAdd(inspection, best.name)];
  if (best) {
    const risks = recommendation?.ranked[0]?.reasons.filter(isRisk).map(({ sentence }) => sentence) ?? [];
    return [
      `Only the ${best.name} API could read this.`,
      ...risks,
      `To read it now: pagebridge export ${shortened(reference, 80)} --via ${best.name} --out content`,
      howToShare(official),
    ];
  }
  const hasInternal = apis.some(({ info }) => info.api === "internal");
  return [
    howToShare(official),
    ...(hasInternal || readingsOf(apis).length > 0
      ? []
      : [`If it is published on the web, the internal API may read it without a token. ${howToAddInternal}`]),
  ];
}

/** What is about the API as a whole; the limits of what the page holds stand in the table. */
function isRisk({ effect, need }: AdviceReason): boolean {
  return effect !== "for" && (need === "mustLast" || need === "mayUseWholeAccount");
}

function whatOthersAdd({ apis, gaps }: Inspection, best: string): readonly string[] {
  return apis
    .filter(({ attempt, info }) => info.name !== best && attempt?.outcome === "read")
    .flatMap(({ info }) => {
      const added = gaps.filter(({ adapters }) => {
        const [levelOfBest, level] = [best, info.name].map((name) => worthOf(adapters, name));
        return (level ?? 0) > (levelOfBest ?? 0);
      });
      if (added.length === 0) return [];
      const names = formatList(added.map(({ capability }) => capability));
      return [`The ${info.name} API goes further in ${names}, but is undocumented and can change or close on any day.`];
    });
}

function worthOf(adapters: Inspection["gaps"][number]["adapters"], name: string): number {
  const level = adapters.find(({ adapter }) => adapter === name)?.level ?? "none";
  return { full: 2, none: 0, partial: 1 }[level];
}

function howToShare(official: InspectedApi | undefined): string {
  const isRejected = official?.attempt?.outcome === "failed" && official.attempt.code === "unauthorized";
  const how =
    !official?.attempt || isRejected
      ? "put the token of an integration into NOTION_TOKEN, and share this with the integration."
      : "share this with the connection that the token belongs to (••• → Connections).";
  return `If it is yours, the documented API is the better choice: ${how}`;
}
