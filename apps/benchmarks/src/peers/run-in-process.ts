import { readers } from "./readers.js";
import type { RunReader } from "./run.js";

/** Runs a reader in this process: enough to count requests, but what it prints is printed, and time is shared with the server. */
export const runInProcess: RunReader = async (reader, target) => {
  const start = performance.now();
  const text = await readers[reader].read(target);
  return { outcome: "read", milliseconds: performance.now() - start, text, warnings: [] };
};
