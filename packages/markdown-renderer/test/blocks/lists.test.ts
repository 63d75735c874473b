import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { describe, expect, it } from "vitest";
import { bullet, paragraph, textBlock } from "../support/make.js";
import { codeBlock, numbered, toDo } from "../support/make-blocks.js";

const column = (...children: readonly Block[]): Block => ({ type: "column", id: "c", children });

describe("lists", () => {
  it.each<[string, readonly Block[], string]>([
    ["neighbouring bullets as one tight list", [bullet("a"), bullet("b")], "- a\n- b\n"],
    ["neighbouring numbers as one list", [numbered("a"), numbered("b")], "1. a\n2. b\n"],
    ["the number that a list starts at", [numbered("a", [], 9), numbered("b")], "9. a\n10. b\n"],
    ["a list that starts at 0", [numbered("a", [], 0)], "0. a\n"],
    ["checkboxes", [toDo("a", false), toDo("b", true)], "- [ ] a\n- [x] b\n"],
    ["a checkbox without text", [toDo("", true)], "- [x] &#x20;\n"],
    ["bullets and checkboxes as one list", [bullet("a"), toDo("b", true)], "- a\n- [x] b\n"],
    ["bullets and numbers as two lists", [bullet("a"), numbered("b"), bullet("c")], "- a\n\n1. b\n\n- c\n"],
    ["lists with an empty paragraph between them", [bullet("a"), paragraph(), bullet("b")], "- a\n\n* b\n"],
    ["numbered lists of neighbouring columns", [column(numbered("a")), column(numbered("b"))], "1. a\n\n1) b\n"],
    ["three lists in a row", [column(bullet("a")), column(bullet("b")), column(bullet("c"))], "- a\n\n* b\n\n- c\n"],
    ["items inside items", [bullet("a", [bullet("b", [numbered("c")])])], "- a\n  - b\n    1. c\n"],
    ["items inside numbered items", [numbered("a", [bullet("b")], 10)], "10. a\n    - b\n"],
    ["lists of two kinds inside an item", [bullet("a", [bullet("b"), numbered("c", [], 5)])], "- a\n  - b\n  5. c\n"],
    ["a list that starts at 5 below the text of an item", [bullet("a", [numbered("b", [], 5)])], "- a\n\n  5. b\n"],
    [
      "a list that starts at 5 below a paragraph, inside a bullet",
      [bullet("a", [bullet("", [numbered("b", [], 5)])])],
      "- a\n\n  - 5. b\n",
    ],
    ["paragraphs inside an item", [bullet("a", [paragraph("b")]), bullet("c")], "- a\n\n  b\n\n- c\n"],
    [
      "an empty paragraph inside an item",
      [bullet("a", [bullet("b"), paragraph(" ")]), bullet("c")],
      "- a\n  - b\n- c\n",
    ],
    [
      "a space in code inside an item",
      [bullet("a", [paragraph([{ type: "text", text: " ", annotations: { code: true } }])])],
      "- a\n\n  ` `\n",
    ],
    ["code inside an item", [numbered("a", [codeBlock("b\n\nc")])], "1. a\n\n   ```\n   b\n\n   c\n   ```\n"],
    ["an item without text", [bullet("a"), bullet(), bullet("b")], "- a\n-\n- b\n"],
    ["an item that begins with another list", [bullet("", [bullet("", [bullet("a")])])], "- * - a\n"],
    ["empty items inside empty items", [bullet("", [bullet("", [bullet()])])], "- * -\n"],
    ["an item that begins with a rule", [bullet("", [{ type: "divider", id: "d" }])], "- ***\n"],
    [
      "a rule in a list with asterisks",
      [bullet("a"), column(bullet("", [{ type: "divider", id: "d" }]))],
      "- a\n\n* ___\n",
    ],
    [
      "an item that begins with a quotation",
      [bullet("", [{ type: "quote", ...textBlock("a\nb") }])],
      "- > a\\\n  > b\n",
    ],
    ["an item of two lines", [bullet("a\nb")], "- a\\\n  b\n"],
  ])("writes %s", (_name, blocks, expected) => {
    expect(renderBlocks(blocks).markdown).toBe(expected);
  });

  it("starts at 1 where a number is too long for Markdown, and says so", () => {
    const block = numbered("a", [], 1_000_000_000);
    expect(renderBlocks([block])).toEqual({
      markdown: "1. a\n",
      diagnostics: [
        {
          code: "approximated",
          severity: "info",
          message: "A list cannot start at 1000000000.",
          id: block.id,
        },
      ],
    });
  });

  it("parts what a function of the caller makes of an item from the item that it stands in", () => {
    const blocks = [bullet("a", [toDo("b", false), bullet("c")])];
    expect(renderBlocks(blocks, { blocks: { to_do: () => "text" } }).markdown).toBe("- a\n\n  text\n\n  - c\n");
  });

  it("counts lists of letters with numbers, and says so", () => {
    const { diagnostics, markdown } = renderBlocks([{ ...numbered("a"), listFormat: "letters" }]);
    expect(markdown).toBe("1. a\n");
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
  });

  it("writes items five thousand deep", () => {
    const depth = 5000;
    let blocks: readonly Block[] = [];
    for (let level = depth; level > 0; level -= 1) blocks = [bullet(String(level), blocks)];
    const lines = renderBlocks(blocks).markdown.trimEnd().split("\n");
    expect(lines.length).toBe(depth);
    expect(lines.at(-1)).toBe(`${"  ".repeat(depth - 1)}- ${depth}`);
  });
});
