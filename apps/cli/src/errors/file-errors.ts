import { UsageError } from "./usage-error.js";

const reasons: Readonly<Record<string, string>> = {
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

/** Tells whether an error came from the file system or the network, with one of the given codes (such as `ENOENT`) or with any. */
export function isFileError(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return false;
  return codes.length === 0 || codes.includes(error.code);
}

/** Says in one sentence why a path cannot be used. */
export function describeFileError({ code = "nothing", path }: NodeJS.ErrnoException): string {
  return `${path} cannot be used: ${reasons[code] ?? `the system says ${code}`}.`;
}

/** Does something with a path that the user named. @throws UsageError where the file system refuses. */
export async function withNamedPath<T>(action: () => Promise<T> | T): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (isFileError(error) && error.path !== undefined)
      throw new UsageError(describeFileError(error), { cause: error });
    throw error;
  }
}
