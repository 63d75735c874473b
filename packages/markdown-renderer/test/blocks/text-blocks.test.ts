import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { describe, expect, it } from "vitest";
import { bullet, paragraph, run, textBlock } from "../support/make.js";
import { codeBlock, headingBlock } from "../support/make-blocks.js";

const bulb = { type: "emoji", emoji: "💡" } as const;

describe("blocks of text", () => {
  it.each<[string, readonly Block[], string]>([
    ["paragraphs", [paragraph("a"), paragraph("b")], "a\n\nb\n"],
    ["nothing for empty paragraphs", [paragraph("a"), paragraph(), paragraph("b")], "a\n\nb\n"],
    ["what is indented below a paragraph after it", [paragraph("a", [paragraph("b")])], "a\n\nb\n"],
    ["headings", [1, 2, 3, 4].map((level) => headingBlock("a", level as 1)), "# a\n\n## a\n\n### a\n\n#### a\n"],
    ["a line break in a heading", [headingBlock("a\nb", 1)], "# a<br>b\n"],
    ["a heading that ends in number signs", [headingBlock("a #", 1)], "# a \\#\n"],
    ["nothing for an empty heading", [headingBlock("", 1)], ""],
    ["what stands below a heading", [headingBlock("a", 1, [paragraph("b")])], "# a\n\nb\n"],
    [
      "a heading that unfolds",
      [{ type: "heading", level: 2, isToggleable: true, ...textBlock("a", [paragraph("b")]) }],
      "<details>\n<summary>\n\n## a\n\n</summary>\n\nb\n\n</details>\n",
    ],
    [
      "a heading that could unfold but holds nothing",
      [{ type: "heading", level: 2, isToggleable: true, ...textBlock("a") }],
      "## a\n",
    ],
    [
      "a toggle",
      [{ type: "toggle", ...textBlock("a *b*", [bullet("c")]) }],
      "<details>\n<summary>\n\na \\*b\\*\n\n</summary>\n\n- c\n\n</details>\n",
    ],
    [
      "a toggle without text",
      [{ type: "toggle", ...textBlock("", [paragraph("a")]) }],
      "<details>\n<summary></summary>\n\na\n\n</details>\n",
    ],
    [
      "a toggle in a list",
      [bullet("a", [{ type: "toggle", ...textBlock("b") }])],
      "- a\n\n  <details>\n  <summary>\n\n  b\n\n  </summary>\n\n  </details>\n",
    ],
    [
      "a template button",
      [{ type: "template", ...textBlock("a", [paragraph("b")]) }],
      "<details>\n<summary>\n\na\n\n</summary>\n\nb\n\n</details>\n",
    ],
    ["a quotation", [{ type: "quote", ...textBlock("a\nb", [paragraph("c")]) }], "> a\\\n> b\n>\n> c\n"],
    [
      "neighbouring quotations",
      [
        { type: "quote", ...textBlock("a") },
        { type: "quote", ...textBlock("b") },
      ],
      "> a\n\n> b\n",
    ],
    [
      "code in a quotation",
      [{ type: "quote", ...textBlock("", [codeBlock("a\n\nb")]) }],
      "> ```\n> a\n>\n> b\n> ```\n",
    ],
    ["nothing for an empty quotation", [{ type: "quote", ...textBlock() }], ""],
    ["a callout", [{ type: "callout", icon: bulb, ...textBlock("a", [bullet("b")]) }], "> 💡 a\n>\n> - b\n"],
    ["a callout without an icon", [{ type: "callout", ...textBlock("a") }], "> a\n"],
    [
      "a callout with a custom emoji",
      [
        {
          type: "callout",
          icon: { type: "custom_emoji", customEmoji: { id: "e", name: "ship_it" } },
          ...textBlock("a"),
        },
      ],
      "> :ship_it: a\n",
    ],
    [
      "a callout with an icon of Notion's own",
      [{ type: "callout", icon: { type: "icon", name: "pizza" }, ...textBlock("a") }],
      "> :pizza: a\n",
    ],
    ["a callout that looks like an alert", [{ type: "callout", ...textBlock("[!NOTE]\na") }], "> \\[!NOTE]\\\n> a\n"],
  ])("writes %s", (_name, blocks, expected) => {
    expect(renderBlocks(blocks).markdown).toBe(expected);
  });

  it.each<[string, Block, readonly string[]]>([
    ["a colour", { ...paragraph("a"), color: "red" }, ["Markdown has no colours for blocks."]],
    ["indentation", paragraph("a", [paragraph("b")]), ["What is indented below a paragraph is written after it."]],
    ["the form of a callout", { type: "callout", ...textBlock("a") }, ["A callout is written as a quotation."]],
    [
      "an icon that is a picture",
      {
        type: "callout",
        icon: { type: "file", file: { type: "external", url: "https://b.co/i.png" } },
        ...textBlock("a"),
      },
      ["A callout is written as a quotation.", "Some details are not written: icon."],
    ],
    [
      "a template button",
      { type: "template", ...textBlock("a") },
      ["A template button is written as what it inserts."],
    ],
  ])("reports what is lost of %s", (_name, block, messages) => {
    const { diagnostics } = renderBlocks([block]);
    expect(diagnostics).toEqual(
      messages.map((message) => ({ code: "approximated", severity: "info", message, id: block.id })),
    );
  });

  it("reports nothing where nothing is lost", () => {
    const blocks = [
      paragraph([run("a", { bold: true })]),
      headingBlock("b", 1),
      { type: "quote" as const, ...textBlock("c") },
    ];
    expect(renderBlocks(blocks).diagnostics).toEqual([]);
  });

  it("adds headingOffset to the levels of headings, and ends at 6", () => {
    const blocks = [headingBlock("a", 1), headingBlock("b", 4)];
    expect(renderBlocks(blocks, { headingOffset: 1 })).toEqual({ markdown: "## a\n\n##### b\n", diagnostics: [] });
    const { diagnostics, markdown } = renderBlocks(blocks, { headingOffset: 3 });
    expect(markdown).toBe("#### a\n\n###### b\n");
    expect(diagnostics.map(({ id, severity }) => [id, severity])).toEqual([[blocks[1]?.id, "info"]]);
  });
});
