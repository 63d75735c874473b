import type { Block, RichText } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import fc from "fast-check";
import type { Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { nastyRichText } from "../support/arbitraries.js";
import { bullet, paragraph, textBlock } from "../support/make.js";
import { parseGfm } from "../support/parse-gfm.js";
import { comparable, modelCharacters, parsedCharacters, withoutNewLinks } from "../support/styled-text.js";

interface Place {
  readonly name: string;
  readonly blocks: (richText: RichText) => readonly Block[];
  /** The kinds of nodes from the root down to the one that holds the text. */
  readonly path: readonly RootContent["type"][];
  /** @default "keep" */
  readonly leadingSpace?: "drop" | "keep";
  /** A checkbox without text has a space behind it. @default false */
  readonly isTask?: boolean;
  readonly runs: number;
}

const places: readonly Place[] = [
  { name: "a paragraph", blocks: (richText) => [paragraph(richText)], path: ["paragraph"], runs: 2000 },
  {
    name: "a heading",
    blocks: (richText) => [{ type: "heading", level: 2, isToggleable: false, ...textBlock(richText) }],
    path: ["heading"],
    runs: 1000,
    leadingSpace: "drop",
  },
  { name: "a list item", blocks: (richText) => [bullet(richText)], path: ["list", "listItem", "paragraph"], runs: 500 },
  {
    name: "a quotation in a list item",
    blocks: (richText) => [bullet("a", [{ type: "quote", ...textBlock(richText) }])],
    path: ["list", "listItem", "blockquote", "paragraph"],
    runs: 500,
  },
  {
    name: "a to-do",
    blocks: (richText) => [{ type: "to_do", checked: true, ...textBlock(richText) }],
    path: ["list", "listItem", "paragraph"],
    isTask: true,
    runs: 500,
  },
  {
    name: "the line of a toggle",
    blocks: (richText) => [{ type: "toggle", ...textBlock(richText) }],
    path: ["paragraph"],
    runs: 500,
  },
  {
    name: "a table cell",
    blocks: (richText) => [
      {
        type: "table",
        id: "t",
        tableWidth: 2,
        hasColumnHeader: true,
        hasRowHeader: false,
        rows: [{ type: "table_row", id: "r", cells: [richText, []] }],
      },
    ],
    path: ["table", "tableRow", "tableCell"],
    runs: 2000,
    leadingSpace: "drop",
  },
];

describe.each(places)("the text of $name", ({ blocks, isTask = false, leadingSpace = "keep", path, runs }) => {
  it("parses back with its marks and links", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(nastyRichText, (richText) => {
        const { markdown } = renderBlocks(blocks(richText));
        const found = phrasingAt(parseGfm(markdown), path);
        const expected = modelCharacters(richText, leadingSpace);
        const shown = expected.length === 0 && isTask ? [{ character: " ", look: "" }] : expected;
        expect(comparable(withoutNewLinks(parsedCharacters(found), shown)), markdown).toEqual(comparable(shown));
      }),
      { numRuns: runs },
    );
  });
});

/** Follows the path, taking the first child of each kind. No such child means that there is no text. */
function phrasingAt(root: Root, path: readonly string[]): readonly PhrasingContent[] {
  let node: Nodes = root;
  for (const type of path) {
    const next: Nodes | undefined = "children" in node ? node.children.find((child) => child.type === type) : undefined;
    if (next === undefined) return [];
    node = next;
  }
  return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell" ? node.children : [];
}
