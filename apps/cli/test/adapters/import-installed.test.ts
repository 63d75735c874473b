import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importInstalled } from "../../src/adapters/import-installed.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** A folder with one package in it, made for this test. */
async function folderWith(name: string, source: string): Promise<string> {
  const folder = await temporaryFolder();
  const home = join(folder, "node_modules", name);
  await mkdir(home, { recursive: true });
  const manifest = { name, version: "1.0.0", type: "module", exports: { ".": { default: "./index.js" } } };
  await writeFile(join(home, "package.json"), JSON.stringify(manifest));
  await writeFile(join(home, "index.js"), source);
  return folder;
}

describe("importInstalled", () => {
  it("finds what lies beside the program, wherever the user works", async () => {
    expect(Object.keys(Object(await importInstalled("commander", await temporaryFolder())))).toContain("Command");
  });

  it("finds what is installed where the user works", async () => {
    const folder = await folderWith("@made/only-here", "export const said = 'from the project';");
    expect(await importInstalled("@made/only-here", folder)).toMatchObject({ said: "from the project" });
  });

  it("finds it in a folder above, too", async () => {
    const folder = await folderWith("@made/above", "export const said = 'from above';");
    const below = join(folder, "packages", "site");
    await mkdir(below, { recursive: true });
    expect(await importInstalled("@made/above", below)).toMatchObject({ said: "from above" });
  });

  it("gives nothing where it is not installed", async () => {
    expect(await importInstalled("@made/nowhere", await temporaryFolder())).toEqual(undefined);
  });

  it("does not take a package that fails for one that is missing", async () => {
    const folder = await folderWith("@made/broken", "import '@made/what-it-lacks';");
    await expect(importInstalled("@made/broken", folder)).rejects.toThrow("@made/what-it-lacks");
  });
});
