import type { Block, CalloutBlock, Database } from "@pagebridge/core-types";
import { type BlockHooks, renderBlocks, renderPage, toMdast } from "@pagebridge/markdown-renderer";
import { renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { renderDocument } from "@pagebridge/markdown-renderer/documents";
import { mdx } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { everyBlock } from "../support/every-kind.js";
import { bullet, madeId, paragraph, run, textBlock } from "../support/make.js";
import { headingBlock, numbered, tableBlock, tableRow, toDo } from "../support/make-blocks.js";
import { makePage } from "../support/make-page.js";

function callout(text: string, children: readonly Block[] = []): CalloutBlock {
  return { type: "callout", ...textBlock(text, children), color: "red_background" };
}

const shout: BlockHooks = {
  paragraph: ({ richText }, { text }) => [{ type: "heading", depth: 6, children: text(richText) }],
};

describe("a function for blocks of a kind", () => {
  it.each<[string, readonly Block[], BlockHooks, string]>([
    ["gives nodes", [paragraph("a *b*")], shout, "###### a \\*b\\*\n"],
    [
      "gives a line, whose breaks are tags",
      [paragraph("a\nb")],
      { paragraph: ({ richText }, { text }) => [{ type: "heading", depth: 6, children: text(richText, "line") }] },
      "###### a<br>b\n",
    ],
    [
      "gives several nodes",
      [paragraph("a"), paragraph("b")],
      { paragraph: () => [{ type: "thematicBreak" }, { type: "thematicBreak" }] },
      "***\n\n***\n\n***\n\n***\n",
    ],
    [
      "gives text that is put down as it is",
      [paragraph("a"), callout("b")],
      { callout: () => "**b**" },
      "a\n\n**b**\n",
    ],
    [
      "gives text of several lines, line breaks at its ends left out",
      [bullet("a", [callout("b")]), bullet("c")],
      { callout: () => "\n:::note\nb\n\n:::\n" },
      "- a\n\n  :::note\n  b\n\n  :::\n\n- c\n",
    ],
    [
      "gives nothing",
      [paragraph("a"), callout("b", [paragraph("c")]), paragraph("d")],
      { callout: () => "", divider: () => [] },
      "a\n\nd\n",
    ],
    [
      "leaves some to the renderer",
      [paragraph("a"), paragraph("b")],
      { paragraph: ({ richText }) => (richText.length === 1 ? undefined : "") },
      "a\n\nb\n",
    ],
    ["is not asked about other kinds", [paragraph("a")], { callout: () => "b" }, "a\n"],
    [
      "is asked about what is inside blocks of other kinds",
      [{ type: "quote", ...textBlock("a", [bullet("b", [callout("c")])]) }],
      { callout: () => "d" },
      "> a\n>\n> - b\n>\n>   d\n",
    ],
    [
      "writes what is inside of its block by itself",
      [callout("a", [paragraph("b"), bullet("c")])],
      {
        callout: ({ children, richText }, { nodes, text }) => [
          { type: "paragraph", children: text(richText) },
          { type: "blockquote", children: nodes(children) },
        ],
      },
      "a\n\n> b\n>\n> - c\n",
    ],
    [
      "is asked about blocks of its kind inside of its block",
      [callout("a", [callout("b", [callout("c")])])],
      { callout: ({ children }, { nodes }) => [{ type: "blockquote", children: nodes(children) }] },
      "> > >\n",
    ],
    [
      "can put something around what the renderer writes",
      [headingBlock("a", 2), paragraph("b")],
      {
        heading: (block, { nodes }) => [
          { type: "html", value: "<hgroup>" },
          ...nodes([block]),
          ...nodes([block]),
          { type: "html", value: "</hgroup>" },
        ],
      },
      "<hgroup>\n\n## a\n\n## a\n\n</hgroup>\n\nb\n",
    ],
    [
      "ends a list with an item that it writes",
      [bullet("a"), toDo("b", true), bullet("c", [paragraph("d")]), numbered("e")],
      { to_do: () => "B" },
      "- a\n\nB\n\n- c\n\n  d\n\n1. e\n",
    ],
    [
      "keeps a list together when it leaves an item to the renderer",
      [numbered("a"), numbered("b"), numbered("c")],
      { numbered_list_item: () => undefined },
      "1. a\n2. b\n3. c\n",
    ],
    [
      "writes every item of a list",
      [numbered("a"), numbered("b")],
      { numbered_list_item: ({ richText }) => (richText[0]?.type === "text" ? richText[0].text : "") },
      "a\n\nb\n",
    ],
    [
      "can put something around an item, which is a list of its own then",
      [bullet("a"), bullet("b", [bullet("c")])],
      {
        bulleted_list_item: (block, { nodes }) =>
          block.children.length > 0 ? [{ type: "thematicBreak" }, ...nodes([block])] : undefined,
      },
      "- a\n\n***\n\n- b\n\n  - c\n",
    ],
    [
      "is not asked about the rows of a table",
      [tableBlock([tableRow("a")])],
      { table_row: () => "b" },
      "| a |\n| --- |\n",
    ],
    ["is asked about rows outside of tables", [tableRow("a")], { table_row: () => "b" }, "b\n"],
    [
      "is not asked about the labels of tabs",
      [{ type: "tab", id: madeId(), children: [paragraph("a", [paragraph("b")])] }],
      {
        paragraph: ({ id: _, richText }, { text }) => [
          { type: "paragraph", children: [{ type: "strong", children: text(richText) }] },
        ],
      },
      "<details>\n<summary>\n\na\n\n</summary>\n\n**b**\n\n</details>\n",
    ],
    [
      "answers for content that was not read, too",
      [{ ...callout("a"), hasUnreadChildren: true }],
      { callout: () => "b" },
      "b\n",
    ],
  ])("%s", (_name, blocks, hooks, expected) => {
    const { diagnostics, markdown } = renderBlocks(blocks, { blocks: hooks });
    expect(markdown).toBe(expected);
    expect(diagnostics.filter(({ code }) => code === "children_missing")).toEqual([]);
  });

  it("gets the block and reports what is lost of it", () => {
    const block = callout("a");
    const blocks: BlockHooks = {
      callout: ({ color = "default" }, { report }) => {
        report({ code: "approximated", severity: "info", message: "No colours." });
        return color;
      },
    };
    expect(renderBlocks([paragraph("b"), block], { blocks })).toEqual({
      markdown: "b\n\nred_background\n",
      diagnostics: [{ code: "approximated", severity: "info", message: "No colours.", id: block.id }],
    });
  });

  it("is asked once about each block, in order", () => {
    const asked: string[] = [];
    const note = ({ id }: Block): undefined => void asked.push(id);
    const inner = bullet("b");
    const blocks = [bullet("a", [inner]), bullet("c"), paragraph("d"), toDo("e", true)];
    renderBlocks(blocks, { blocks: { bulleted_list_item: note, paragraph: note, to_do: note } });
    const [first, second, ...others] = blocks.map(({ id }) => id);
    expect(asked).toEqual([first, second, inner.id, ...others]);
  });

  it("reports what is lost inside its block on behalf of what is there", () => {
    const lost = paragraph([run("a", { color: "red" })]);
    const { diagnostics } = renderBlocks([callout("b", [lost])], {
      blocks: { callout: ({ children }, { nodes }) => nodes(children) },
    });
    expect(diagnostics.map(({ id, message }) => [id, message])).toEqual([
      [lost.id, "Markdown has no colours for text."],
    ]);
  });

  it("works for pages, databases, documents and trees", () => {
    const children = [paragraph("a")];
    const database: Database = {
      object: "database",
      id: madeId(),
      title: [],
      description: [],
      dataSources: [],
      children,
    };
    const options = { blocks: shout, title: "none" } as const;
    expect([
      renderPage(makePage("T", [], { children }), options).markdown,
      renderDatabase(database, options).markdown,
      renderDocument({ kind: "blocks", value: children }, options).markdown,
    ]).toEqual(["###### a\n", "###### a\n", "###### a\n"]);
    expect(toMdast(children, { blocks: { paragraph: () => "<b>" } }).tree.children).toEqual([
      { type: "html", value: "<b>" },
    ]);
  });

  it("can be given for every kind", () => {
    for (const block of Object.values(everyBlock)) {
      const { markdown } = renderBlocks([block], { blocks: { [block.type]: ({ type }: Block) => `(${type})` } });
      expect(markdown).toBe(`(${block.type})\n`);
    }
  });

  it("writes components in MDX", () => {
    const blocks: BlockHooks = {
      callout: ({ children, richText }, { nodes, text }) => [
        { type: "html", value: "<Note>" },
        { type: "paragraph", children: text(richText) },
        ...nodes(children),
        { type: "html", value: "</Note>" },
      ],
    };
    expect(renderBlocks([callout("{a}", [paragraph("b")])], { flavor: mdx, blocks }).markdown).toBe(
      "<Note>\n\n\\{a}\n\nb\n\n</Note>\n",
    );
  });
});
