import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const marker = ".made-by-pagebridge-demo";

/** Empties a folder that an earlier demo filled, or makes it. @throws If it holds something and no demo made it. */
export async function emptyOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(marker)) {
    throw new Error(
      `The folder ${folder} holds files that the demo did not write. Move them away, and run the demo again.`,
    );
  }
  for (const name of names) await rm(join(folder, name), { recursive: true });
  await writeFile(join(folder, marker), "The demo empties this folder whenever it runs.\n");
}
