import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Emulator, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLockfile, versionsInstalledWith } from "./lockfile.js";
import { readManifest } from "./support/manifest.js";
import { createNpmProject, type InstalledPackage, listInstalled, type NpmProject } from "./support/npm-project.js";
import { type PackedPackages, packPackages } from "./support/packed-packages.js";
import { readmeExample } from "./support/readme-example.js";
import { ProgramError, runProgram } from "./support/run-program.js";
import { smallPageId, smallPageMarkdown, smallWorkspace, smallWorkspaceToken } from "./support/small-workspace.js";

const core = "@pagebridge/core-types";
const adapter = "@pagebridge/official-adapter";
const renderer = "@pagebridge/markdown-renderer";
const folders = ["packages/core-types", "packages/official-adapter", "packages/markdown-renderer"];

/** Versions as they are locked, so that a release of somebody else's package today cannot change what this test sees. */
const locked = folders.flatMap((folder) => [...versionsInstalledWith(readLockfile(), folder)]);

const cannotReachRegistry = /\b(?:EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED|ENOTFOUND|ETIMEDOUT)\b/;
const minutes = 60_000;

describe("what is published, installed with npm into an empty folder", { timeout: 2 * minutes }, () => {
  let packing: Promise<PackedPackages> | undefined;
  let emulator: Emulator;
  const projects = new Map<string, Promise<NpmProject>>();

  beforeAll(async () => {
    emulator = await startEmulator({ workspace: smallWorkspace });
  });

  afterAll(async () => {
    for (const project of await Promise.allSettled(projects.values())) {
      if (project.status === "fulfilled") await project.value.remove();
    }
    await emulator?.close();
    await (await packing?.catch(() => undefined))?.remove();
  });

  /** Installs packages of ours, once. Without a way to a registry nothing can be said, and the test is skipped. */
  async function install(names: readonly string[], skip: (note: string) => never): Promise<NpmProject> {
    const key = names.join(" ");
    const project = projects.get(key) ?? packAndInstall(names);
    projects.set(key, project);
    try {
      return await project;
    } catch (error) {
      if (error instanceof ProgramError && cannotReachRegistry.test(error.output)) {
        return skip("npm reaches no registry from here, and does not have everything in its cache.");
      }
      throw error;
    }
  }

  async function packAndInstall(names: readonly string[]): Promise<NpmProject> {
    packing ??= packPackages(folders);
    const { tarballs } = await packing;
    const file = (name: string): string => `file:${tarballs.get(name)}`;
    const dependencies = Object.fromEntries(names.map((name) => [name, file(name)]));
    return createNpmProject(dependencies, { ...Object.fromEntries(locked), [core]: file(core) });
  }

  it("brings in the official client and our types with the official adapter, and nothing else", async ({ skip }) => {
    const installed = await listInstalled(await install([adapter], skip));
    expect(installed.map(({ name }) => name)).toEqual(["@notionhq/client", core, adapter]);
    expect(kilobytesIn(installed)).toBeLessThan(4000);
  });

  describe("with the renderer", () => {
    const examplePath = "README.md";
    const pageUrl = `https://www.notion.so/Low-tide-${smallPageId.replaceAll("-", "")}`;

    /** The example of the README, with the address of a page that exists. */
    function exampleFor(url: string): string {
      const example = readmeExample(examplePath);
      const places = example.match(/readPage\("[^"]*"\)/g) ?? [];
      expect(places).toHaveLength(1);
      return example.replace(/readPage\("[^"]*"\)/, `readPage(${JSON.stringify(url)})`);
    }

    it("brings in what the lockfile says and nothing that speaks the internal API", async ({ skip }) => {
      const installed = await listInstalled(await install([adapter, renderer], skip));
      const expected = [...new Map(locked).keys(), ...folders.map((folder) => readManifest(folder).name)].sort();
      expect(installed.map(({ name }) => name)).toEqual(expected);
      expect(kilobytesIn(installed)).toBeLessThan(5500);
      expect(installed.filter(({ name }) => /notion-(?:client|types|utils)$/.test(name))).toEqual([]);
      expect(installed.filter(({ name }) => /notion/.test(name)).map(({ name }) => name)).toEqual(["@notionhq/client"]);
    });

    it("runs the README's example as it stands, with api.notion.com leading to the emulator", async ({ skip }) => {
      const { folder } = await install([adapter, renderer], skip);
      await writeFile(join(folder, "example.mjs"), exampleFor(pageUrl));
      await writeFile(join(folder, "to-emulator.mjs"), leadTo(emulator.url));
      const words = ["--import", pathToFileURL(join(folder, "to-emulator.mjs")).href, "example.mjs"];
      const printed = await runProgram("node", words, { cwd: folder, env: { NOTION_TOKEN: smallWorkspaceToken } });
      expect(printed).toBe(`${smallPageMarkdown} []\n`);
      expect(emulator.stats().byStatus).toEqual({ "200": { requests: 3, bytes: emulator.stats().bytes } });
    });

    it("compiles the README's example against the declarations that are published", async ({ skip }) => {
      const { folder } = await install([adapter, renderer], skip);
      await writeFile(join(folder, "example.mts"), exampleFor(pageUrl));
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(strictConfiguration));
      await expect(runProgram(compiler, ["-p", "."], { cwd: folder })).resolves.toBe("");
    });

    it("does not compile a use that the declarations forbid", async ({ skip }) => {
      const { folder } = await install([adapter, renderer], skip);
      await writeFile(join(folder, "wrong.mts"), exampleFor(pageUrl).replace("readPage", "readEverything"));
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(strictConfiguration));
      await expect(runProgram(compiler, ["-p", "."], { cwd: folder })).rejects.toThrow(
        "Property 'readEverything' does not exist on type 'OfficialAdapter'.",
      );
    });
  });
});

function kilobytesIn(installed: readonly InstalledPackage[]): number {
  return installed.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const compiler = join(root, "node_modules/.bin/tsc");

/** Checks the declarations themselves too, since nobody else's settings should be needed to read them. */
const strictConfiguration = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    typeRoots: [join(root, "node_modules/@types")],
    types: ["node"],
  },
  include: ["*.mts"],
};

/** A module that has requests for the API go to another server. */
function leadTo(url: string): string {
  return `const send = globalThis.fetch;
globalThis.fetch = (address, init) => send(String(address).replace("https://api.notion.com", ${JSON.stringify(url)}), init);
`;
}
