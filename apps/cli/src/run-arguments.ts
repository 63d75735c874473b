import { CommanderError } from "commander";
import type { CommandContext } from "./commands/command-context.js";
import { describeError } from "./errors/describe-error.js";
import { exitCodeOf, exitCodes } from "./errors/exit-code.js";
import { createProgram } from "./program.js";

/**
 * Runs the command line with the arguments that follow the program's name, and gives the exit code. Errors are printed in a
 * sentence or two; `--verbose` adds the stack trace.
 */
export async function runArguments(args: readonly string[], version: string, context: CommandContext): Promise<number> {
  const { terminal } = context;
  let exitCode: number = exitCodes.done;
  const program = createProgram(version, context, (code) => {
    exitCode = code;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, "")),
      writeErr: (text) => terminal.note(text.replace(/\n$/, "")),
    });
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    terminal.note(`pagebridge: ${describeError(error)}`);
    if (args.includes("--verbose") && error instanceof Error) terminal.note(error.stack ?? "");
    return exitCodeOf(error);
  }
}
