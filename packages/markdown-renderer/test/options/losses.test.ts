import type { Block, Discussion } from "@pagebridge/core-types";
import { type RenderOptions, renderBlocks, renderPage, toMdast } from "@pagebridge/markdown-renderer";
import { colorsWith, htmlColors } from "@pagebridge/markdown-renderer/colors";
import { endnotes, footnotes } from "@pagebridge/markdown-renderer/comments";
import { renderDocument } from "@pagebridge/markdown-renderer/documents";
import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { bullet, paragraph, run, textBlock } from "../support/make.js";
import { headingBlock, tableBlock, tableRow, toDo } from "../support/make-blocks.js";
import { makePage } from "../support/make-page.js";

const id = "11111111-2222-8333-8444-555555555555";

/** What is written in a dialect, and what a reader is told about it. */
function written(
  name: FlavorName,
  options: RenderOptions,
  ...blocks: readonly Block[]
): readonly [string, ...string[]] {
  const { diagnostics, markdown } = renderBlocks(blocks, { flavor: flavors[name], ...options });
  return [markdown, ...diagnostics.map(({ message }) => message)];
}

describe("colours", () => {
  const colored = paragraph([run("a", { color: "red" }), run(" "), run("b", { color: "blue_background", bold: true })]);
  const lost = "Markdown has no colours for text.";
  const moved = "The colour of a block is written as the colour of its own text.";
  const red = '<span style="color: #d44c47">';
  const behind = '<span style="background-color: #e7f3f8">';

  it.each<[FlavorName, RenderOptions["colors"], readonly string[]]>([
    ["gfm", undefined, ["a **b**\n", lost]],
    ["gfm", "drop", ["a **b**\n", lost]],
    ["gfm", htmlColors, [`${red}a</span> **${behind}b</span>**\n`]],
    ["commonmark", htmlColors, [`${red}a</span> **${behind}b</span>**\n`]],
    [
      "obsidian",
      undefined,
      ["a **==b==**\n", lost, "Markdown has one colour for highlighted text; the text is written in it."],
    ],
    ["obsidian", "drop", ["a **b**\n", lost]],
    ["obsidian", htmlColors, [`${red}a</span> **${behind}b</span>**\n`]],
    [
      "mdx",
      htmlColors,
      ['<span style={{ color: "#d44c47" }}>a</span> **<span style={{ backgroundColor: "#e7f3f8" }}>b</span>**\n'],
    ],
    ["notion", undefined, ['<span color="red">a</span> **<span color="blue_bg">b</span>**\n']],
    ["notion", "drop", ["a **b**\n", lost]],
    ["notion", htmlColors, ['<span color="red">a</span> **<span color="blue_bg">b</span>**\n']],
  ])("of text in %s, with %o", (name, colors, expected) => {
    expect(written(name, colors === undefined ? {} : { colors }, colored)).toEqual(expected);
  });

  it.each<[string, Block, readonly string[]]>([
    ["a paragraph", { ...paragraph("a"), color: "red" }, [`${red}a</span>\n`, moved]],
    ["a heading", { ...headingBlock("a", 2), color: "red" }, [`## ${red}a</span>\n`, moved]],
    ["an item", { ...bullet("a", [bullet("b")]), color: "red" }, [`- ${red}a</span>\n  - b\n`, moved]],
    ["a checkbox", { ...toDo("a", true), color: "red" }, [`- [x] ${red}a</span>\n`, moved]],
    ["a quotation", { type: "quote", ...textBlock("a"), color: "red" }, [`> ${red}a</span>\n`, moved]],
    [
      "a paragraph that has another colour inside",
      { ...paragraph([run("a"), run("b", { color: "blue_background" })]), color: "red" },
      [`${red}a</span>${behind}b</span>\n`, moved],
    ],
    [
      "a paragraph without text",
      { ...paragraph("", [paragraph("a")]), color: "red" },
      ["a\n", "What is indented below a paragraph is written after it.", "Markdown has no colours for blocks."],
    ],
    [
      "a callout, which stays that of its box",
      { type: "callout", ...textBlock("a"), color: "red_background" },
      ["> a\n", "A callout is written as a quotation.", "Markdown has no colours for blocks."],
    ],
  ])("of %s", (_name, block, expected) => {
    const [markdown, ...messages] = written("gfm", { colors: htmlColors }, block);
    expect([markdown, ...messages.sort()]).toEqual([expected[0], ...expected.slice(1).sort()]);
  });

  it("have tags of your own", () => {
    const colors = colorsWith((color) => (color === "red" ? { open: '<i class="red">', close: "</i>" } : undefined));
    expect(written("gfm", { colors }, colored, { ...paragraph("c"), color: "green" })).toEqual([
      '<i class="red">a</i> **b**\n\nc\n',
      lost,
      "Markdown has no colours for blocks.",
    ]);
  });
});

