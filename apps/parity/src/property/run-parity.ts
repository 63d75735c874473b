import type { Workspace } from "@pagebridge/notion-emulator";
import fc from "fast-check";
import { workspaces } from "../arbitraries/workspaces.js";
import { checkWorkspace, type Door } from "./check-workspace.js";

/** Options of `runParity`. */
export interface ParityOptions {
  readonly doors: readonly Door[];
  /** How many workspaces. */
  readonly runs: number;
  /** The same seed gives the same workspaces. */
  readonly seed: number;
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
  readonly workspace: Workspace;
  readonly differences: readonly string[];
  /** Where fast-check finds it again, such as `42:1:0`. */
  readonly path: string;
}

/** Reads random workspaces through the doors until one is read wrong, and looks for a small one on which the same happens. */
export async function runParity({ doors, runs, seed, onRun }: ParityOptions): Promise<ParityResult> {
  let held = 0;
  const property = fc.asyncProperty(workspaces, async (workspace) => {
    const differences = await differencesOn(workspace, doors);
    if (differences.length > 0) return false;
    held += 1;
    onRun?.(held);
    return true;
  });
  const details = await fc.check(property, { numRuns: runs, seed });
  const [workspace] = details.counterexample ?? [];
  if (workspace === undefined) return { runs: details.numRuns };
  return {
    runs: details.numRuns,
    failure: {
      workspace,
      differences: await differencesOn(workspace, doors),
      path: details.counterexamplePath ?? "",
    },
  };
}

/** A reading that fails is the greatest difference of all. */
async function differencesOn(workspace: Workspace, doors: readonly Door[]): Promise<readonly string[]> {
  try {
    return await checkWorkspace(workspace, doors);
  } catch (error) {
    return [`A reading failed: ${String(error)}`];
  }
}

/** The failure for people: the differences, the way back to it, and what the workspace holds. */
export function describeFailure({ differences, path, workspace }: ParityFailure, seed: number): string {
  const shown = differences.slice(0, 20);
  return [
    ...shown,
    ...(differences.length > shown.length ? [`… and ${differences.length - shown.length} more`] : []),
    `seed ${seed}, path ${JSON.stringify(path)}`,
    JSON.stringify(workspace.roots, undefined, 1),
  ].join("\n");
}
