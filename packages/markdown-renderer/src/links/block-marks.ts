import { type Block, type Id, type RichText, walkBlocks } from "@pagebridge/core-types";
import type { Paragraph, RootContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";
import { html, paragraph } from "../nodes/nodes.js";
import { blockLink } from "./block-link.js";

/** How a dialect names blocks so that links can lead to them. */
export interface BlockMarks {
  /** The addresses of those blocks of a page that some link on it leads to. */
  readonly links: (blocks: readonly Block[]) => Iterable<readonly [Id, string]>;
  /** Puts the name of a block at the end of its first paragraph, or below it, if a link leads to it. */
  readonly mark: <Node extends Piece | RootContent>(
    block: Block,
    nodes: readonly Node[],
    scope: Scope,
  ) => readonly (Node | Paragraph)[];
}

/** Obsidian's names of blocks: `^name` behind the last word of a paragraph, or in a line of its own below anything else. */
export const caretMarks: BlockMarks = {
  links(blocks) {
    const linked = new Set(
      blocksIn(blocks)
        .flatMap(textsOf)
        .flat()
        .map(({ link }) => link?.blockId),
    );
    return blocksIn(blocks).flatMap(({ id }) => (linked.has(id) && name.test(id) ? [[id, `#^${id}`] as const] : []));
  },
  mark(block, nodes, scope) {
    const url = nodes.length > 0 ? blockLink(block.id, scope) : undefined;
    if (url === undefined || !url.startsWith("#^")) return nodes;
    const [first] = nodes;
    if (first?.type !== "paragraph") return [...nodes, paragraph([html(url.slice(1))])];
    first.children.push(html(` ${url.slice(1)}`));
    return nodes;
  },
};

/** What Obsidian takes for a name. */
const name = /^[A-Za-z0-9-]+$/;

/** All blocks of a page that stand by themselves: neither rows nor tabs. */
function blocksIn(blocks: readonly Block[]): readonly Block[] {
  return Array.from(walkBlocks(blocks)).flatMap(({ block, parent }) =>
    block.type === "table_row" || parent?.type === "tab" ? [] : [block],
  );
}

function textsOf(block: Block): readonly RichText[] {
  return [
    "richText" in block ? (block.richText ?? []) : [],
    "caption" in block ? block.caption : [],
    ...("cells" in block ? block.cells : []),
  ];
}
