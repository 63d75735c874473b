import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file below a folder by its path, with `/` between folders, in order. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.map(async (path) => [relative(folder, path).split(sep).join("/"), await readFile(path)] as const),
  );
  return new Map(read.sort(([left], [right]) => (left < right ? -1 : 1)));
}
