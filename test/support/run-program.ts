import { execFile } from "node:child_process";

/** Where and how a program runs. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws ProgramError when it fails.
 */
export function runProgram(program: string, words: readonly string[], { cwd, env }: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 };
    execFile(program, words, options, (error, stdout, stderr) => {
      if (error === null) {
        resolve(stdout);
      } else {
        reject(new ProgramError(`${program} ${words.join(" ")}`, `${stdout}\n${stderr}`));
      }
    });
  });
}

/** A program that failed, with all that it printed. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
  readonly output: string;

  constructor(command: string, output: string) {
    super(`${command} failed:\n${output}`);
    this.output = output;
  }
}
