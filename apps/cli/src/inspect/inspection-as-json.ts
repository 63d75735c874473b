import { countBlocks, type Diagnostic } from "@pagebridge/core-types";
import type { Attempt } from "../reading/attempt.js";
import { contentTitle } from "../reading/content-title.js";
import { type Inspection, readingsOf } from "./inspection.js";

/** An inspection as `--json` prints it. */
export function inspectionAsJson({ apis, gaps, isPublic, recommendation, reference }: Inspection): object {
  const [first] = readingsOf(apis);
  const value = first?.content.reading.value;
  return {
    reference,
    ...(value && { object: value.object, id: value.id, title: contentTitle(value) }),
    ...(isPublic !== undefined && { isPublic }),
    ...(recommendation?.recommended && { recommended: recommendation.recommended.name }),
    ...(recommendation && {
      summary: recommendation.summary,
      ranked: recommendation.ranked.map(({ adapter, reasons, verdict }) => ({
        adapter: adapter.name,
        verdict,
        reasons,
      })),
    }),
    apis: apis.map(({ attempt, info, view }) => ({
      adapter: info.name,
      stability: info.stability,
      view,
      ...(attempt ? asJson(attempt) : { outcome: "not_asked" }),
    })),
    gaps,
  };
}

function asJson(attempt: Attempt): object {
  if (attempt.outcome === "failed") return { outcome: "failed", code: attempt.code, message: attempt.message };
  const { diagnostics, provenance, value } = attempt.content.reading;
  return {
    outcome: "read",
    object: value.object,
    blocks: countBlocks(value.children ?? []),
    ...provenance.cost,
    diagnostics: countByCode(diagnostics),
  };
}

function countByCode(diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
