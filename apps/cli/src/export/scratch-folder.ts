import { rmdirSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder for what an export puts aside while it runs. It lies inside the export, so that a finished file can be moved out of it in one step. */
export interface ScratchFolder {
  /** A path in the folder that nothing has been written to. */
  newPath(): string;
  /** Deletes the folder and all that is in it. Synchronous, so that it also works while the process ends. */
  remove(): void;
}

const folderName = ".pagebridge";

/** Makes a scratch folder inside the folder of the export, and deletes those that killed runs left there. */
export async function createScratchFolder(exportFolder: string): Promise<ScratchFolder> {
  const parent = join(exportFolder, folderName);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const folder = await mkdtemp(join(parent, `run-${process.pid}-`));
  let count = 0;
  return {
    newPath: () => {
      count += 1;
      return join(folder, String(count));
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      try {
        rmdirSync(parent);
      } catch {
        // Another run is using it.
      }
    },
  };
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = /^run-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
