import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { makeGoldenFiles, readGoldenFiles } from "../src/golden-files.js";

const made = await makeGoldenFiles();
const howToUpdate =
  "If the change is meant, run `pnpm --filter @pagebridge/golden run update`, and read the differences before you commit them.";

describe.each([...made.keys()])("the sample workspace in %s", (flavor: FlavorName) => {
  const now = made.get(flavor) ?? new Map<string, string>();
  const checkedIn = readGoldenFiles(flavor);

  it("fills the files that are checked in, none more and none less", () => {
    expect([...now.keys()].sort(), howToUpdate).toEqual([...checkedIn.keys()].sort());
  });

  it.each([...now.keys()])("is written as the checked-in file has it: %s", (path) => {
    expect(now.get(path)?.split("\n"), howToUpdate).toEqual(checkedIn.get(path)?.split("\n"));
  });
});

it("is written in every flavour", () => {
  expect([...made.keys()].sort()).toEqual(Object.keys(flavors).sort());
});

it("shows nothing of the machine that wrote it, and no time of writing", () => {
  const texts = [...made.values()].flatMap((files) => [...files.values()]).join("\n");
  expect(texts.match(/127\.0\.0\.1|localhost:(?!8080)|X-Amz-|notion-file:/g)).toEqual(null);
});
