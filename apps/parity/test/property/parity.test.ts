import { describe, expect, it } from "vitest";
import { doors } from "../../src/property/doors.js";
import { describeFailure, runParity } from "../../src/property/run-parity.js";

// The same workspaces in each run, so that a change elsewhere never turns up as an accident here; `pnpm parity` takes new ones.
const seeds = [20_261_122, 5_771];
const runsPerSeed = 500;

describe(`random workspaces, read through the ${doors.map(({ name }) => name).join(" and the ")} API`, () => {
  it.each(seeds)(
    `are read as they are, and alike: ${runsPerSeed} of seed %i`,
    async (seed) => {
      const { failure, runs } = await runParity({ doors, runs: runsPerSeed, seed });
      expect(failure && describeFailure(failure, seed)).toBe(undefined);
      expect(runs).toBe(runsPerSeed);
    },
    900_000,
  );
});
