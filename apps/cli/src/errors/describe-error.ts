import { PagebridgeError } from "@pagebridge/core-types";
import { printable } from "../terminal/printable.js";
import { isFileError } from "./is-file-error.js";
import { UsageError } from "./usage-error.js";

const fileErrors: Readonly<Record<string, string>> = {
  EACCES: "permission was denied",
  EEXIST: "something else stands there",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, not a folder",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
};

/** Says in one or two sentences what went wrong, without a stack trace. */
export function describeError(error: unknown): string {
  if (PagebridgeError.is(error) || UsageError.is(error)) return printable(error.message);
  if (isFileError(error) && error.path !== undefined) {
    const reason = fileErrors[error.code ?? ""] ?? `the system says ${error.code}`;
    return printable(`${error.path} cannot be used: ${reason}.`);
  }
  const message = error instanceof Error ? error.message : String(error);
  return printable(`Something unexpected went wrong, which is a mistake in pagebridge: ${message}`);
}
