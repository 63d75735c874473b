import type { Terminal } from "../terminal/terminal.js";

/** What a command gets from the process that it runs in. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts the program. */
  readonly signal: AbortSignal;
  /** Runs something when the process ends, however it ends. */
  readonly onExit: (clean: () => void) => void;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}
