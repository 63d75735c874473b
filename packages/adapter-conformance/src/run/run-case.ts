import type { AdapterInfo } from "@pagebridge/core-types";
import type { ConformanceCase } from "../cases/conformance-case.js";
import { failureOf } from "../check/errors.js";
import type { ConformanceSubject } from "../subject/conformance-subject.js";

/** How a case ended. */
export type CaseResult =
  | { readonly caseId: string; readonly outcome: "passed" }
  | { readonly caseId: string; readonly outcome: "skipped"; readonly reason: string }
  | { readonly caseId: string; readonly outcome: "failed"; readonly reason: string; readonly error?: unknown };

/**
 * Runs one case. It runs even when the adapter does not claim what it needs, or when there is a written exception: if it passes all
 * the same, it fails, because the adapter says less than it does.
 */
export async function runCase(testCase: ConformanceCase, subject: ConformanceSubject): Promise<CaseResult> {
  const { id: caseId } = testCase;
  const adapter = subject.createAdapter();
  const excuse = excuseFor(testCase, adapter.info, subject);
  const error = await failureOf(() => testCase.run({ adapter, facts: subject.facts, subject }));
  if (error !== undefined) {
    return excuse === undefined
      ? { caseId, outcome: "failed", reason: messageOf(error), error }
      : { caseId, outcome: "skipped", reason: excuse };
  }
  if (excuse === undefined) return { caseId, outcome: "passed" };
  return {
    caseId,
    outcome: "failed",
    reason: `The adapter claims less than it does. It passes, although it says: ${excuse}`,
  };
}

/** Why an adapter need not pass a case, in words. */
function excuseFor(
  { id, needs, unless }: ConformanceCase,
  info: AdapterInfo,
  { exceptions = [] }: ConformanceSubject,
): string | undefined {
  const missing = needs.find((name) => info.capabilities[name].level === "none");
  if (missing !== undefined) return info.capabilities[missing].limit ?? `The adapter does not claim ${missing}.`;
  return unless?.(info) ?? exceptions.find(({ caseId }) => caseId === id)?.reason;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
