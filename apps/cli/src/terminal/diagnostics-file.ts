import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { Diagnostic } from "@pagebridge/core-types";

/** A file with one diagnostic a line, as JSON. It appears when it is complete. */
export interface DiagnosticsFile {
  add(diagnostic: Diagnostic): void;
  /** Puts the file in its place. */
  save(): Promise<void>;
  /** Deletes what was written, unless it was saved. */
  discard(): void;
}

/** Begins a file of diagnostics. @throws An error of the file system if it cannot be written there. */
export async function openDiagnosticsFile(path: string): Promise<DiagnosticsFile> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  const file = openSync(unfinished, "w");
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    add: (diagnostic) => void writeSync(file, `${JSON.stringify(diagnostic)}\n`),
    save: async () => {
      close();
      renameSync(unfinished, path);
    },
    discard: () => {
      close();
      rmSync(unfinished, { force: true });
    },
  };
}
