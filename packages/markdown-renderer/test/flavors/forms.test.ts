import type { Block, CalloutBlock, RichText } from "@pagebridge/core-types";
import { renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { type FlavorName, flavors, notion, obsidian } from "@pagebridge/markdown-renderer/flavors";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { describe, expect, it } from "vitest";
import { bullet, paragraph, run, textBlock } from "../support/make.js";
import { headingBlock, numbered, tableBlock, tableRow, toDo } from "../support/make-blocks.js";
import { everyProperty, makePage } from "../support/make-page.js";

const id = "11111111-2222-8333-8444-555555555555";

function callout(text: string, changes: Partial<CalloutBlock> = {}): Block {
  return { type: "callout", ...textBlock(text), ...changes };
}

function bold(text: string): RichText {
  return [run(text, { bold: true })];
}

describe("blocks whose form depends on what they hold", () => {
  it.each<[FlavorName, string, readonly Block[], string]>([
    ["notion", "a plain paragraph without tags", [paragraph("a")], "a\n"],
    ["notion", "an empty line", [paragraph("a"), paragraph(), paragraph("b")], "a\n\n<p />\n\nb\n"],
    ["notion", "content below a paragraph", [paragraph("a", [paragraph("b")])], "<p>\na\n\nb\n</p>\n"],
    ["notion", "content below an empty paragraph", [paragraph("", [bullet("b")])], "<p>\n<p />\n\n- b\n</p>\n"],
    ["notion", "a coloured heading", [{ ...headingBlock("a", 1), color: "blue" }], '<h1 color="blue">\na\n</h1>\n'],
    ["notion", "a heading of two lines", [headingBlock("a\nb", 3)], "<h3>\na\\\nb\n</h3>\n"],
    ["notion", "a plain quotation", [{ type: "quote", ...textBlock("a") }], "> a\n"],
    ["notion", "a list without tags", [bullet("a", [bullet("b")]), toDo("c", false)], "- a\n  - b\n- [ ] c\n"],
    [
      "notion",
      "a list with colours as tags, its checkboxes beside it",
      [{ ...bullet("a"), color: "red" }, toDo("b", true), bullet("c", [paragraph("d")])],
      '<ul>\n<li color="red">\na\n</li>\n</ul>\n\n<todo checked="true">\nb\n</todo>\n\n<ul>\n<li>\nc\n\nd\n</li>\n</ul>\n',
    ],
    [
      "notion",
      "a list that is counted with letters",
      [{ ...numbered("a"), listFormat: "letters" }],
      '<ol type="a">\n<li>\na\n</li>\n</ol>\n',
    ],
    [
      "notion",
      "a table between pipes",
      [tableBlock([tableRow("a|b", "c\nd")])],
      "| a\\|b | c<br />d |\n| --- | --- |\n",
    ],
    [
      "notion",
      "a table without a header row",
      [tableBlock([tableRow("a", "b|c")], { hasColumnHeader: false })],
      '<table header-row="false">\n<tr>\n<td>a</td>\n<td>b|c</td>\n</tr>\n</table>\n',
    ],
    [
      "notion",
      "a table with code that pipes would take apart",
      [tableBlock([tableRow([run("a\\|b", { code: true })])])],
      '<table header-row="true">\n<tr>\n<td>`a\\|b`</td>\n</tr>\n</table>\n',
    ],
    [
      "notion",
      "a table with coloured columns and rows",
      [
        tableBlock([{ ...tableRow("a", "b"), color: "red_background" }], {
          columns: [{ width: 90, color: "blue" }, {}],
        }),
      ],
      '<table header-row="true">\n<colgroup>\n<col width="90" color="blue" />\n<col />\n</colgroup>\n<tr color="red_bg">\n<td>a</td>\n<td>b</td>\n</tr>\n</table>\n',
    ],
    [
      "notion",
      "a mention whose text looks like a tag without it",
      [
        paragraph([
          { type: "mention", mention: { type: "user", user: { type: "unknown", id: "u" } }, text: "</mention>" },
        ]),
      ],
      '<mention url="user://u" />\n',
    ],
    [
      "notion",
      "a moment without a zone as one in UTC",
      [
        paragraph([
          { type: "mention", mention: { type: "date", date: { start: "2026-10-05T00:30:00+02:00" } }, text: "" },
        ]),
      ],
      '<date start="2026-10-04" start-time="22:30" time-zone="UTC" />\n',
    ],
    [
      "notion",
      "a time that is meant in each reader's zone",
      [paragraph([{ type: "mention", mention: { type: "date", date: { start: "2026-10-05T00:30" } }, text: "" }])],
      '<date start="2026-10-05" start-time="00:30" />\n',
    ],
    ["notion", "emoji names in text, and times", [paragraph(":a: 12:30:15 a:b c")], "\\:a: 12:30:15 a:b c\n"],
    [
      "notion",
      "two equations side by side as one",
      [
        paragraph([
          { type: "equation", expression: "a" },
          { type: "equation", expression: "b" },
        ]),
      ],
      "$a b$\n",
    ],
    [
      "obsidian",
      "a callout by its icon",
      [callout("a", { icon: { type: "emoji", emoji: "💡" }, color: "red" })],
      "> [!tip] 💡 a\n",
    ],
    ["obsidian", "a callout by its colour", [callout("a", { color: "red_background" })], "> [!danger] a\n"],
    ["obsidian", "a callout by neither", [callout("a", { icon: { type: "emoji", emoji: "🌊" } })], "> [!note] 🌊 a\n"],
    ["obsidian", "a callout of several lines below its title", [callout("a\nb")], "> [!note]\n>\n> a\\\n> b\n"],
    [
      "obsidian",
      "a quotation that looks like a callout",
      [{ type: "quote", ...textBlock("[!note] a") }],
      "> \\[!note] a\n",
    ],
    [
      "obsidian",
      "a toggle in a list",
      [bullet("a", [{ type: "toggle", ...textBlock("b", [paragraph("c")]) }])],
      "- a\n\n  > [!note]- b\n  >\n  > c\n",
    ],
    ["obsidian", "two equal signs that belong to nothing", [paragraph("a == b")], "a == b\n"],
    [
      "obsidian",
      "a highlight beside equal signs",
      [paragraph([run("="), run("a", { color: "red_background" }), run("=")])],
      "\\===a==\\=\n",
    ],
    ["obsidian", "what looks like a tag, and what does not", [paragraph("#a a#b # c #")], "\\#a a#b # c #\n"],
    ["obsidian", "what looks like the mark of a block", [paragraph("a ^b")], "a \\^b\n"],
    ["obsidian", "what looks like a checkbox of another kind", [bullet("[/] a")], "- \\[/] a\n"],
    ["mdx", "a component in a list", [bullet("a", [callout("b")])], "- a\n\n  <Callout>\n\n  b\n\n  </Callout>\n"],
    ["mdx", "an empty component", [callout("")], "<Callout />\n"],
    [
      "mdx",
      "words that begin a module",
      [paragraph("import a\nexport b\nimportant")],
      "&#x69;mport a\\\n&#x65;xport b\\\nimportant\n",
    ],
    [
      "mdx",
      "an attribute with quotes",
      [{ type: "bookmark", id, url: "https://b.co/", title: 'a "b" <c> &amp; d', caption: [] }],
      '<Bookmark url="https://b.co/" title="a &quot;b&quot; &lt;c> &amp;amp; d"></Bookmark>\n',
    ],
    [
      "mdx",
      "an equation in which dollar signs are paired with text",
      [paragraph([run("5$ or "), { type: "equation", expression: "x" }])],
      "5\\$ or $x$\n",
    ],
    ["commonmark", "what means nothing there", [paragraph("~~a~~ | $b$ [ ] www.c.de")], "~~a~~ | $b$ [ ] www.c.de\n"],
    [
      "commonmark",
      "a table in a list",
      [bullet("a", [tableBlock([tableRow(bold("b"))])])],
      "- a\n\n  <table>\n  <tr>\n  <th>\n\n  **b**\n\n  </th>\n  </tr>\n  </table>\n",
    ],
    ["commonmark", "a checkbox without text", [toDo("", false)], "- ☐\n"],
  ])("%s writes %s", (flavor, _name, blocks, expected) => {
    expect(renderBlocks(blocks, { flavor: flavors[flavor] }).markdown).toBe(expected);
  });
});

describe("links by path in Obsidian", () => {
  it.each<[string, string, string]>([
    ["a path", "notes/Log.md", "[[notes/Log|a]]\n"],
    ["a path in the same folder", "./Log%20book.md", "[[Log book|a]]\n"],
    ["a path upwards", "../Log.md", "[[../Log|a]]\n"],
    ["a heading in a document", "Log.md#Monday", "[[Log#Monday|a]]\n"],
    ["a path that is its own name", "a.md", "[[a]]\n"],
    ["an address", "https://b.co/Log.md", "[a](https://b.co/Log.md)\n"],
    ["a path from the root", "/Log.md", "[a](/Log.md)\n"],
    ["a path that an Obsidian link cannot hold", "Log%20%5B1%5D.md", "[a](Log%20%5B1%5D.md)\n"],
    ["another file", "Log.pdf", "[a](Log.pdf)\n"],
  ])("writes %s", (_name, url, expected) => {
    const block: Block = { type: "child_page", id, title: "a" };
    expect(renderBlocks([block], { flavor: obsidian, pageUrl: () => url }).markdown).toBe(expected);
  });

  it("escapes the pipe in a table, and leaves a title with signs to an ordinary link", () => {
    const link = (text: string) => ({ type: "mention", mention: { type: "page", pageId: id }, text }) as const;
    const blocks = [tableBlock([tableRow([link("b")], [link("b|c")])])];
    expect(renderBlocks(blocks, { flavor: obsidian, pageUrl: () => "a.md" }).markdown).toBe(
      "| [[a\\|b]] | [b\\|c](a.md) |\n| --- | --- |\n",
    );
  });
});

describe("front matter", () => {
  it("holds no maps in Obsidian", () => {
    const options = {
      flavor: obsidian,
      frontMatter: yaml,
      pageUrl: () => "Log.md",
      pageTitle: () => "Log book",
    } as const;
    expect(renderPage(makePage("a", everyProperty), options).markdown).toBe(`---
title: a
notion_id: "22222222-3333-8444-8555-666666666666"
Text: "a *b*"
Number: 0.25
Select: "yes"
Tags:
  - a
  - "b|c"
Status: Done
Day: "2026-10-05"
Range: "2026-10-05 → 2026-10-07"
People:
  - Mara
  - u2
Files:
  - "https://b.co/a.png"
Check: false
Url: "https://b.co"
Email: a@b.co
Phone: "+49 1"
Relation:
  - "[[Log|Log book]]"
Rollup:
  - 1
  - x
Formula: true
Created: "2026-10-05T09:12:00.000Z"
Edited by: Mara
Id: T-42
Verified: verified, Mara
Place: Home, Road 1 (1.5, -2)
---
`);
  });

  it("is none in Notion's Markdown, which a diagnostic says", () => {
    const page = makePage("a", [{ type: "number", id: "n", name: "Count", number: 2 }]);
    expect(renderPage(page, { flavor: notion, frontMatter: yaml })).toEqual({
      markdown: "# a\n\n| Property | Value |\n| --- | --- |\n| Count | 2 |\n",
      diagnostics: [
        {
          code: "approximated",
          severity: "info",
          message: "This dialect has no front matter.",
          id: page.id,
        },
      ],
    });
  });
});

it("refuses a dialect by name", () => {
  expect(() => renderBlocks([], JSON.parse('{"flavor": "gfm"}'))).toThrow(
    new TypeError("flavor has to be a value of the entry flavors."),
  );
});
