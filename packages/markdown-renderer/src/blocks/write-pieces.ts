import type { Block } from "@pagebridge/core-types";
import type { BlockContent } from "mdast";
import type { Scope } from "../context/scope.js";
import { hookPieces } from "../hooks/hook-pieces.js";
import { enterBlock, noteDiscussions } from "./enter-block.js";
import { isListItem, itemsFrom, writeList } from "./lists.js";
import { type NestedBlocks, type NodeSink, nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";
import { renderBlock } from "./render-block.js";
import { withMarks } from "./with-marks.js";

/** A node that is being filled. */
interface Level {
  /** Fills it, and stops at blocks that have to be written before it goes on. */
  readonly work: Iterator<NestedBlocks>;
  readonly into: NodeSink;
  readonly scope: Scope;
}

/** Writes pieces as nodes, in document order. Depth is bounded by memory, not by the call stack. */
export function writePieces(pieces: readonly Piece[], into: NodeSink, scope: Scope): void {
  const levels: Level[] = [{ work: fill(pieces, into), into, scope }];
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    const { done, value } = level.work.next();
    if (done) levels.pop();
    else {
      const { blocks, into: sink = level.into, scope: inner = level.scope } = value;
      levels.push({ work: writeBlocks(blocks, sink, inner), into: sink, scope: inner });
    }
  }
}

/** Puts the nodes among pieces in their place, and gives the blocks between them when it is their turn. */
function* fill(pieces: readonly Piece[], into: NodeSink): Generator<NestedBlocks, void> {
  for (const piece of pieces) {
    if (piece.type !== "nested") into.push(piece);
    else if (piece.blocks.length > 0) yield piece;
  }
}

/**
 * Writes blocks one after the other, so that losses are reported in document order. Neighbouring list items are gathered; every other
 * block stands for itself, and so do items that a function of the caller writes.
 */
function* writeBlocks(blocks: readonly Block[], into: NodeSink, scope: Scope): Generator<NestedBlocks, void> {
  const { color, taggedLists } = scope.rendering.flavor;
  // What a function of the caller made of the next block, when it was asked to see whether a list goes on.
  let own: readonly Piece[] | undefined;
  const isOurs = (block: Block): boolean => {
    own = hookPieces(block, scope, nodesOf);
    return own === undefined;
  };
  let next = 0;
  for (let block = blocks[0]; block !== undefined; block = blocks[next]) {
    if (own === undefined && isOurs(block) && isListItem(block)) {
      const items = itemsFrom(blocks, next, isOurs);
      const { tint } = color;
      const tinted = tint ? items.map((item) => tint(item, scope)).filter(isListItem) : items;
      next += items.length;
      if (taggedLists?.areNeeded(tinted)) yield* fill(taggedLists.write(tinted, scope), into);
      else yield* writeList(tinted, into, scope);
      continue;
    }
    const known = scope.discussions.length;
    const inner = own === undefined ? enterBlock(block, scope) : undefined;
    if (inner === undefined) noteDiscussions(block, scope);
    const made = inner === undefined ? (own ?? []) : renderBlock(color.tint?.(block, inner) ?? block, inner);
    own = undefined;
    next += 1;
    // A loop by index, and no handing over to the function above: every block comes this way.
    const pieces = withMarks(block, made, known, scope);
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (piece === undefined) break;
      if (piece.type !== "nested") into.push(piece);
      else if (piece.blocks.length > 0) yield piece;
    }
    if (inner !== undefined && block.hasUnreadChildren) {
      for (const piece of unreadPieces(block, inner)) into.push(piece);
    }
  }
}

/** Writes blocks as nodes, for functions of the caller. */
function nodesOf(blocks: readonly Block[], scope: Scope): BlockContent[] {
  const nodes: BlockContent[] = [];
  writePieces([nested(blocks)], nodes, scope);
  return nodes;
}
