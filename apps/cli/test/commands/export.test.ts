import { posix } from "node:path";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksIn } from "../support/links-in.js";
import { readFolder } from "../support/read-folder.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { exportedIds } from "../support/workspace-ids.js";

const workspace = createSampleWorkspace();
const connection = workspace.connections.find(({ token }) => token === sampleToken);
const roots = workspace.roots.filter(({ id }) => connection?.shared === "all" || connection?.shared.includes(id));
const rootIds = roots.map(({ id }) => id);
const env = { NOTION_TOKEN: sampleToken };

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ workspace });
});
afterAll(() => emulator.close());

function exportTo(folder: string, ...options: readonly string[]) {
  return runCli(["export", ...rootIds, "--out", folder, "--base-url", emulator.url, ...options], { env });
}

function linesOf(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

// Each case starts processes of its own, which takes long on a busy machine.
describe("pagebridge export", { timeout: 60_000 }, () => {
  it("writes a file for every page, row and database of the sample workspace, and the same ones again", async () => {
    const folder = await temporaryFolder();
    const first = await exportTo(folder, "--json", "--quiet");
    expect({ exitCode: first.exitCode, stderr: first.stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = linesOf(first.stdout);
    const files = lines.filter(({ type }) => type === "page" || type === "database");
    const content = await readFolder(folder);

    const written = new Set(files.map(({ id }) => id));
    expect([...exportedIds(roots)].filter((id) => !written.has(id))).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual([...content.keys()].filter((path) => path.endsWith(".md")));
    expect(lines.at(-1)).toMatchObject({
      type: "summary",
      pages: files.filter(({ kind }) => kind === "page").length,
      databases: files.filter(({ kind }) => kind === "database").length,
      failures: 0,
    });

    const second = await exportTo(folder, "--json", "--quiet");
    expect(second.exitCode).toEqual(0);
    expect(linesOf(second.stdout).at(-1)).toMatchObject({ written: 0, unchanged: files.length });
    expect(await readFolder(folder)).toEqual(content);
  });

  it("links the files to each other, and to the files that it downloaded", async () => {
    const folder = await temporaryFolder();
    await exportTo(folder, "--quiet");
    const content = await readFolder(folder);
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

  it("leaves neither the token nor a signed address anywhere", async () => {
    const folder = await temporaryFolder();
    const { stdout, stderr } = await exportTo(folder, "--verbose", "--json");
    const everything = [stdout, stderr, ...(await readFolder(folder)).values()].join("\n");
    expect(everything.includes(sampleToken)).toEqual(false);
    expect(everything.includes("signature=")).toEqual(false);
  });

  it("prints a summary for people, and the losses by code", async () => {
    const { stdout, stderr } = await exportTo(await temporaryFolder());
    expect(stdout).toMatch(
      /^Exported \d+ pages, \d+ databases with \d+ rows and \d+ files to .* \(\d+ blocks\)\.\n\d+ requests, /,
    );
    expect(stderr).toMatch(/^\d+ diagnostics \(--diagnostics FILE writes them all\):\n {2}\d+ × [a-z_]+: [A-Z]/m);
  });

  it("writes every diagnostic to a file", async () => {
    const folder = await temporaryFolder();
    const file = posix.join(folder, "lost.jsonl");
    const { stdout } = await exportTo(posix.join(folder, "content"), "--json", "--quiet", "--diagnostics", file);
    const written = linesOf((await readFolder(folder)).get("lost.jsonl")?.toString("utf8") ?? "");
    const counts: Record<string, number> = {};
    for (const { code } of written) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
    expect(counts).toEqual(linesOf(stdout).at(-1)?.["diagnostics"]);
  });

  it.each([
    { option: "--databases=tables", has: { rows: false, databases: true, subpages: true } },
    { option: "--databases=skip", has: { rows: false, databases: false, subpages: true } },
    { option: "--subpages=skip", has: { rows: false, databases: false, subpages: false } },
  ])("reads less with $option", async ({ option, has }) => {
    const folder = await temporaryFolder();
    const [home] = roots.filter(({ object }) => object === "page");
    const run = await runCli(
      ["export", home?.id ?? "", "--out", folder, "--base-url", emulator.url, "--json", "--quiet", option],
      { env },
    );
    const files = linesOf(run.stdout).filter(({ type }) => type !== "summary");
    expect(run.exitCode).toEqual(0);
    expect({
      rows: files.some(({ title }) => title === "Bosun"),
      databases: files.some(({ kind, title }) => kind === "database" && title === "Crew"),
      subpages: files.some(({ title }) => title === "Crew handbook"),
    }).toEqual(has);
  });

  it("links to the addresses that Notion gave, or to none, when told not to download", async () => {
    const [linked, unlinked] = [await temporaryFolder(), await temporaryFolder()];
    await exportTo(linked, "--assets", "link", "--quiet");
    await exportTo(unlinked, "--assets", "none", "--quiet");
    const texts = async (folder: string) => [...(await readFolder(folder)).values()].join("\n");
    expect((await texts(linked)).includes(`${emulator.url}/files/`)).toEqual(true);
    expect((await texts(unlinked)).includes(`${emulator.url}/files/`)).toEqual(false);
    expect([...(await readFolder(unlinked)).keys()].filter((path) => path.startsWith("assets/"))).toEqual([]);
  });

  it("exports a database that is named as a root", async () => {
    const database = roots.find(({ object }) => object === "database");
    const folder = await temporaryFolder();
    const { exitCode, stdout } = await runCli(
      ["export", database?.id ?? "", "--out", folder, "--base-url", emulator.url, "--json", "--quiet"],
      { env },
    );
    expect(exitCode).toEqual(0);
    expect(linesOf(stdout)[0]).toMatchObject({
      type: "database",
      title: plainText(database?.object === "database" ? database.title : []),
    });
  });

  it("goes on after a root that cannot be read, and says so", async () => {
    const folder = await temporaryFolder();
    const missing = "11111111-1111-4111-8111-111111111111";
    const [home] = roots;
    const run = await runCli(
      [
        "export",
        missing,
        home?.id ?? "",
        "--out",
        folder,
        "--base-url",
        emulator.url,
        "--databases=skip",
        "--subpages=skip",
      ],
      { env },
    );
    expect(run.exitCode).toEqual(1);
    expect(run.stdout).toMatch(/^Exported 1 page /);
    expect(run.stderr).toMatch(
      /1 page or database could not be exported:\n {2}11111111-1111-4111-8111-111111111111: [A-Z]/,
    );
    const title = plainText(home?.object === "page" ? pageTitle(home) : []);
    expect([...(await readFolder(folder)).values()].join("")).toContain(`title: ${title}`);
  });
});
