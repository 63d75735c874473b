import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readmeExample } from "../../../../test/support/readme-example.js";
import { codeFor } from "../../src/server/code/code-for.js";
import { flavorNames } from "../../src/server/requests/flavor-names.js";
import type { CodeAnswer } from "../../src/shared/api.js";
import { compileErrors } from "../support/compile-errors.js";
import { type RunningDemo, sampleIds, startDemo } from "../support/start-demo.js";

const sample = { url: "http://127.0.0.1:4711", token: "ntn_made" };

/** Every program that the demo can show. */
const programs = (["official", "internal"] as const).flatMap((side) =>
  (["page", "database"] as const).flatMap((kind) =>
    (["sample", "notion"] as const).flatMap((source) =>
      flavorNames.map((flavor) => codeFor({ side, kind, source, flavor, id: sampleIds.welcome, sample })),
    ),
  ),
);

describe("the code to take home", () => {
  it("is five lines, one more for a dialect that is imported, and compiles under the strictest settings, as does the README's", async () => {
    expect(programs.map(({ typescript }) => typescript.trim().split("\n").length)).toEqual(
      programs.map(({ typescript }) => (typescript.includes("/flavors") ? 6 : 5)),
    );
    const texts = programs.map(({ typescript }) => typescript);
    expect(await compileErrors([...texts, readmeExample("apps/demo/README.md")])).toBe("");
  });

  it("would not go unnoticed if it did not compile", async () => {
    expect(await compileErrors(['import { no } from "@pagebridge/markdown-renderer";\nno();\n'])).toContain("TS2305");
  });

  it("installs what it imports", () => {
    for (const { install, typescript } of programs) {
      const imported = [...typescript.matchAll(/from "([^"]+)"/g)].map(([, name = ""]) =>
        name.split("/").slice(0, 2).join("/"),
      );
      expect(install.split(" ").slice(2).sort()).toEqual([...new Set(imported)].sort());
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
      const path = fileURLToPath(new URL(`../../run-${side}-${process.pid}.tmp.ts`, import.meta.url));
      await writeFile(path, typescript);
      try {
        const args = ["--conditions=@pagebridge/source", "--import", "tsx", path];
        const { stdout } = await promisify(execFile)(process.execPath, args);
        const { markdown } = await running.json<{ readonly markdown: string }>(`/api/markdown/${readId}/${side}/gfm`);
        expect(stdout).toBe(`${markdown}\n`);
      } finally {
        await rm(path);
      }
    },
  );
});
