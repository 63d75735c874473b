import type { Block } from "@pagebridge/core-types";

/** Changes every block of a tree, those inside first. */
export function changeBlocks(blocks: readonly Block[], change: (block: Block) => Block): readonly Block[] {
  return blocks.map((block) =>
    change("children" in block ? { ...block, children: changeBlocks(block.children, change) } : block),
  );
}
