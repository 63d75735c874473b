import type { Block, Inline } from "@pagebridge/core-types";
import { type Flavor, renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { commonmark, gfm, mdx, notion, obsidian } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { paragraph, rich, run } from "../support/make.js";
import { headingBlock, numbered, tableBlock, tableRow, toDo } from "../support/make-blocks.js";
import { makePage, pageId } from "../support/make-page.js";
import { parseObsidian } from "../support/obsidian-dialect/parse-obsidian.js";

const url = "https://app.notion.com/p/22222222333384448555666666666666";

/** A link to a block of this page. */
function linkTo({ id }: Block): Inline {
  return { ...run("there"), link: { url, pageId, blockId: id } };
}

describe("a link to a heading of the same page", () => {
  const heading = headingBlock("What: *now*?", 2);
  const blocks = [paragraph([linkTo(heading)]), headingBlock("What now", 1), heading];

  it.each<[string, Flavor, string]>([
    ["the anchor that GitHub makes", gfm, "[there](#what-now-1)"],
    ["the same anchor", commonmark, "[there](#what-now-1)"],
    ["the same anchor", mdx, "[there](#what-now-1)"],
    ["the text of the heading", obsidian, "[there](#What%20*now*?)"],
    ["the page in the app", notion, `[there](${url})`],
  ])("leads to %s", (_name, flavor, expected) => {
    expect(renderBlocks(blocks, { flavor }).markdown.split("\n")[0]).toBe(expected);
  });
});

describe("a link to another block of the same page", () => {
  it.each<[string, Flavor]>([
    ["gfm", gfm],
    ["notion", notion],
  ])("leads to the page where blocks have no names: %s", (_name, flavor) => {
    const target = paragraph("a");
    expect(renderBlocks([target, paragraph([linkTo(target)])], { flavor }).markdown).toBe(`a\n\n[there](${url})\n`);
  });

  const item = numbered("one");
  const task = toDo("task", false);
  const quote: Block = {
    type: "quote",
    id: "00000000-0000-4000-8000-00000000aaaa",
    richText: rich("cited"),
    children: [],
  };
  const picture: Block = {
    type: "image",
    id: "00000000-0000-4000-8000-00000000bbbb",
    file: { type: "external", url: "https://files.example/a.png" },
    caption: [],
  };
  const table = tableBlock([tableRow("a")]);

  it.each<[string, Block, string]>([
    ["behind a paragraph", paragraph("a"), "a ^NAME"],
    ["behind the line of an item", item, "1. one ^NAME"],
    ["behind a task", task, "- [ ] task ^NAME"],
    ["behind a picture", picture, "![](https://files.example/a.png) ^NAME"],
    ["below a quotation", quote, "> cited\n\n^NAME"],
    ["below a table", table, "| a |\n| --- |\n\n^NAME"],
  ])("leads to the name that Obsidian reads %s", (_name, target, expected) => {
    const { markdown } = renderBlocks([target, paragraph([linkTo(target)]), paragraph("b")], { flavor: obsidian });
    expect(markdown).toBe(`${expected.replace("NAME", target.id)}\n\n[there](#^${target.id})\n\nb\n`);
  });

  it("names no block that no link leads to, nor one that cannot be named", () => {
    const row = tableRow("a");
    const odd: Block = { ...paragraph("odd"), id: "a b" };
    const blocks = [paragraph([linkTo(row), linkTo(odd)]), tableBlock([row]), odd, paragraph("b")];
    expect(renderBlocks(blocks, { flavor: obsidian }).markdown).toBe(
      `[therethere](${url})\n\n| a |\n| --- |\n\nodd\n\nb\n`,
    );
  });

  it("knows only the blocks of its own page", () => {
    const target = paragraph("a");
    const inner = makePage("Inner", [], {
      id: "33333333-3333-8444-8555-666666666666",
      children: [paragraph([linkTo(target)])],
    });
    const page = makePage("Outer", [], {
      children: [target, { type: "child_page", id: inner.id, title: "Inner", page: inner }],
    });
    expect(renderPage(page, { flavor: obsidian }).markdown).toBe(`# Outer\n\na\n\n## Inner\n\n[there](${url})\n`);
  });

  it("is read as a link, and the name as a name, by the reader of Obsidian's dialect", () => {
    const target = paragraph("a *b*");
    const { markdown } = renderBlocks([target, paragraph([linkTo(target)])], { flavor: obsidian });
    const [first, second] = parseObsidian(markdown).children;
    expect(first).toMatchObject({ children: [{ value: "a *b* " }, { value: "<!-- name of a block -->" }, {}] });
    expect(second).toMatchObject({ children: [{ type: "link", url: `#^${target.id}` }] });
  });
});
