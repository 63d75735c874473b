import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { runInProcess } from "../support/run-in-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const pageId = "20209ec4150f80f79a32c0ce5b27d3a1";
const env = { NOTION_TOKEN: "ntn_made_up_for_this_test" };

describe("the help", () => {
  it.each([[[]], [["export"]], [["convert"]], [["inspect"]], [["compare"]], [["capabilities"]], [["emulate"]]])(
    "of %j has examples",
    async (command) => {
      const { exitCode, stderr, stdout } = await runInProcess([...command, "--help"]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(stdout).toMatch(/^Usage: pagebridge/);
      expect(stdout).toMatch(/\nExamples:\n(?: {2}\S.*\n {4}\$ .*pagebridge.*\n?)+/);
    },
  );

  it("names the commands that there are, and no other", async () => {
    const { stdout } = await runInProcess(["--help"]);
    const [, commands = ""] = stdout.split("Commands:\n");
    expect(commands.match(/^ {2}[a-z]+/gm)?.map((name) => name.trim())).toEqual([
      "export",
      "convert",
      "inspect",
      "compare",
      "capabilities",
      "emulate",
      "help",
    ]);
  });

  it("is shown as an error when no command is given", async () => {
    const { exitCode, stderr, stdout } = await runInProcess([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: pagebridge/);
  });
});

describe("the version", () => {
  it("is printed", async () => {
    expect(await runInProcess(["--version"])).toEqual({ exitCode: 0, stdout: "1.2.3\n", stderr: "" });
  });
});

describe("wrong usage", () => {
  it.each([
    { args: ["exprot"], says: /^error: unknown command 'exprot'\n\(Did you mean export\?\)/ },
    { args: ["export", pageId], says: /^error: required option '-o, --out <dir>' not specified/ },
    { args: ["export", "--out", "x"], says: /^error: missing required argument 'url-or-id'/ },
    {
      args: ["export", pageId, "--out", "x", "--flavour", "gfm"],
      says: /^error: unknown option '--flavour'\n\(Did you mean --flavor\?\)/,
    },
    {
      args: ["export", pageId, "--out", "x", "--flavor", "wiki"],
      says: /^error: option '--flavor <name>' argument 'wiki' is invalid\. Allowed choices are gfm, commonmark, obsidian, mdx, notion\./,
    },
    { args: ["export", "not-an-id", "--out", "x"], says: /^pagebridge: .*not-an-id.*\n$/ },
    { args: ["export", "https://example.com/", "--out", "x"], says: /^pagebridge: .*example\.com.*\n$/ },
    {
      args: ["export", pageId, "--out", "x", "--via", "internal"],
      says: /^pagebridge: --via internal needs the adapter .*“npm install @pagebridge\/internal-adapter”, .*\.\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--via", "auto", "--allow-internal"],
      says: /^pagebridge: --allow-internal needs the adapter .*“npm install @pagebridge\/internal-adapter”, .*\.\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--allow-internal"],
      says: /^pagebridge: --allow-internal needs --via auto: .*\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--with-whole-account-token"],
      says: /^pagebridge: --with-whole-account-token is for the internal API alone: .*\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--via", "auto", "--with-whole-account-token"],
      says: /^pagebridge: --with-whole-account-token is for the internal API alone: .*\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--base-url", "ftp://example.com"],
      says: /^pagebridge: --base-url takes an http or https URL, .*\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--base-url", "http://proxy.example"],
      says: /^pagebridge: --base-url takes plain http for this machine only, .*\n$/,
    },
    {
      args: ["export", pageId, "--out", "x", "--diagnostics", "/no/such/folder/file"],
      says: /^pagebridge: \/no\/such\/folder\/file.* cannot be used: it does not exist\.\n$/,
    },
    { args: ["convert", "no-such-file.json"], says: /^pagebridge: no-such-file\.json does not exist\.\n$/ },
    {
      args: ["convert", "-", "--from", "internal"],
      says: /^pagebridge: --from internal needs the adapter .*“npm install @pagebridge\/internal-adapter”, .*\.\n$/,
    },
    { args: ["convert", "-", "--page", "x"], says: /^pagebridge: .*x.*\n$/ },
    {
      args: ["emulate", "--port", "70000"],
      says: /^error: option '--port <number>' argument '70000' is invalid\. It takes a whole number from 0 to 65535\./,
    },
    {
      args: ["emulate", "--workspace", "a", "--replay", "b"],
      says: /^error: option '--workspace <file>' cannot be used with option '--replay <file>'/,
    },
    {
      args: ["emulate", "--workspace", "no-such-file.json"],
      says: /^pagebridge: no-such-file\.json .*does not exist\.\n$/,
    },
  ])("ends with 2 and one sentence: $args", async ({ args, says }) => {
    const { exitCode, stderr, stdout } = await runInProcess(args, { env, input: "{}" });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it.each([[undefined], [""], ["  "]])("asks for the token when NOTION_TOKEN is %j", async (token) => {
    const { exitCode, stderr } = await runInProcess(["export", pageId, "--out", "x"], {
      env: token === undefined ? {} : { NOTION_TOKEN: token },
    });
    expect(exitCode).toEqual(2);
    expect(stderr).toMatch(/^pagebridge: NOTION_TOKEN is not set\. .*\n$/);
  });

  it("does not repeat a token that cannot be one", async () => {
    const { exitCode, stderr } = await runInProcess(["export", pageId, "--out", "x", "--verbose"], {
      env: { NOTION_TOKEN: "secret\nX-Evil: 1" },
    });
    expect(exitCode).toEqual(2);
    expect(stderr).toMatch(/^pagebridge: NOTION_TOKEN holds characters that no token has\./);
    expect(stderr.includes("secret")).toEqual(false);
  });
});

describe("a failure", { timeout: 60_000 }, () => {
  it("ends with 1 when Notion cannot be reached, without a stack trace or the token", async () => {
    const folder = await temporaryFolder();
    const args = ["export", pageId, "--out", join(folder, "out"), "--base-url", "http://127.0.0.1:9"];
    const { exitCode, stderr } = await runCli(args, { env });
    expect(exitCode).toEqual(1);
    expect(stderr).toMatch(/could not be exported:\n {2}20209ec4150f80f79a32c0ce5b27d3a1: /);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stderr.includes("ntn_made_up")).toEqual(false);
  });

  it("shows where it happened with --verbose", async () => {
    const { exitCode, stderr } = await runInProcess(["convert", "no-such-file.json", "--verbose"]);
    expect(exitCode).toEqual(2);
    expect(stderr).toMatch(/^pagebridge: no-such-file\.json does not exist\.\nUsageError: .*\n {4}at /);
  });
});
