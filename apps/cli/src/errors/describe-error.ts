import { PagebridgeError } from "@pagebridge/core-types";
import { printable } from "../terminal/printable.js";
import { describeFileError, isFileError } from "./file-errors.js";
import { UsageError } from "./usage-error.js";

/** Says in one or two sentences what went wrong, without a stack trace. */
export function describeError(error: unknown): string {
  if (PagebridgeError.is(error) || UsageError.is(error)) return printable(error.message);
  if (isFileError(error) && error.path !== undefined) return printable(describeFileError(error));
  const message = error instanceof Error ? error.message : String(error);
  return printable(`Something unexpected went wrong, which is a mistake in pagebridge: ${message}`);
}
