import { join, posix } from "node:path";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksIn } from "../support/links-in.js";
import { readFolder } from "../support/read-folder.js";
import { type CliRun, runCli } from "../support/run-cli.js";
import { runInProcess } from "../support/run-in-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { exportedIds } from "../support/workspace-ids.js";

const workspace = createSampleWorkspace();
const connection = workspace.connections.find(({ token }) => token === sampleToken);
const roots = workspace.roots.filter(({ id }) => connection?.shared === "all" || connection?.shared.includes(id));
const rootIds = roots.map(({ id }) => id);
const home = roots.find(({ object }) => object === "page");
const locker = roots.find(({ object }) => object === "database");
const env = { NOTION_TOKEN: sampleToken };

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ workspace });
});
afterAll(() => emulator.close());

function exportArguments(ids: readonly string[], folder: string, ...options: readonly string[]): readonly string[] {
  return ["export", ...ids, "--out", folder, "--base-url", emulator.url, ...options];
}

function linesOf(text: string): readonly Record<string, unknown>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

// Processes take long to start on a busy machine.
describe("pagebridge export, of the whole sample workspace", { timeout: 60_000 }, () => {
  let first: CliRun;
  let second: CliRun;
  let content: ReadonlyMap<string, Buffer>;
  let contentAfterSecond: ReadonlyMap<string, Buffer>;
  let diagnostics: readonly Record<string, unknown>[];
  beforeAll(async () => {
    const folder = await temporaryFolder();
    const out = join(folder, "content");
    const options = ["--json", "--quiet", "--verbose", "--diagnostics", join(folder, "lost.jsonl")];
    first = await runCli(exportArguments(rootIds, out, ...options), { env });
    content = await readFolder(out);
    diagnostics = linesOf((await readFolder(folder)).get("lost.jsonl")?.toString("utf8") ?? "");
    second = await runCli(exportArguments(rootIds, out, "--json", "--quiet"), { env });
    contentAfterSecond = await readFolder(out);
  }, 120_000);

  it("ends well, and prints nothing but JSON", () => {
    expect({ exitCode: first.exitCode, stderr: first.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(linesOf(first.stdout).at(-1)).toMatchObject({ type: "summary", failures: 0 });
  });

  it("writes a file for every page, row and database", () => {
    const files = linesOf(first.stdout).filter(({ type }) => type === "page" || type === "database");
    const written = new Set(files.map(({ id }) => id));
    expect([...exportedIds(roots)].filter((id) => !written.has(id))).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual([...content.keys()].filter((path) => path.endsWith(".md")));
    expect(linesOf(first.stdout).at(-1)).toMatchObject({
      pages: files.filter(({ kind }) => kind === "page").length,
      databases: files.filter(({ kind }) => kind === "database").length,
      assets: { files: content.size - files.length, failed: 0 },
    });
  });

  it("leaves every file as it is when nothing has changed", () => {
    const markdownFiles = [...content.keys()].filter((path) => path.endsWith(".md"));
    expect(linesOf(second.stdout).at(-1)).toMatchObject({ written: 0, unchanged: markdownFiles.length });
    expect(linesOf(second.stdout).at(-1)).toMatchObject({ assets: { downloaded: 0, failed: 0 } });
    expect(contentAfterSecond).toEqual(content);
  });

  it("links the files to each other, and to the files that it downloaded", () => {
    const broken: string[] = [];
    let followed = 0;
    for (const [path, text] of content) {
      if (!path.endsWith(".md")) continue;
      for (const link of linksIn(text.toString("utf8"))) {
        if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(link)) continue;
        followed += 1;
        const target = posix.join(posix.dirname(path), decodeURI(link.split("#", 1)[0] ?? ""));
        if (!content.has(target)) broken.push(`${path} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(200);
  });

  it("leaves neither the token nor a signed address anywhere", () => {
    const printed = [first.stdout, first.stderr, JSON.stringify(diagnostics)];
    const everything = [...printed, ...[...content.values()].map((bytes) => bytes.toString("utf8"))].join("\n");
    expect(everything.includes(sampleToken)).toEqual(false);
    expect(everything.includes("signature=")).toEqual(false);
  });

  it("writes every diagnostic to a file", () => {
    const counts: Record<string, number> = {};
    for (const { code } of diagnostics) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
    expect(counts).toEqual(linesOf(first.stdout).at(-1)?.["diagnostics"]);
  });
});

describe("pagebridge export", { timeout: 60_000 }, () => {
  it("prints a summary for people, and the losses by code", async () => {
    const { stderr, stdout } = await runInProcess(exportArguments(rootIds, await temporaryFolder()), { env });
    expect(stdout).toMatch(
      /^Exported \d+ pages, \d+ databases with \d+ rows and \d+ files to .* \(\d+ blocks\)\.\n\d+ requests, /,
    );
    expect(stderr).toMatch(/^\d+ diagnostics \(--diagnostics FILE writes them all\):\n {2}\d+ × [a-z_]+: [A-Z]/m);
  });

  it.each([
    { option: "--databases=tables", has: { rows: false, databases: true, subpages: true } },
    { option: "--databases=skip", has: { rows: false, databases: false, subpages: true } },
    { option: "--subpages=skip", has: { rows: false, databases: false, subpages: false } },
  ])("reads less with $option", async ({ has, option }) => {
    const args = exportArguments([home?.id ?? ""], await temporaryFolder(), "--json", "--quiet", option);
    const { exitCode, stdout } = await runInProcess(args, { env });
    const files = linesOf(stdout).filter(({ type }) => type !== "summary");
    expect(exitCode).toEqual(0);
    expect({
      rows: files.some(({ title }) => title === "Bosun"),
      databases: files.some(({ kind, title }) => kind === "database" && title === "Crew"),
      subpages: files.some(({ title }) => title === "Crew handbook"),
    }).toEqual(has);
  });

  it.each([
    { mode: "link", hasAddresses: true },
    { mode: "none", hasAddresses: false },
  ])("fetches no files with --assets $mode", async ({ hasAddresses, mode }) => {
    const folder = await temporaryFolder();
    await runInProcess(exportArguments(rootIds, folder, "--assets", mode, "--quiet"), { env });
    const content = await readFolder(folder);
    const markdown = [...content.values()].map((bytes) => bytes.toString("utf8")).join("\n");
    expect(markdown.includes(`${emulator.url}/files/`)).toEqual(hasAddresses);
    expect(markdown.includes("]()")).toEqual(false);
    expect([...content.keys()].filter((path) => !path.endsWith(".md"))).toEqual([]);
  });

  it("leaves the front matter out when told to", async () => {
    const folder = await temporaryFolder();
    const options = ["--subpages", "skip", "--databases", "skip", "--front-matter", "none", "--quiet"];
    await runInProcess(exportArguments([home?.id ?? ""], folder, ...options), { env });
    const title = plainText(home?.object === "page" ? pageTitle(home) : []);
    expect([...(await readFolder(folder)).values()].map((bytes) => bytes.toString("utf8").split("\n")[0])).toContain(
      `# ${title}`,
    );
  });

  it("exports a database that is named as a root, and refuses it when databases are left out", async () => {
    const id = locker?.id ?? "";
    const { exitCode, stdout } = await runInProcess(
      exportArguments([id], await temporaryFolder(), "--json", "--quiet"),
      {
        env,
      },
    );
    expect(exitCode).toEqual(0);
    expect(linesOf(stdout)[0]).toMatchObject({
      type: "database",
      title: plainText(locker?.object === "database" ? locker.title : []),
    });
    const refused = await runInProcess(exportArguments([id], await temporaryFolder(), "--databases", "skip"), { env });
    expect(refused.exitCode).toEqual(1);
    expect(refused.stderr).toMatch(/ is a database, and --databases skip leaves them out\.\n$/);
  });

  it("does not claim that nothing was lost when nothing could be read", async () => {
    const args = exportArguments(["11111111-1111-4111-8111-111111111111"], await temporaryFolder());
    const { exitCode, stderr } = await runInProcess(args, { env });
    expect(exitCode).toEqual(1);
    expect(stderr).toMatch(/^1 page or database could not be exported:\n/);
  });

  it("goes on after a root that cannot be read, and says so", async () => {
    const missing = "11111111-1111-4111-8111-111111111111";
    const args = exportArguments(
      [missing, home?.id ?? ""],
      await temporaryFolder(),
      "--databases=skip",
      "--subpages=skip",
    );
    const { exitCode, stderr, stdout } = await runInProcess(args, { env });
    expect(exitCode).toEqual(1);
    expect(stdout).toMatch(/^Exported 1 page /);
    expect(stderr).toMatch(
      /1 page or database could not be exported:\n {2}11111111-1111-4111-8111-111111111111: [A-Z]/,
    );
  });

  it("ends with 1 at once when the token is not accepted, without showing it", async () => {
    const args = exportArguments([home?.id ?? ""], await temporaryFolder(), "--verbose");
    const { exitCode, stderr } = await runInProcess(args, { env: { NOTION_TOKEN: "ntn_of_nobody" } });
    expect(exitCode).toEqual(1);
    expect(stderr).toMatch(/^pagebridge: .*token/);
    expect(stderr.includes("ntn_of_nobody")).toEqual(false);
  });

  it("refuses a folder that is a file", async () => {
    const folder = await temporaryFolder();
    await runInProcess(exportArguments([home?.id ?? ""], folder, "--subpages=skip", "--databases=skip"), { env });
    const [file = ""] = (await readFolder(folder)).keys();
    const { exitCode, stderr } = await runInProcess(exportArguments([home?.id ?? ""], join(folder, file)), { env });
    expect(exitCode).toEqual(2);
    expect(stderr).toMatch(/^pagebridge: .* cannot be used: something else stands there\.\n$/);
  });
});

describe("an interrupted export", { timeout: 60_000 }, () => {
  it("ends with 130, leaves what an earlier one wrote, and nothing of its own", async () => {
    const folder = await temporaryFolder();
    await runInProcess(exportArguments(rootIds, folder, "--quiet"), { env });
    const before = await readFolder(folder);

    let interrupt: () => void = () => undefined;
    const slow = await startEmulator({
      workspace,
      latencyMs: 5,
      onRequest: () => {
        if (slow.requests.length === 40) interrupt();
      },
    });
    const run = await runCli(["export", ...rootIds, "--out", folder, "--base-url", slow.url], {
      env,
      onStart: ({ kill }) => {
        interrupt = () => kill("SIGINT");
      },
    });
    await slow.close();
    expect(run).toEqual({ exitCode: 130, stdout: "", stderr: expect.stringMatching(/^pagebridge: .*\n$/) });
    expect(await readFolder(folder)).toEqual(before);
  });

  it("ends quietly when nobody reads what it prints", async () => {
    const folder = await temporaryFolder();
    const run = await runCli(exportArguments(rootIds, folder, "--json", "--quiet"), {
      env,
      onStart: ({ stopReading }) => stopReading(),
    });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect([...(await readFolder(folder)).keys()].filter((path) => path.startsWith(".pagebridge"))).toEqual([]);
  });
});
