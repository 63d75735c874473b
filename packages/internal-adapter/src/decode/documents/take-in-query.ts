import type { Id } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import { readQueryAnswer } from "../queries/read-query-answer.js";
import type { Intake } from "./intake.js";

/** Takes in which rows a query found; of no use when nobody knows in which collection. */
export function takeInQuery(answer: WireRecord, collectionId: Id | undefined, intake: Intake): void {
  const { allBlockIds = [], findings, hasMore, rowIds } = readQueryAnswer(answer);
  intake.findings.push(...findings);
  if (collectionId === undefined) return;
  const known = intake.rows.get(collectionId) ?? new Set<Id>();
  for (const id of [...rowIds, ...allBlockIds]) known.add(id);
  intake.rows.set(collectionId, known);
  if (hasMore) intake.shortened.add(collectionId);
}