describe("underlining", () => {
  const underlined = [
    paragraph([run("a", { underline: true }), run("b")]),
    bullet([run("c", { underline: true, bold: true }, "https://d.co")]),
  ];

  it.each<[FlavorName, RenderOptions, readonly string[]]>([
    ["gfm", {}, ["<u>a</u>b\n\n- [<u>**c**</u>](https://d.co)\n"]],
    ["gfm", { underline: "html" }, ["<u>a</u>b\n\n- [<u>**c**</u>](https://d.co)\n"]],
    [
      "gfm",
      { underline: "drop" },
      ["ab\n\n- [**c**](https://d.co)\n", ...Array(2).fill("Underlined text is written like other text.")],
    ],
    [
      "notion",
      { underline: "drop" },
      ["ab\n\n- [**c**](https://d.co)\n", ...Array(2).fill("Underlined text is written like other text.")],
    ],
  ])("in %s, with %j", (name, options, expected) => {
    expect(written(name, options, ...underlined)).toEqual(expected);
  });
});

describe("what cannot be written", () => {
  const block: Block = { type: "unsupported", id, sourceType: "mi--ro --> */ %% a", children: [paragraph("inside")] };
  const unread: Block = { ...bullet("a"), hasUnreadChildren: true };
  const messages = ["This block is not written.", "Content was not read."];

  it.each<[FlavorName, RenderOptions, string]>([
    [
      "gfm",
      {},
      "_(Unsupported Notion block: mi--ro --> */ %% a)_\n\ninside\n\n- a\n\n  _(Content that was not read)_\n",
    ],
    [
      "gfm",
      { unsupported: "comment" },
      "<!-- Unsupported Notion block: mi--ro -- / a -->\n\ninside\n\n- a\n\n  <!-- Content that was not read -->\n",
    ],
    [
      "commonmark",
      { unsupported: "comment" },
      "<!-- Unsupported Notion block: mi--ro -- / a -->\n\ninside\n\n- a\n\n  <!-- Content that was not read -->\n",
    ],
    [
      "mdx",
      { unsupported: "comment" },
      "{/* Unsupported Notion block: mi--ro -- / a */}\n\ninside\n\n- a\n\n  {/* Content that was not read */}\n",
    ],
    [
      "obsidian",
      { unsupported: "comment" },
      "%% Unsupported Notion block: mi--ro -- / a %%\n\ninside\n\n- a\n\n  %% Content that was not read %%\n",
    ],
    ["gfm", { unsupported: "omit" }, "inside\n\n- a\n"],
    ["notion", { unsupported: "omit" }, "inside\n\n- a\n"],
  ])("in %s, with %j", (name, options, expected) => {
    expect(written(name, options, block, unread)).toEqual([expected, ...messages]);
  });

  it("is the same tag in Notion's Markdown, which has no comments", () => {
    expect(written("notion", { unsupported: "comment" }, block, unread)).toEqual(written("notion", {}, block, unread));
  });
});

