import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the files come from. */
export interface FolderSource {
  /** The text of a file; undefined when there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Names of the files in a folder; empty when there is none. */
  readonly list: (path: string) => Promise<readonly string[]>;
}

/** Reads from a folder of this machine. */
export function createFolderSource(folder: string): FolderSource {
  return {
    readText: (path) => readFile(join(folder, path), "utf8").catch(unlessMissing(undefined)),
    list: (path) => readdir(join(folder, path)).catch(unlessMissing([])),
  };
}

function unlessMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}
