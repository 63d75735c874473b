import type { Block, RichText } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { checkLaw } from "../support/law/check-law.js";
import { commonmarkLaw } from "../support/law/flavors/commonmark.js";
import { gfmLaw } from "../support/law/flavors/gfm.js";
import { mdxLaw } from "../support/law/flavors/mdx.js";
import { obsidianLaw } from "../support/law/flavors/obsidian.js";
import { bullet, paragraph, run, textBlock } from "../support/make.js";
import { codeBlock, numbered, tableBlock, tableRow } from "../support/make-blocks.js";

const code = { code: true } as const;
const italic = { italic: true } as const;
const yellow = { color: "yellow_background" } as const;
const link = "https://example.com";

/** What the law has found once, so that it is tried every time. */
const texts: readonly { readonly name: string; readonly richText: RichText }[] = [
  { name: "an address with a backslash before a parenthesis", richText: [run("a", undefined, "\\)!")] },
  { name: "an address that opens a parenthesis behind a backslash", richText: [run("a", undefined, "\\(")] },
  {
    name: "an angle bracket before code that begins with a mail address",
    richText: [run("aaa<"), run("a@b.co>aa", code)],
  },
  { name: "a mail address in brackets that begins with a digit", richText: [run("a <1@b.co> b")] },
  { name: "a definition whose label goes over a line and holds brackets", richText: [run("[]()\n[a]: ba")] },
  { name: "www. before a link", richText: [run("www."), run("example.com a", undefined, link)] },
  { name: "an asterisk behind white space that begins a line", richText: [run("*a\n * b")] },
  { name: "an underscore behind a tab that begins a line", richText: [run("a\n\t_\u000Ba", italic)] },
  {
    name: "a link on nothing but a line break beside code",
    richText: [run("a", code), run("\n ", undefined, link), run("b", code)],
  },
  {
    name: "an equals sign before a line separator and a highlight",
    richText: [run("==x==\u2028 a"), run("b", yellow)],
  },
  { name: "a tag in italics", richText: [run("#word", italic)] },
  { name: "a tag that is a link", richText: [run("#word", undefined, link)] },
  { name: "the name of a block", richText: [run("a ^id")] },
  { name: "an address with percent signs", richText: [run("http://x.co%%a%%")] },
  {
    name: "underscores in a link to a page",
    richText: [run("a", italic), run("___C", undefined, "b.md"), run(":d", italic)],
  },
  { name: "a character reference in a link to a page", richText: [run("&nbsp;", undefined, "b.md")] },
  { name: "code of a space", richText: [run(" ", code)] },
];

const documents: readonly { readonly name: string; readonly blocks: readonly Block[] }[] = [
  {
    name: "a numbered list in a quotation that begins a list below a text",
    blocks: [bullet("a", [bullet("", [{ type: "quote", ...textBlock("", [numbered("", [codeBlock("b")], 7)]) }])])],
  },
  { name: "a space in code below the line of an item", blocks: [bullet("a", [paragraph([run(" ", code)])])] },
  {
    name: "a quotation of an empty paragraph",
    blocks: [bullet("a", [{ type: "quote", ...textBlock("", [paragraph()]) }])],
  },
];

describe.each([gfmLaw, commonmarkLaw, mdxLaw, obsidianLaw])("in $name", (flavor) => {
  it.each(texts)("gives back $name", ({ richText }) => {
    const blocks = [paragraph(richText), bullet(richText), tableBlock([tableRow(richText, "a")])];
    const { expected, found, markdown } = checkLaw(blocks, flavor);
    expect(found, markdown).toEqual(expected);
  });

  it.each(documents)("gives back $name", ({ blocks }) => {
    const { expected, found, markdown } = checkLaw(blocks, flavor);
    expect(found, markdown).toEqual(expected);
  });
});