describe("comments", () => {
  const thread = (name: string): Discussion => ({
    id: `thread ${name}`,
    comments: [{ id: `comment ${name}`, displayName: "Mara", createdTime: "2026-10-05", richText: [run(name)] }],
  });
  const discussions = [thread("one")];

  it.each<[string, Block, string]>([
    ["a paragraph", { ...paragraph("a", [paragraph("b")]), discussions }, "a[^1]\n\nb\n"],
    ["a paragraph that ends with an exclamation mark", { ...paragraph("a!"), discussions }, "a\\![^1]\n"],
    ["an empty paragraph", { ...paragraph(), discussions }, "[^1]\n"],
    ["a heading", { ...headingBlock("a", 2), discussions }, "## a[^1]\n"],
    ["an item", { ...bullet("a", [bullet("b")]), discussions }, "- a[^1]\n  - b\n"],
    ["a checkbox without text", { ...toDo("", true), discussions }, "- [x] [^1]\n"],
    ["a quotation", { type: "quote", ...textBlock("a"), discussions }, "> a[^1]\n"],
    [
      "a toggle",
      { type: "toggle", ...textBlock("a", [paragraph("b")]), discussions },
      "<details>\n<summary>\n\na[^1]\n\n</summary>\n\nb\n\n</details>\n",
    ],
    ["a rule", { type: "divider", id, discussions }, "***\n\n[^1]\n"],
    [
      "a picture",
      { type: "image", id, file: { type: "external", url: "https://b.co/a.png" }, caption: [], discussions },
      "![](https://b.co/a.png)[^1]\n",
    ],
    ["a row of a table", tableBlock([{ ...tableRow("a"), discussions }]), "| a |\n| --- |\n\n[^1]\n"],
  ])("are footnotes at %s", (_name, block, expected) => {
    expect(written("gfm", { comments: footnotes }, block)[0]).toBe(`${expected}\n[^1]: **Mara** (2026-10-05) one\n`);
  });

  const page = makePage("T", [], {
    discussions: [thread("page")],
    children: [
      { ...paragraph("a"), discussions: [{ ...thread("one"), context: [run("a")] }, thread("two")] },
      { ...paragraph("b"), discussions: [{ id: "empty", comments: [] }] },
    ],
  });
  const end = "## Comments\n\n- **Mara** (2026-10-05) page\n";
  const all = `${end}\n> a\n\n- **Mara** (2026-10-05) one\n\n* **Mara** (2026-10-05) two\n`;
  const notes = "[^1]: > a\n\n    **Mara** (2026-10-05) one\n\n[^2]: **Mara** (2026-10-05) two\n";

  it.each<[FlavorName, RenderOptions, string]>([
    ["gfm", { comments: endnotes }, `# T\n\na\n\nb\n\n${all}`],
    ["gfm", { comments: footnotes }, `# T\n\na[^1][^2]\n\nb\n\n${end}\n${notes}`],
    ["obsidian", { comments: footnotes }, `# T\n\na[^1][^2]\n\nb\n\n${end}\n${notes}`],
    ["mdx", { comments: footnotes }, `# T\n\na[^1][^2]\n\nb\n\n${end}\n${notes}`],
    ["commonmark", { comments: footnotes }, `# T\n\na\n\nb\n\n${all}`],
    ["notion", { comments: footnotes }, `# T\n\na\n\nb\n\n${all}`],
  ])("of a page in %s, with %o", (name, options, expected) => {
    expect(renderPage(page, { flavor: flavors[name], ...options })).toEqual({ markdown: expected, diagnostics: [] });
  });

  it("are left out otherwise, which is reported", () => {
    expect(renderPage(page)).toEqual({
      markdown: "# T\n\na\n\nb\n",
      diagnostics: [
        {
          code: "approximated",
          severity: "warning",
          message: "Comments are not written without the option comments.",
        },
      ],
    });
  });

  it("are no loss where there are none", () => {
    const discussions = [{ id: "empty", comments: [] }];
    expect(written("gfm", {}, { ...paragraph("a"), discussions })).toEqual(["a\n"]);
  });

  it("are footnotes in a tree", () => {
    expect(toMdast([{ ...paragraph("a"), discussions }], { comments: footnotes }).tree.children).toEqual([
      {
        type: "paragraph",
        children: [
          { type: "text", value: "a" },
          { type: "footnoteReference", identifier: "1", label: "1" },
        ],
      },
      {
        type: "footnoteDefinition",
        identifier: "1",
        label: "1",
        children: [
          {
            type: "paragraph",
            children: [
              { type: "strong", children: [{ type: "text", value: "Mara" }] },
              { type: "text", value: " " },
              { type: "text", value: "(2026-10-05)" },
              { type: "text", value: " " },
              { type: "text", value: "one" },
            ],
          },
        ],
      },
    ]);
  });

  it("stand behind what a function of the caller writes", () => {
    const options: RenderOptions = { comments: footnotes, blocks: { divider: () => "---" } };
    expect(written("gfm", options, { type: "divider", id, discussions }, { ...paragraph("a"), discussions })[0]).toBe(
      "---\n\n[^1]\n\na[^2]\n\n[^1]: **Mara** (2026-10-05) one\n\n[^2]: **Mara** (2026-10-05) one\n",
    );
  });

  it("stand at the end of each of several documents, whose footnotes would have the same numbers", () => {
    const document = { kind: "blocks", value: [{ ...paragraph("a"), discussions }] } as const;
    const text = "a\n\n## Comments\n\n- **Mara** (2026-10-05) one\n";
    expect(renderDocument({ kind: "documents", value: [document, document] }, { comments: footnotes }).markdown).toBe(
      `${text}\n***\n\n${text}`,
    );
  });
});
