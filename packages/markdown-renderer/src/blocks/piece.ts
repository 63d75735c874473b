import type { Block, BulletedListItemBlock, NumberedListItemBlock, ToDoBlock } from "@pagebridge/core-types";
import type { BlockContent } from "mdast";
import type { Scope } from "../context/scope.js";

/** Something that takes nodes in order: the children of a root, quotation or list item. */
export interface NodeSink {
  push(node: BlockContent): unknown;
}

/** Blocks that are written next, into the node that holds the piece or into another one. */
export interface NestedBlocks {
  readonly type: "nested";
  readonly blocks: readonly Block[];
  /** Absent means: into the node that the piece itself is written to. */
  readonly into?: NodeSink | undefined;
  /** Absent means: the scope that the piece itself was made in. */
  readonly scope?: Scope | undefined;
}

/** A block that is written as an item of a list. */
export type ListItemBlock = BulletedListItemBlock | NumberedListItemBlock | ToDoBlock;

/** What a block is written as: nodes, and blocks that still have to be written between and inside them. */
export type Piece = BlockContent | NestedBlocks;

/** Makes the piece for blocks inside a block. */
export function nested(
  blocks: readonly Block[],
  { into, scope }: Omit<NestedBlocks, "blocks" | "type"> = {},
): NestedBlocks {
  return { type: "nested", blocks, into, scope };
}
