import type { Block } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { places } from "../support/law/places.js";
import { bullet, paragraph, run, textBlock } from "../support/make.js";
import { toDo } from "../support/make-blocks.js";
import { allNotionLosses } from "../support/notion-law/all-notion-losses.js";
import { checkNotionLaw } from "../support/notion-law/check-notion-law.js";
import { inexpressible, type NotionLoss } from "../support/notion-law/losses.js";
import { moreBlocks } from "../support/notion-law/more-blocks.js";
import { blockTrees, deepBlocks } from "../support/trouble/blocks.js";
import { nastyRichText } from "../support/trouble/rich-text.js";

/** Cases over all properties. */
const cases = Number(process.env["LAW_RUNS"] ?? 10_000);
/** Fixed unless somebody goes looking for counterexamples, so that a test that passed yesterday passes today. */
const seed = process.env["LAW_SEED"] ?? (process.env["LAW_RUNS"] === undefined ? "20261005" : undefined);

function expectLaw(blocks: readonly Block[], seen?: Set<NotionLoss>): void {
  const { expected, found, markdown } = checkNotionLaw(blocks, seen);
  expect(found, markdown).toEqual(expected);
}

describe("notion", () => {
  it.each([
    ...places.map(({ blocks, name, share }) => ({
      name: `text in ${name}`,
      share,
      documents: nastyRichText.map(blocks),
    })),
    { name: "trees of blocks", share: 20, documents: blockTrees },
    { name: "blocks in blocks, many deep", share: 5, documents: deepBlocks },
    { name: "what is from elsewhere, and all mentions", share: 20, documents: moreBlocks },
  ])("gives back $name", { timeout: 600_000 * Math.max(1, cases / 10_000) }, ({ documents, share }) => {
    fc.assert(
      fc.property(documents, (blocks: readonly Block[]) => expectLaw(blocks)),
      { numRuns: Math.ceil((cases * share) / 100), ...(seed !== undefined && { seed: Number(seed) }) },
    );
  });

  it("lists nothing as inexpressible that is not", () => {
    const seen = new Set<NotionLoss>();
    expectLaw(allNotionLosses, seen);
    expect(Object.keys(inexpressible).sort()).toEqual([...seen].sort());
  });
});

describe("what the law has found once", () => {
  const link = "https://example.com";
  const code = { code: true } as const;
  const red = { ...bullet("a"), color: "red" } as const;
  const id = "00000000-0000-4000-8000-000000000001";
  it.each<[string, readonly Block[]]>([
    ["a link whose text begins with a caret", [paragraph([run("^id", undefined, link)])]],
    [
      "a link whose text begins with a caret behind a backslash",
      [paragraph([run("a\\"), run("^id", undefined, link)])],
    ],
    ["two dashes in an item", [bullet("--")]],
    ["two dashes with a space in an item", [bullet("- -")]],
    [
      "a line break behind code of a space in a heading",
      [{ type: "heading", level: 2, isToggleable: false, ...textBlock([run(" \na", code)]) }],
    ],
    ["an empty heading", [{ type: "heading", level: 2, isToggleable: false, ...textBlock() }]],
    [
      "a heading with something below",
      [{ type: "heading", level: 2, isToggleable: false, ...textBlock("a", [paragraph("b")]) }],
    ],
    ["a heading that unfolds nothing", [{ type: "heading", level: 2, isToggleable: true, ...textBlock("a") }]],
    ["an empty toggle", [{ type: "toggle", ...textBlock() }]],
    ["an empty quotation", [{ type: "quote", ...textBlock() }]],
    ["empty columns", [{ type: "column_list", id, children: [{ type: "column", id, children: [] }] }]],
    ["an item without a text before a paragraph", [bullet("", [paragraph("a")])]],
    ["a coloured item below a checkbox without a text", [toDo("", false, [red])]],
    [
      "numbers, letters and Roman numerals side by side",
      (["letters", "numbers", "roman"] as const).map((listFormat) => ({
        type: "numbered_list_item",
        listFormat,
        ...textBlock("a"),
      })),
    ],
    ["a sub-page whose title begins with spaces", [{ type: "child_page", id, title: "    a\nb" }]],
    [
      "a picture whose caption has two lines",
      [{ type: "image", id, file: { type: "external", url: link }, caption: [run("a\nb")] }],
    ],
    [
      "pipes in the label of a mention in a cell",
      [
        {
          type: "table",
          id,
          tableWidth: 1,
          hasColumnHeader: true,
          hasRowHeader: false,
          rows: [
            {
              type: "table_row",
              id,
              cells: [[{ type: "mention", mention: { type: "page", pageId: id }, text: "a|b\\|c" }]],
            },
          ],
        },
      ],
    ],
  ])("gives back %s", (_, blocks) => {
    expectLaw(blocks);
  });
});
