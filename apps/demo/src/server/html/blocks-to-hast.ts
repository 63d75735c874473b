import type { Block } from "@pagebridge/core-types";
import type { ElementContent } from "hast";
import { blockToHast } from "./block-to-hast.js";
import type { HtmlScope } from "./html-scope.js";
import { element, text } from "./nodes.js";

/** Beyond this depth content is not shown: browsers slow down, and so does everything that goes through a tree. */
const maxDepth = 60;

type ListTag = "ol" | "ul";

const listTags: Partial<Readonly<Record<Block["type"], ListTag>>> = {
  bulleted_list_item: "ul",
  numbered_list_item: "ol",
  to_do: "ul",
};

/** Writes blocks that stand side by side. Neighbouring items of one kind of list are one list. */
export function blocksToHast(blocks: readonly Block[], scope: HtmlScope): readonly ElementContent[] {
  if (blocks.length === 0) return [];
  if (scope.depth >= maxDepth) {
    return [element("p", { className: ["note"] }, [text(`Content deeper than ${maxDepth} levels is not shown here.`)])];
  }
  const inner: HtmlScope = { ...scope, depth: scope.depth + 1 };
  const nodes: ElementContent[] = [];
  let list: { readonly tag: ListTag; readonly items: ElementContent[] } | undefined;
  for (const block of blocks) {
    const node = blockToHast(block, inner, blocksToHast);
    const tag = listTags[block.type];
    if (tag === undefined) {
      list = undefined;
      nodes.push(node);
    } else if (list?.tag === tag) {
      list.items.push(node);
    } else {
      const created = element(tag, startOf(block), [node]);
      list = { tag, items: created.children };
      nodes.push(created);
    }
  }
  return nodes;
}

function startOf(block: Block): { readonly start?: number } {
  const start = block.type === "numbered_list_item" ? (block.listStartIndex ?? 1) : 1;
  return start === 1 ? {} : { start };
}
