import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeFor } from "../../src/server/code/code-for.js";
import { flavorNames } from "../../src/server/requests/flavor-names.js";
import type { CodeAnswer } from "../../src/shared/api.js";
import { type RunningDemo, sampleIds, startDemo } from "../support/start-demo.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = fileURLToPath(new URL("../code.tmp/", import.meta.url));

beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every program that the demo can show. */
const programs = (["official", "internal"] as const).flatMap((side) =>
  (["page", "database"] as const).flatMap((kind) =>
    (["sample", "notion"] as const).flatMap((source) =>
      flavorNames.map((flavor) => ({ side, kind, source, flavor, id: sampleIds.welcome })),
    ),
  ),
);
const sample = { url: "http://127.0.0.1:4711", token: "ntn_made" };

describe("the code to take home", () => {
  it("is five lines, and compiles under the strictest settings", async () => {
    for (const [index, program] of programs.entries()) {
      const { typescript } = codeFor({ ...program, sample });
      expect(typescript.trim().split("\n")).toHaveLength(5);
      await writeFile(join(folder, `program-${index}.ts`), typescript);
    }
    const settings = { extends: "../../../../tsconfig.base.json", include: ["*.ts"] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [compiler, "-p", folder], { cwd: root }).catch((error: unknown) => ({
      stdout: typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : String(error),
    }));
    expect(stdout).toBe("");
  });

  it("installs what it imports", () => {
    for (const program of programs) {
      const { install, typescript } = codeFor({ ...program, sample });
      const imported = [...typescript.matchAll(/from "([^"]+)"/g)].map(([, name = ""]) => name).sort();
      expect(install.split(" ").slice(2).sort()).toEqual(imported);
    }
  });

  it("never holds a token of Notion's", () => {
    const { typescript } = codeFor({
      side: "official",
      kind: "page",
      source: "notion",
      flavor: "gfm",
      id: sampleIds.welcome,
      sample,
    });
    expect(typescript).toContain('{ auth: process.env["NOTION_TOKEN"] }');
  });
});

describe("the code of the sample", () => {
  let running: RunningDemo;
  beforeAll(async () => {
    running = await startDemo();
  });
  afterAll(() => running.close());

  it.each(["official", "internal"] as const)(
    "runs as it stands, and writes what is on the screen: %s",
    async (side) => {
      const { readId } = await running.read({ reference: sampleIds.welcome });
      const { typescript } = await running.json<CodeAnswer>(`/api/code/${readId}?side=${side}&flavor=gfm`);
      const path = join(folder, `run-${side}.ts`);
      await writeFile(path, typescript);
      const args = ["--conditions=@pagebridge/source", "--import", "tsx", path];
      const { stdout } = await run(process.execPath, args, { cwd: root });
      const { markdown } = await running.json<{ readonly markdown: string }>(`/api/markdown/${readId}/${side}/gfm`);
      expect(stdout).toBe(`${markdown}\n`);
    },
  );
});
