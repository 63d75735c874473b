import fc from "fast-check";
import { type Scenario, scenariosWith } from "../arbitraries/scenarios.js";
import { checkScenario, type Door } from "./check-scenario.js";

/** Options of `runParity`. */
export interface ParityOptions {
  readonly doors: readonly Door[];
  /** How many workspaces. */
  readonly runs: number;
  /** The same seed gives the same workspaces. */
  readonly seed: number;
  /** How many smaller workspaces are tried once one is read wrong. @default 2000 */
  readonly maxShrinks?: number;
  /** Called after each workspace that held; not while a failure is being shrunk. */
  readonly onRun?: (count: number) => void;
}

/** How a run ended. */
export interface ParityResult {
  /** Workspaces that were checked; those that shrinking tried are not counted. */
  readonly runs: number;
  readonly failure?: ParityFailure;
}

/** The smallest workspace found on which a reading is wrong. */
export interface ParityFailure {
  readonly scenario: Scenario;
  readonly differences: readonly string[];
  /** Where fast-check finds it again, such as `42:1:0`. */
  readonly path: string;
}

/** Reads random workspaces through the doors until one is read wrong, and looks for a small one on which the same happens. */
export async function runParity({ doors, runs, seed, maxShrinks = 2000, onRun }: ParityOptions): Promise<ParityResult> {
  let held = 0;
  let tries = 0;
  // Who somebody is, a door without an account is not told, so no title can be compared that says it.
  const peopleInTitles = doors.every(({ capabilities }) => capabilities.users.level !== "none");
  const property = fc.asyncProperty(scenariosWith({ peopleInTitles }), async (scenario) => {
    // Shrinking ends when nothing smaller is wrong.
    if (tries > maxShrinks) return true;
    const differences = await differencesOn(scenario, doors);
    if (tries > 0 || differences.length > 0) tries += 1;
    if (differences.length > 0) return false;
    held += 1;
    onRun?.(held);
    return true;
  });
  const details = await fc.check(property, { numRuns: runs, seed });
  const [scenario] = details.counterexample ?? [];
  if (scenario === undefined) return { runs: details.numRuns };
  return {
    runs: details.numRuns,
    failure: {
      scenario,
      differences: await differencesOn(scenario, doors),
      path: details.counterexamplePath ?? "",
    },
  };
}

/** A reading that fails is the greatest difference of all. */
async function differencesOn(scenario: Scenario, doors: readonly Door[]): Promise<readonly string[]> {
  try {
    return await checkScenario(scenario, doors);
  } catch (error) {
    return [`A reading failed: ${String(error)}`];
  }
}

/** The failure for people: the differences, the way back to it, and what the workspace holds. */
export function describeFailure({ differences, path, scenario }: ParityFailure, seed: number): string {
  const shown = differences.slice(0, 20);
  return [
    ...shown,
    ...(differences.length > shown.length ? [`… and ${differences.length - shown.length} more`] : []),
    `seed ${seed}, path ${JSON.stringify(path)}`,
    `served with ${JSON.stringify(scenario.internal)}:`,
    JSON.stringify(scenario.workspace.roots, undefined, 1),
  ].join("\n");
}
