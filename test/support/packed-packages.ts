import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readManifest } from "./manifest.js";
import { runProgram } from "./run-program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The tarballs of some packages of this workspace, as they would be published. */
export interface PackedPackages {
  /** Paths of the tarballs by package name. */
  readonly tarballs: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** What `pnpm pack --json` prints. */
interface PackedFile {
  readonly filename: string;
}

/**
 * Builds and packs packages of this workspace, each with those that it needs built before it.
 *
 * @throws ProgramError when one of them does not build.
 */
export async function packPackages(folders: readonly string[]): Promise<PackedPackages> {
  const destination = await mkdtemp(join(tmpdir(), "pagebridge-packed-"));
  const remove = (): Promise<void> => rm(destination, { recursive: true });
  try {
    return { tarballs: await packInto(destination, folders), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function packInto(destination: string, folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map(folders.map((folder) => [folder, readManifest(folder).name]));
  await pnpm(["exec", "turbo", "run", "build", ...Array.from(names.values(), (name) => `--filter=${name}`)], root);
  const tarballs = new Map<string, string>();
  for (const [folder, name] of names) {
    const { filename }: PackedFile = JSON.parse(
      await pnpm(["pack", "--json", "--pack-destination", destination], join(root, folder)),
    );
    tarballs.set(name, filename);
  }
  return tarballs;
}

function pnpm(words: readonly string[], cwd: string): Promise<string> {
  const { packageManager = "" } = readManifest(".");
  return runProgram("npx", ["--yes", packageManager, ...words], { cwd, env: { TURBO_TELEMETRY_DISABLED: "1" } });
}
