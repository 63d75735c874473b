import type { Block } from "@pagebridge/core-types";

/** Gives every block in a tree, and every row of its tables, an id of its own. */
export function withIds(blocks: readonly Block[]): readonly Block[] {
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `00000000-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;
  };
  const visit = (block: Block): Block => {
    const id = nextId();
    if (block.type === "table") return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: nextId() })) };
    return "children" in block ? { ...block, id, children: block.children.map(visit) } : { ...block, id };
  };
  return blocks.map(visit);
}
