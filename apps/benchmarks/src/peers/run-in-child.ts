import { setTimeout as wait } from "node:timers/promises";
import { startChild } from "./child-process.js";
import type { ReadTarget } from "./reader.js";
import type { RunReader, RunResult } from "./run.js";

/** How reads in processes of their own are carried out. */
export interface ChildRunnerOptions {
  /** Read once before, so that the code is loaded and compiled. Nothing of it is measured. */
  readonly warmUp: ReadTarget;
  /** How long a read may take; after that the process is ended, and the reader gave up. */
  readonly capMs: number;
}

/**
 * Makes a runner that gives each read a process of its own: what a reader prints, how it crashes and how busy it keeps its thread then
 * do not touch the server or the other readers.
 */
export function createChildRunner({ warmUp, capMs }: ChildRunnerOptions): RunReader {
  return async (reader, target): Promise<RunResult> => {
    const child = startChild();
    const giveUp = new AbortController();
    try {
      await child.next();
      child.tell({ reader, target: warmUp });
      const warm = await child.next();
      if (warm.outcome !== "read") {
        throw new Error(`${reader} did not get warm.`);
      }
      child.takeWarnings();
      child.tell({ reader, target });
      const capped = wait(capMs, { outcome: "gave_up", milliseconds: capMs } as const, { signal: giveUp.signal });
      const result = await Promise.race([child.next(), capped]);
      switch (result.outcome) {
        case "loaded":
          throw new Error(`${reader} was loaded twice.`);
        case "read":
          return { ...result, warnings: child.takeWarnings() };
        default:
          return result;
      }
    } finally {
      giveUp.abort();
      child.stop();
    }
  };
}
