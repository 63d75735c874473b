import { isRecord, recordOf } from "@pagebridge/core-types/adapter-tools";
import { checkAnswer } from "@pagebridge/internal-adapter";
import type { CapturedAnswer } from "../readers/answer-log.js";
import { count } from "./format.js";

/** Changes an answer as Notion has changed its answers before, each record one box deeper, and says whether it is noticed. */
export function findDrift(answers: readonly CapturedAnswer[]): string | undefined {
  const { request, text } =
    answers.find(({ request }) => request.startsWith("loadPageChunk") || request.startsWith("loadCachedPageChunk")) ??
    {};
  if (request === undefined || text === undefined) return undefined;
  const answer: unknown = JSON.parse(text);
  const before = checkAnswer(request, answer).filter(({ severity }) => severity === "error").length;
  const findings = checkAnswer(request, withDeeperBoxes(answer)).filter(({ severity }) => severity === "error");
  const records = findings.reduce((sum, found) => sum + found.count, 0);
  return `An answer as it came: ${count(before, "finding")} that would stop a read. The same with each record one box deeper, a change like that of February 2026: ${findings.length}, on ${count(records, "record")}.`;
}

function withDeeperBoxes(answer: unknown): unknown {
  const recordMap = recordOf(isRecord(answer) ? answer : {}, "recordMap");
  if (!isRecord(answer) || !recordMap) return answer;
  const tables = Object.entries(recordMap).map(([name, table]) => [
    name,
    isRecord(table)
      ? Object.fromEntries(Object.entries(table).map(([id, box]) => [id, { value: { value: box } }]))
      : table,
  ]);
  return { ...answer, recordMap: Object.fromEntries(tables) };
}
