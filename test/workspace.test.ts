import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readManifest } from "./support/manifest.js";

const root = new URL("../", import.meta.url);

function foldersIn(parent: string): readonly string[] {
  return readdirSync(new URL(`${parent}/`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`);
}

const libraries = foldersIn("packages");
const published = [...libraries, ...foldersIn("apps")].filter((folder) => readManifest(folder).private !== true);

describe("the pinned pnpm", () => {
  it("is the same version in all three places", () => {
    const { packageManager, scripts } = readManifest(".");
    expect({ packageManager, demo: scripts?.["demo"], test: scripts?.["test"] }).toEqual({
      packageManager,
      demo: `npx --yes ${packageManager} run demo:setup`,
      test: `npx --yes ${packageManager} run test:setup`,
    });
  });
});

describe("every published package", () => {
  it.each(published)("says where it comes from and what it needs: %s", (folder) => {
    const { license, repository, engines, files } = readManifest(folder);
    expect({ license, repository, engines, files }).toEqual({
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/pagebridge/pagebridge.git", directory: folder },
      engines: { node: ">=20" },
      files: folder === "packages/core-types" ? ["dist", "schema"] : ["dist"],
    });
  });

  it.each(libraries)("publishes the entry points it has here, without the one for its source: %s", (folder) => {
    const { exports: entries = {}, publishConfig } = readManifest(folder);
    const withoutSource = Object.entries(entries).map(([path, target]) => {
      if (typeof target === "string") {
        return [path, target];
      }
      const { "@pagebridge/source": _, ...built } = target;
      return [path, built];
    });
    expect(publishConfig?.exports).toEqual(Object.fromEntries(withoutSource));
  });
});

describe("the arrows between packages", () => {
  it.each([
    { folder: "packages/core-types", allowed: [] },
    { folder: "packages/api-advisor", allowed: ["@pagebridge/core-types"] },
    { folder: "packages/official-adapter", allowed: ["@pagebridge/core-types"] },
    { folder: "packages/internal-adapter", allowed: ["@pagebridge/core-types"] },
    { folder: "packages/markdown-renderer", allowed: ["@pagebridge/core-types"] },
    { folder: "packages/notion-emulator", allowed: ["@pagebridge/core-types"] },
    { folder: "packages/adapter-conformance", allowed: ["@pagebridge/core-types"] },
  ])("point from $folder at $allowed and nowhere else", ({ folder, allowed }) => {
    const ours = Object.keys(readManifest(folder).dependencies ?? {}).filter((name) => name.startsWith("@pagebridge/"));
    expect(ours).toEqual(allowed);
  });

  it("never point at the internal adapter from anything published, in any kind of dependency", () => {
    const pointing = published.filter((folder) => {
      const { dependencies, optionalDependencies, peerDependencies } = readManifest(folder);
      return "@pagebridge/internal-adapter" in { ...dependencies, ...optionalDependencies, ...peerDependencies };
    });
    expect(pointing).toEqual([]);
  });

  it("leave core-types without a dependency of any kind", () => {
    expect(readManifest("packages/core-types").dependencies).toEqual(undefined);
  });
});
