import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { runInProcess } from "../support/run-in-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { wireExchange, wireId, wireList, wirePage, wireParagraph } from "../support/wire.js";

const pageMarkdown = {
  object: "page_markdown",
  id: wireId(1),
  markdown: "# Tides\n",
  truncated: false,
  unknown_block_ids: [],
};

const twoPages = {
  interactions: [
    wireExchange(`/v1/pages/${wireId(1)}`, wirePage(1, "Tides")),
    wireExchange(`/v1/pages/${wireId(2)}`, wirePage(2, "Knots")),
    wireExchange(`/v1/blocks/${wireId(1)}/children`, wireList(wireParagraph(3, "High at noon."))),
    wireExchange(`/v1/blocks/${wireId(2)}/children`, wireList(wireParagraph(4, "Tie it."))),
  ],
};

function convert(input: unknown, ...options: readonly string[]) {
  return runInProcess(["convert", "-", ...options], { input: JSON.stringify(input) });
}

async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, json] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), typeof json === "string" ? json : JSON.stringify(json));
  }
  return folder;
}

describe("pagebridge convert", () => {
  it.each([
    {
      form: "a list answer",
      input: wireList(wireParagraph(1, "One"), wireParagraph(2, "Two")),
      markdown: "One\n\nTwo\n",
    },
    { form: "an array of blocks", input: [wireParagraph(1, "One"), wireParagraph(2, "Two")], markdown: "One\n\nTwo\n" },
    { form: "one block", input: wireParagraph(1, "1. One"), markdown: "1\\. One\n" },
    {
      form: "blocks with nested children",
      input: [wireParagraph(1, "One", [wireParagraph(2, "Two")])],
      markdown: "One\n\nTwo\n",
    },
    { form: "a page", input: wirePage(1, "Tides"), markdown: "# Tides\n" },
    { form: "a page-markdown answer", input: pageMarkdown, markdown: "# Tides\n" },
    { form: "a conversation", input: twoPages, markdown: "# Tides\n\nHigh at noon.\n\n***\n\n# Knots\n\nTie it.\n" },
  ])("writes $form as Markdown", async ({ input, markdown }) => {
    expect(await convert(input, "--quiet")).toEqual({ exitCode: 0, stdout: markdown, stderr: "" });
  });

  it("writes the answers of a folder, whatever their files are called, in the order of their paths", async () => {
    const folder = await folderOf({
      "a/children.json": wireList(wireParagraph(3, "High at noon.")),
      "b.JSON": wireList(wireParagraph(4, "Tie it.")),
      "notes.txt": "not JSON",
    });
    const { exitCode, stdout } = await runInProcess(["convert", folder, "--quiet"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "High at noon.\n\nTie it.\n" });
  });

  it("puts together a page out of a folder of answers", async () => {
    const child = { ...wireParagraph(3, "High at noon."), parent: { type: "page_id", page_id: wireId(1) } };
    const folder = await folderOf({ "1.json": wireList(child), "2.json": wirePage(1, "Tides") });
    const { stdout } = await runInProcess(["convert", folder, "--quiet"]);
    expect(stdout).toEqual("# Tides\n\nHigh at noon.\n");
  });

  it("picks one page of a recording", async () => {
    const { exitCode, stdout } = await convert(twoPages, "--page", wireId(2).replaceAll("-", ""));
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "# Knots\n\nTie it.\n" });
  });

  it("names the pages that there are when the one asked for is not there", async () => {
    expect(await convert(twoPages, "--page", wireId(9))).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `pagebridge: The input does not hold the page ${wireId(9)}. It holds ${wireId(1)} (Tides), ${wireId(2)} (Knots).\n`,
    });
  });

  it("writes front matter when asked to", async () => {
    const { stdout } = await convert(wirePage(1, "Tides"), "--front-matter", "yaml");
    expect(stdout).toMatch(/^---\ntitle: Tides\nnotion_id: /);
  });

  it.each([
    [[], "a\n"],
    [["--flavor", "notion"], '<p color="red">\na\n</p>\n'],
    [["--colors", "drop"], "a\n"],
    [["--colors", "html"], '<span style="color: #d44c47">a</span>\n'],
    [["--colors", "html", "--flavor", "mdx"], '<span style={{ color: "#d44c47" }}>a</span>\n'],
  ])("writes colours as it is asked to: %j", async (options, expected) => {
    const { paragraph, ...block }: Record<string, unknown> = { ...wireParagraph(1, "a") };
    const { stdout } = await convert({ ...block, paragraph: { ...Object(paragraph), color: "red" } }, ...options);
    expect(stdout).toBe(expected);
  });

  it("prints the model as JSON", async () => {
    const { stdout } = await convert(wireParagraph(1, "One"), "--to", "model");
    expect(JSON.parse(stdout)).toEqual({
      kind: "blocks",
      value: [{ type: "paragraph", id: wireId(1), richText: [{ type: "text", text: "One" }], children: [] }],
    });
  });

  it("prints an mdast tree as JSON, with a rule between documents", async () => {
    const { stdout } = await convert(twoPages, "--to", "mdast", "--quiet");
    const { children, type } = JSON.parse(stdout);
    expect(type).toEqual("root");
    expect(children.map((node: { readonly type: string }) => node.type)).toEqual([
      "heading",
      "paragraph",
      "thematicBreak",
      "heading",
      "paragraph",
    ]);
  });

  it("says what the recording does not hold, and goes on", async () => {
    const input = wireList(wireParagraph(1, "One", []), wireParagraph(2, "Two"));
    const { exitCode, stderr, stdout } = await convert(input);
    expect(exitCode).toEqual(0);
    expect(stdout).toMatch(/^One\n[\s\S]*Two\n$/);
    expect(stderr).toMatch(
      /× children_missing: The source says that there are children, and the input does not hold them\.\n/,
    );
  });

  it("writes every diagnostic to a file", async () => {
    const file = join(await temporaryFolder(), "lost.jsonl");
    await convert(wireList(wireParagraph(1, "One", [])), "--diagnostics", file, "--quiet");
    const codes = (await readFile(file, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).code);
    expect(new Set(codes)).toEqual(new Set(["children_missing"]));
  });

  it.each([
    {
      input: { object: "error", status: 404, code: "object_not_found", message: "x" },
      to: "markdown",
      says: /error that the API answered with/,
    },
    { input: { object: "list", results: [], type: "user" }, to: "mdast", says: /no mdast tree for input of the kind/ },
    { input: { block: { [wireId(1)]: { value: { id: wireId(1) } } } }, to: "model", says: /npm install @pagebridge/ },
  ])("refuses with 2 and a sentence what $to has no place for", async ({ input, says, to }) => {
    const { exitCode, stderr, stdout } = await convert(input, "--to", to);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it.each([
    {
      name: "broken.json",
      content: '{"object":\n"list",}',
      says: "broken.json is not JSON: it stops making sense at line 2, column 8.",
    },
    { name: "empty.json", content: " \n", says: "empty.json is empty." },
    {
      name: "page.html",
      content: "<!doctype html>",
      says: "page.html is not JSON: it stops making sense at line 1, column 1.",
    },
    {
      name: "picture.png",
      content: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      says: "picture.png is not JSON: it is not even text in UTF-8.",
    },
  ])("names the file and the place of what is not JSON: $name", async ({ content, name, says }) => {
    const path = join(await temporaryFolder(), name);
    await writeFile(path, content);
    const { exitCode, stderr, stdout } = await runInProcess(["convert", path]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toEqual(`pagebridge: ${path.slice(0, -name.length)}${says}\n`);
  });

  it("reads files with a byte order mark, in UTF-8 and in UTF-16", async () => {
    const text = JSON.stringify(wireParagraph(1, "Été"));
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, "utf16le")]) {
      const path = join(await temporaryFolder(), "block.json");
      await writeFile(path, bytes);
      expect(await runInProcess(["convert", path])).toEqual({ exitCode: 0, stdout: "Été\n", stderr: "" });
    }
  });

  it("says that an empty folder holds nothing to convert", async () => {
    const folder = await temporaryFolder();
    const { exitCode, stderr } = await runInProcess(["convert", folder]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `pagebridge: ${folder} holds no file whose name ends in .json.\n`,
    });
  });
});

describe("pagebridge convert in a process of its own", { timeout: 60_000 }, () => {
  it("reads standard input, and needs neither token nor network", async () => {
    const run = await runCli(["convert", "-"], { input: JSON.stringify(wireParagraph(1, "One")) });
    expect(run).toEqual({ exitCode: 0, stdout: "One\n", stderr: "" });
  });
});
