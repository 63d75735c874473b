import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";
import { planFiles } from "./plan-files.js";
import { readSample } from "./read-sample.js";
import { renderFlavor } from "./render-flavor.js";

/** Texts by path, with `/` between folders. */
export type GoldenFiles = ReadonlyMap<string, string>;

const folder = new URL("../files/", import.meta.url);

/** Reads the sample workspace, and writes it in every flavour: texts by flavour. */
export async function makeGoldenFiles(): Promise<ReadonlyMap<FlavorName, GoldenFiles>> {
  const files = planFiles(await readSample());
  const names: readonly FlavorName[] = ["commonmark", "gfm", "mdx", "notion", "obsidian"];
  return new Map(names.map((name) => [name, renderFlavor(name, files)]));
}

/** The files of a flavour as they are checked in. */
export function readGoldenFiles(flavor: FlavorName): GoldenFiles {
  const root = fileURLToPath(new URL(`${flavor}/`, folder));
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ name, parentPath }) => `${parentPath}/${name}`.slice(root.length).replaceAll("\\", "/"));
  return new Map(paths.map((path) => [path.replace(/^\//, ""), readFileSync(`${root}/${path}`, "utf8")]));
}

/** Puts the files of a flavour in place of those that are there. */
export function writeGoldenFiles(flavor: FlavorName, files: GoldenFiles): void {
  const root = new URL(`${flavor}/`, folder);
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = fileURLToPath(new URL(encodeURI(path), root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
