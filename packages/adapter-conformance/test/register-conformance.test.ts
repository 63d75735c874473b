import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type ConformanceRunner, conformanceCases, registerConformance, type SkippableContext } from "../src/index.js";
import { breakFields } from "./mutants/change-readings.js";
import { type Breaking, guardedSubject } from "./support/guarded-adapter.js";

/** What a runner was told, and the tests that it got. */
interface Registered {
  readonly names: readonly string[];
  readonly bodies: ReadonlyMap<string, (context: SkippableContext) => Promise<void>>;
}

function register(breaking?: Breaking, exceptions: readonly { caseId: string; reason: string }[] = []): Registered {
  const names: string[] = [];
  const bodies = new Map<string, (context: SkippableContext) => Promise<void>>();
  const runner: ConformanceRunner = {
    describe: (name, body) => {
      names.push(name);
      body();
    },
    it: (title, body) => bodies.set(title, body),
  };
  registerConformance(runner, "a lighthouse", () => ({ ...guardedSubject(breaking), exceptions }));
  return { names, bodies };
}

async function run({ bodies }: Registered, caseId: string): Promise<readonly string[]> {
  const reasons: string[] = [];
  const body = [...bodies].find(([title]) => title.endsWith(`(${caseId})`))?.[1];
  if (!body) throw new Error(`No test is about ${caseId}.`);
  await body({ skip: (reason) => void reasons.push(reason) });
  return reasons;
}

const withoutTemplates = breakFields(["templates"]);

describe("registerConformance", () => {
  it("makes one test of each case, and one that looks at the exceptions, under the name that it is given", () => {
    const { names, bodies } = register();
    expect(names).toEqual(["a lighthouse"]);
    expect([...bodies.keys()].slice(1)).toEqual(conformanceCases.map(({ id, title }) => `${title} (${id})`));
  });

  it("lets a test pass whose case passes", async () => {
    expect(await run(register(), "database-templates")).toEqual([]);
  });

  it("fails a test with the words of its case", async () => {
    await expect(run(register(withoutTemplates), "database-templates")).rejects.toThrow("/dataSources/0/templates");
  });

  it("skips a test with the reason", async () => {
    const exceptions = [{ caseId: "database-templates", reason: "Templates were lost in a storm." }];
    expect(await run(register(withoutTemplates, exceptions), "database-templates")).toEqual([
      "Templates were lost in a storm.",
    ]);
  });

  it("takes the runner of node:test as it is", async () => {
    const file = fileURLToPath(new URL("support/run-in-node-test.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--conditions=@pagebridge/source",
      "--import=tsx",
      "--test-reporter=tap",
      file,
    ]);
    const counts = stdout.split("\n").filter((line) => /^# (pass|fail|skipped) /.test(line));
    expect(counts).toEqual([`# pass ${conformanceCases.length + 1}`, "# fail 0", "# skipped 0"]);
  }, 60_000);
});
