import type { ImportPackage } from "../adapters/internal-module.js";
import type { Terminal } from "../terminal/terminal.js";

/** What a command gets from the process that it runs in. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts the program. */
  readonly signal: AbortSignal;
  /** Runs something when the process ends, however it ends. */
  readonly onExit: (clean: () => void) => void;
  /** Imports a package that the user may have installed beside this program, or where they work. */
  readonly importPackage: ImportPackage;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}
