import type { Block } from "@pagebridge/core-types";

/** Whether a block, or the page or database that it stands for, is in the trash. */
export function isTrashed(block: Block): boolean {
  return (
    block.inTrash === true ||
    (block.type === "child_page" && block.page?.inTrash === true) ||
    (block.type === "child_database" && block.database?.inTrash === true)
  );
}
