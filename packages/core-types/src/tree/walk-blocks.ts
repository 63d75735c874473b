import type { Block } from "../model/blocks/block.js";
import { childBlocks } from "./child-blocks.js";

/** A block and where it stands. */
export interface BlockVisit {
  readonly block: Block;
  /** The block that holds it; absent at the top. */
  readonly parent?: Block;
  /** Number of blocks above it, from 0. */
  readonly depth: number;
  /** Its place among its neighbours, from 0. */
  readonly index: number;
}

/** Options of `walkBlocks`. */
export interface WalkOptions {
  /** Whether to go into sub-pages that were read. @default "skip" */
  readonly subpages?: "enter" | "skip";
}

/**
 * Goes through a block tree in document order, parents before children. Depth is bounded by memory, not by the call stack.
 *
 * `for (const { block, depth } of walkBlocks(page.children ?? [])) …`
 */
export function* walkBlocks(
  blocks: readonly Block[],
  { subpages = "skip" }: WalkOptions = {},
): Generator<BlockVisit, void, undefined> {
  interface Level {
    readonly blocks: readonly Block[];
    readonly parent: Block | undefined;
    next: number;
  }
  const levels: Level[] = [{ blocks, parent: undefined, next: 0 }];
  for (;;) {
    const level = levels.at(-1);
    if (!level) return;
    const index = level.next;
    const block = level.blocks[index];
    if (!block) {
      levels.pop();
      continue;
    }
    level.next += 1;
    const { parent } = level;
    yield { block, ...(parent && { parent }), depth: levels.length - 1, index };
    const children =
      block.type === "child_page" && subpages === "enter" ? (block.page?.children ?? []) : childBlocks(block);
    if (children.length > 0) levels.push({ blocks: children, parent: block, next: 0 });
  }
}

/** The number of blocks in a tree. */
export function countBlocks(blocks: readonly Block[], options?: WalkOptions): number {
  let count = 0;
  for (const _visit of walkBlocks(blocks, options)) count += 1;
  return count;
}
