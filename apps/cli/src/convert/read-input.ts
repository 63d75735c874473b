import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describeFileError, isFileError } from "../errors/file-errors.js";
import { UsageError } from "../errors/usage-error.js";
import { parseJson } from "./parse-json.js";

/** What `convert` was given. */
export type ConvertInput =
  | { readonly kind: "file"; readonly json: unknown }
  /** The answers of a folder, in the order of their paths. */
  | { readonly kind: "folder"; readonly answers: readonly unknown[] };

/**
 * Reads a file, a folder of `*.json` files at any depth, or standard input (`-`).
 *
 * @throws UsageError if something cannot be read or is not JSON.
 */
export async function readConvertInput(path: string, readStdin: () => Promise<Uint8Array>): Promise<ConvertInput> {
  if (path === "-") return { kind: "file", json: parseJson(await readStdin(), "Standard input") };
  try {
    if (!(await stat(path)).isDirectory()) return { kind: "file", json: parseJson(await readFile(path), path) };
    const files = await jsonFilesIn(path);
    if (files.length === 0) throw new UsageError(`${path} holds no file whose name ends in .json.`);
    const answers: unknown[] = [];
    for (const file of files) answers.push(parseJson(await readFile(file), file));
    return { kind: "folder", answers };
  } catch (error) {
    if (isFileError(error, "ENOENT")) throw new UsageError(`${path} does not exist.`, { cause: error });
    if (isFileError(error)) throw new UsageError(describeFileError(error), { cause: error });
    throw error;
  }
}

async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort((left, right) => (left < right ? -1 : 1));
}
