import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.js";

/** A folder that somebody has installed packages into with npm. */
export interface NpmProject {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A package in `node_modules`. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Of all its files, without those of packages inside it. */
  readonly bytes: number;
}

/**
 * Installs packages into a new folder with npm.
 *
 * @param dependencies - versions or `file:` addresses by name.
 * @param overrides - the same for packages that come along.
 * @throws ProgramError when npm fails.
 */
export async function createNpmProject(
  dependencies: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>>,
): Promise<NpmProject> {
  const folder = await mkdtemp(join(tmpdir(), "pagebridge-project-"));
  const manifest = { name: "somebody-elses-project", private: true, type: "module", dependencies, overrides };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  const project = { folder, remove: () => rm(folder, { recursive: true }) };
  try {
    await runProgram("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: folder });
  } catch (error) {
    await project.remove();
    throw error;
  }
  return project;
}

/** Lists the packages in a project's `node_modules`, and those inside them, sorted by name. */
export async function listInstalled({ folder }: NpmProject): Promise<readonly InstalledPackage[]> {
  const found: InstalledPackage[] = [];
  for (const path of await packageFoldersIn(join(folder, "node_modules"))) {
    const { name, version }: InstalledPackage = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
    found.push({ name, version, bytes: await bytesIn(path) });
  }
  return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}

async function packageFoldersIn(modules: string): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const name of await folderNamesIn(modules)) {
    const path = join(modules, name);
    const inside = name.startsWith("@") ? (await folderNamesIn(path)).map((part) => join(path, part)) : [path];
    for (const found of inside) {
      folders.push(found, ...(await packageFoldersIn(join(found, "node_modules"))));
    }
  }
  return folders;
}

async function folderNamesIn(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  } catch {
    return [];
  }
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile()) {
      bytes += (await stat(path)).size;
    } else if (entry.isDirectory() && entry.name !== "node_modules") {
      bytes += await bytesIn(path);
    }
  }
  return bytes;
}
