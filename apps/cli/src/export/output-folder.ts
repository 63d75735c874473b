import { mkdir, readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { isFileError } from "../errors/file-errors.js";
import type { ScratchFolder } from "./scratch-folder.js";

/** The folder that an export fills. Paths are relative to it, with `/` between folders. */
export interface OutputFolder {
  /** Writes a file whole or not at all. A file that already says the same is left alone. */
  writeText(path: string, text: string): Promise<"unchanged" | "written">;
  /** Moves a finished file in, replacing what was there. */
  moveIn(finishedPath: string, path: string): Promise<void>;
  /** The size of a file in bytes; undefined if there is none. */
  sizeOf(path: string): Promise<number | undefined>;
}

/** Opens the folder of an export for writing. */
export async function openOutputFolder(folder: string, scratch: ScratchFolder): Promise<OutputFolder> {
  const root = await realpath(folder);
  const prepared = new Set<string>();

  const prepare = async (path: string): Promise<string> => {
    const target = join(root, ...path.split("/"));
    const parent = dirname(target);
    if (!prepared.has(parent)) {
      await mkdir(parent, { recursive: true });
      const real = await realpath(parent);
      if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
        throw new Error(`${parent} leads out of the folder of the export, so nothing is written there.`);
      }
      prepared.add(parent);
    }
    return target;
  };

  const moveIn = async (finishedPath: string, path: string): Promise<void> => {
    await rename(finishedPath, await prepare(path));
  };

  return {
    moveIn,
    writeText: async (path, text) => {
      const target = await prepare(path);
      if ((await readIfThere(target)) === text) return "unchanged";
      const finished = scratch.newPath();
      await writeFile(finished, text);
      await rename(finished, target);
      return "written";
    },
    sizeOf: async (path) => {
      try {
        const found = await stat(await prepare(path));
        return found.isFile() ? found.size : undefined;
      } catch (error) {
        if (isFileError(error, "ENOENT")) return undefined;
        throw error;
      }
    },
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isFileError(error, "ENOENT", "EISDIR")) return undefined;
    throw error;
  }
}
