/** Where a command prints. Results go to `stdout`; progress, warnings and errors go to `stderr`. */
export interface Terminal {
  /** Prints one line of the result. */
  out(line: string): void;
  /** Prints one line of talk. */
  note(line: string): void;
  /** Writes text to stderr as it is, for lines that are drawn over. */
  draw(text: string): void;
  /** Whether stderr is a terminal that a line can be drawn over on. */
  readonly isInteractive: boolean;
  /** Characters in a line of stderr; 80 where a terminal does not say. */
  readonly columns: number;
}

/** The part of a process that a terminal needs. */
export interface TerminalHost {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Makes a terminal of a process's streams. A reader that goes away, as in `| head`, ends the program quietly. */
export function createTerminal({ env, stderr, stdout }: TerminalHost, exit: (code: number) => never): Terminal {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") exit(0);
      throw error;
    });
  }
  return {
    out: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    draw: (text) => void stderr.write(text),
    isInteractive: stderr.isTTY === true && env["TERM"] !== "dumb",
    get columns() {
      return stderr.columns || 80;
    },
  };
}
