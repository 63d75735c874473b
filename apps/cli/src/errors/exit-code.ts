import { PagebridgeError } from "@pagebridge/core-types";
import { UsageError } from "./usage-error.js";

/** What the command line can end with. */
export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** One of the numbers in {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): ExitCode {
  if (UsageError.is(error)) return exitCodes.usage;
  if (!PagebridgeError.is(error)) return exitCodes.failed;
  switch (error.code) {
    case "aborted":
      return exitCodes.interrupted;
    case "invalid_input":
    case "invalid_reference":
      return exitCodes.usage;
    default:
      return exitCodes.failed;
  }
}
