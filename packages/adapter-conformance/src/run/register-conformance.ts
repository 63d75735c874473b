import { conformanceCases } from "../cases/conformance-cases.js";
import type { ConformanceSubject } from "../subject/conformance-subject.js";
import { runCase } from "./run-case.js";
import { checkExceptions } from "./run-conformance.js";

/** The parts of a test runner that are used. Those of vitest and of `node:test` fit as they are. */
export interface ConformanceRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (title: string, body: (context: SkippableContext) => Promise<void>) => unknown;
}

/** How a running test says that it was skipped. */
export interface SkippableContext {
  readonly skip: (reason: string) => void;
}

/**
 * Makes one test of each case. The subject is asked for when the first test runs, so that it can be made in a hook.
 *
 * `registerConformance({ describe, it }, "the folder adapter", () => subject)`
 */
export function registerConformance(runner: ConformanceRunner, name: string, subject: () => ConformanceSubject): void {
  runner.describe(name, () => {
    runner.it("makes written exceptions only for cases that exist", async () => checkExceptions(subject()));
    for (const testCase of conformanceCases) {
      runner.it(`${testCase.title} (${testCase.id})`, async (context) => {
        const result = await runCase(testCase, subject());
        if (result.outcome === "failed") throw result.error ?? new Error(result.reason);
        if (result.outcome === "skipped") context.skip(result.reason);
      });
    }
  });
}
