import type { Block } from "../model/blocks/block.js";

const none: readonly Block[] = [];

/** The blocks directly inside a block: children, a table's rows, the content of meeting notes' sections. Not those of a sub-page. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case "table":
      return block.rows;
    case "meeting_notes":
      return [...block.sections.flatMap((section) => section.children), ...block.children];
    default:
      return "children" in block ? block.children : none;
  }
}
