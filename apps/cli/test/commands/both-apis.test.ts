import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { internalCapabilities } from "@pagebridge/internal-adapter";
import {
  createSampleWorkspace,
  type Emulator,
  sampleLimitedToken,
  sampleSessionToken,
  sampleToken,
  startEmulator,
} from "@pagebridge/notion-emulator";
import { officialCapabilities } from "@pagebridge/official-adapter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importInternal } from "../support/installed-internal.js";
import { readFolder } from "../support/read-folder.js";
import { type CliRun, runCli } from "../support/run-cli.js";
import { runInProcess } from "../support/run-in-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { namedPage } from "../support/workspace-ids.js";

const workspace = createSampleWorkspace();
const [home, locker, privateLog] = workspace.roots.map(({ id }) => id);
const tides = namedPage(workspace.roots, "Tides and other mathematics");
const knots = namedPage(workspace.roots, "Four knots you need");

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ workspace });
});
afterAll(() => emulator.close());

/** Runs a command against the emulator, as somebody who has the adapter for the internal API. */
function run(args: readonly (string | undefined)[], env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  const words = args.map((word) => word ?? "");
  return runInProcess([...words, "--base-url", emulator.url], { env, importPackage: importInternal });
}

function summaryOf({ stdout }: CliRun) {
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

describe("pagebridge export", { timeout: 60_000 }, () => {
  it("writes the same files through the internal API, without a token", async () => {
    const [official, internal] = [await temporaryFolder(), await temporaryFolder()];
    await run(["export", tides.id, "--out", official, "--quiet"], { NOTION_TOKEN: sampleToken });
    const exported = await run(["export", tides.id, "--out", internal, "--via", "internal", "--json", "--quiet"]);
    expect({ exitCode: exported.exitCode, stderr: exported.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect([...(await readFolder(internal)).keys()]).toEqual([...(await readFolder(official)).keys()]);
    expect(summaryOf(exported).answeredBy.map(({ adapter }: { adapter: string }) => adapter)).toEqual(["internal"]);
  });

  it("says who answered what, when the internal API was allowed for what the official one cannot reach", async () => {
    const args = ["export", knots.id, locker, "--out", await temporaryFolder(), "--via", "auto", "--allow-internal"];
    const { exitCode, stderr, stdout } = await run(args, { NOTION_TOKEN: sampleLimitedToken });
    expect(exitCode).toEqual(0);
    expect(stdout).toMatch(
      /\nAnswered by the official API \(2 pages\) and the internal API \(\d+ pages, 2 databases and 2 lists of rows\)\.\n$/,
    );
    expect(stderr).toContain("× fallback_used: Another adapter answered than the one that was asked first.");
  });

  it("does not ask the internal API when nobody allowed it, and says that it could be", async () => {
    const asked = emulator.requests.length;
    const args = ["export", locker, "--out", await temporaryFolder(), "--via", "auto", "--quiet"];
    const { exitCode, stderr } = await run(args, { NOTION_TOKEN: sampleLimitedToken });
    expect(exitCode).toEqual(1);
    expect(stderr).toMatch(/\nIf it is published on the web, .* --allow-internal lets it be asked\.\n$/);
    expect(emulator.requests.slice(asked).filter(({ path }) => path.startsWith("/api/v3"))).toEqual([]);
  });

  it.each(["internal", "auto"])("finds a page by the address that it is published at, via %s", async (via) => {
    const address = "https://lantern-quay-ferry-cooperative.notion.site/";
    const folder = await temporaryFolder();
    const args = [
      "export",
      address,
      "--out",
      folder,
      "--via",
      via,
      "--allow-internal",
      "--subpages",
      "skip",
      "--databases",
      "skip",
      "--quiet",
    ];
    expect(await run(args, { NOTION_TOKEN: sampleToken })).toMatchObject({ exitCode: 0, stderr: "" });
    expect([...(await readFolder(folder)).keys()]).toContain("lantern-quay-ferry-cooperative.md");
  });

  it("reads what is private with a session alone, and never shows it", async () => {
    const folder = await temporaryFolder();
    const args = ["export", privateLog, "--out", folder, "--via", "internal", "--verbose", "--diagnostics"];
    const env = { PAGEBRIDGE_WHOLE_ACCOUNT_TOKEN: sampleSessionToken };
    const without = await run([...args, join(folder, "lost.jsonl")], env);
    expect(without.exitCode).toEqual(1);
    const withSession = await run([...args, join(folder, "lost.jsonl"), "--with-whole-account-token"], env);
    expect(withSession.exitCode).toEqual(0);
    const written = [...(await readFolder(folder)).values()].map((file) => file.toString("utf8"));
    const shown = [without, withSession].flatMap(({ stderr, stdout }) => [stderr, stdout]);
    expect([...shown, ...written].filter((text) => text.includes(sampleSessionToken))).toEqual([]);
  });
});

describe("pagebridge compare", { timeout: 60_000 }, () => {
  it.each([home, locker])("finds nothing unexpected in the sample workspace: %s", async (root) => {
    const args = ["compare", root, "--subpages", "inline", "--databases", "rows", "--json", "--fail-on-unexpected"];
    const { exitCode, stdout } = await run(args, { NOTION_TOKEN: sampleToken });
    const { differences, summary } = JSON.parse(stdout);
    expect(differences.filter(({ expected }: { expected?: object }) => !expected)).toEqual([]);
    expect(exitCode).toEqual(0);
    expect([summary.left.adapter, summary.right.adapter]).toEqual(["official", "internal"]);
    expect(summary.rows.compared + summary.blocks.compared).toBeGreaterThan(3);
    expect(summary.differences.expected).toBeGreaterThan(0);
  });
});

describe("pagebridge inspect", { timeout: 60_000 }, () => {
  it("finds both ways to a published page, and recommends the documented one", async () => {
    const { stdout } = await run(["inspect", tides.id, "--json"], { NOTION_TOKEN: sampleToken });
    const { apis, gaps, isPublic, recommended } = JSON.parse(stdout);
    expect({ isPublic, recommended }).toEqual({ isPublic: true, recommended: "official" });
    expect(apis.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["read", "read"]);
    const dates = gaps.find(({ capability }: { capability: string }) => capability === "dateDetails");
    expect(dates?.adapters).toEqual([
      { adapter: "official", ...officialCapabilities.dateDetails },
      { adapter: "internal", ...internalCapabilities.dateDetails },
    ]);
  });

  it("finds no way to what is private", async () => {
    const { exitCode, stdout } = await run(["inspect", privateLog], { NOTION_TOKEN: sampleToken });
    expect(exitCode).toEqual(1);
    expect(stdout.match(/It could not read this \(not_found_or_not_shared\)/g)).toHaveLength(2);
  });

  it("finds the way with a session, and says that it opens a whole account", async () => {
    const env = { NOTION_TOKEN: sampleToken, PAGEBRIDGE_WHOLE_ACCOUNT_TOKEN: sampleSessionToken };
    const { exitCode, stdout } = await run(["inspect", privateLog, "--with-whole-account-token"], env);
    expect(exitCode).toEqual(0);
    expect(stdout).toMatch(/^“.*”, an unpublished page /);
    expect(stdout).toContain("It sees what the owner of the session sees.");
    expect(stdout.replace(/\s+/g, " ")).toContain("whoever gets hold of it can do anything");
  });
});

describe("pagebridge convert", () => {
  const chunkOf = async (pageId: string): Promise<unknown> => {
    const response = await fetch(`${emulator.url}/api/v3/loadPageChunk`, {
      method: "POST",
      headers: { "content-type": "application/json", "user-agent": "pagebridge" },
      body: JSON.stringify({ pageId, limit: 100, chunkNumber: 0, cursor: { stack: [] }, verticalColumns: false }),
    });
    return response.json();
  };
  const convert = (input: unknown, ...options: readonly string[]): Promise<CliRun> =>
    runInProcess(["convert", "-", "--quiet", ...options], {
      input: JSON.stringify(input),
      importPackage: importInternal,
    });

  it.each(["auto", "internal"])("knows answers of the internal API, --from %s", async (from) => {
    const { exitCode, stdout } = await convert(await chunkOf(knots.id), "--from", from);
    expect(exitCode).toEqual(0);
    expect(stdout).toMatch(/^# Four knots you need\n/);
  });

  it("converts the record map alone, to the model too", async () => {
    const { recordMap } = Object(await chunkOf(knots.id));
    const { stdout } = await convert(recordMap, "--to", "model", "--page", knots.id);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "page", value: { object: "page", id: knots.id } });
  });

  it("puts a folder together that holds answers of both APIs", async () => {
    const folder = await temporaryFolder();
    const response = await fetch(`${emulator.url}/v1/pages/${tides.id}`, {
      headers: { authorization: `Bearer ${sampleToken}`, "notion-version": "2026-03-11" },
    });
    await writeFile(join(folder, "1.json"), await response.text());
    await writeFile(join(folder, "2.json"), JSON.stringify(await chunkOf(knots.id)));
    const args = ["convert", folder, "--quiet"];
    const { exitCode, stdout } = await runInProcess(args, { importPackage: importInternal });
    expect(exitCode).toEqual(0);
    expect(stdout.match(/^# .*$/gm)?.filter((title) => /^# (?:Tides and|Four knots)/.test(title))).toHaveLength(2);
  });
});

describe("pagebridge capabilities", { timeout: 60_000 }, () => {
  it("has a column for each API, and says whose limit is whose", async () => {
    const { stderr, stdout } = await runInProcess(["capabilities"], { importPackage: importInternal });
    expect(stderr).toEqual("");
    expect(stdout).toMatch(/^capability +official +internal +what it means/);
    expect(stdout).toMatch(/\nformulas +partial +none +Results of formulas\.\n/);
    expect(stdout.replace(/\s+/g, " ")).toContain(`→ internal: ${internalCapabilities.formulas.limit}`);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("finds the adapter that lies beside it, in a process of its own", async () => {
    const { stdout } = await runCli(["capabilities", "--json"]);
    expect(JSON.parse(stdout)).toEqual({ official: officialCapabilities, internal: internalCapabilities });
  });
});
