import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyOwnFolder } from "../../demo/empty-own-folder.js";
import { readFolder } from "../support/read-folder.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const marker = ".made-by-pagebridge-demo";

it("makes a folder, and empties it when it made it before", async () => {
  const folder = join(await temporaryFolder(), "out");
  await emptyOwnFolder(folder);
  await mkdir(join(folder, "pages"));
  await writeFile(join(folder, "pages", "old.md"), "old");
  await emptyOwnFolder(folder);
  expect([...(await readFolder(folder)).keys()]).toEqual([marker]);
});

it("leaves a folder alone that holds something of somebody else", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "thesis.md"), "years of work");
  await expect(emptyOwnFolder(folder)).rejects.toThrow("did not write");
  expect([...(await readFolder(folder)).keys()]).toEqual(["thesis.md"]);
});
