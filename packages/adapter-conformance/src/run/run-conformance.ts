import { conformanceCases } from "../cases/conformance-cases.js";
import type { ConformanceSubject } from "../subject/conformance-subject.js";
import { type CaseResult, runCase } from "./run-case.js";

/**
 * Runs every case, one after the other, and gives what came of each.
 *
 * @throws TypeError when a written exception names a case that does not exist.
 */
export async function runConformance(subject: ConformanceSubject): Promise<readonly CaseResult[]> {
  checkExceptions(subject);
  const results: CaseResult[] = [];
  for (const testCase of conformanceCases) results.push(await runCase(testCase, subject));
  return results;
}

/** Refuses an exception for a case that does not exist. */
export function checkExceptions({ exceptions = [] }: ConformanceSubject): void {
  const stray = exceptions.find(({ caseId }) => conformanceCases.every(({ id }) => id !== caseId));
  if (stray) throw new TypeError(`There is an exception for ${stray.caseId}, and no such case.`);
}
