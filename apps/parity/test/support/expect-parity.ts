import { expect } from "vitest";
import type { Door } from "../../src/property/check-scenario.js";
import { describeFailure, runParity } from "../../src/property/run-parity.js";

/** Expects every one of so many workspaces to be read as it is, and alike through each door. The same seed gives the same workspaces. */
export async function expectParity(doors: readonly Door[], runs: number, seed: number): Promise<void> {
  const result = await runParity({ doors, runs, seed });
  expect(result.failure && describeFailure(result.failure, seed)).toBe(undefined);
  expect(result.runs).toBe(runs);
}

/** Enough for a busy machine of two slow cores. */
export const parityTimeoutMs = 1_800_000;
