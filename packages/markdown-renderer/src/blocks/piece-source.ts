import type { Block } from "@pagebridge/core-types";
import { markThreads } from "../comments/mark-threads.js";
import type { Scope } from "../context/scope.js";
import { hookPieces, type NodesOf } from "../hooks/hook-pieces.js";
import { enterBlock, noteDiscussions } from "./enter-block.js";
import { gatherList, isListItem, listItem } from "./lists.js";
import { type ListItems, nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";
import { renderBlock } from "./render-block.js";

/** Gives one piece after the other; undefined at the end. Nothing is made before it is asked for, so that losses are reported in document order. */
export type PieceSource = () => Piece | undefined;

/** Gives pieces that are there already. */
export function piecesInTurn(pieces: readonly Piece[]): PieceSource {
  let index = 0;
  return () => {
    index += 1;
    return pieces[index - 1];
  };
}

/**
 * Gives what blocks are written as. Neighbouring list items are gathered; every other block stands for itself, and so do items that a
 * function of the caller writes.
 */
export function nodesOfBlocks(blocks: readonly Block[], scope: Scope, nodesOf: NodesOf): PieceSource {
  const { blockMarks, color } = scope.rendering.flavor;
  let nextBlock = 0;
  // What a function of the caller made of the next block, when it was asked to see whether a list goes on.
  let ahead: readonly Piece[] | undefined;
  const goesOn = (item: Block): boolean => {
    ahead = hookPieces(item, scope, nodesOf);
    return ahead === undefined;
  };
  let pieces: readonly Piece[] = [];
  let nextPiece = 0;
  let unread: (() => readonly Piece[]) | undefined;
  return () => {
    while (nextPiece >= pieces.length) {
      const block = blocks[nextBlock];
      nextPiece = 0;
      if (unread !== undefined) {
        pieces = unread();
        unread = undefined;
      } else if (block === undefined) {
        return undefined;
      } else if (ahead === undefined && goesOn(block) && isListItem(block)) {
        const list = gatherList(blocks, nextBlock, scope, goesOn);
        const { taggedLists } = scope.rendering.flavor;
        pieces = taggedLists?.areNeeded(list.items) ? taggedLists.write(list.items, scope) : [list.node, list];
        nextBlock += list.items.length;
      } else {
        const known = scope.discussions.length;
        let made = ahead;
        ahead = undefined;
        if (made === undefined) {
          const inner = enterBlock(block, scope);
          made = renderBlock(color.tint?.(block, inner) ?? block, inner);
          if (block.hasUnreadChildren) unread = () => unreadPieces(block, inner);
        } else noteDiscussions(block, scope);
        pieces = markThreads(made, known, scope);
        pieces = blockMarks?.mark(block, pieces, scope) ?? pieces;
        nextBlock += 1;
      }
    }
    nextPiece += 1;
    return pieces[nextPiece - 1];
  };
}

/** Fills a list with its items, and gives what is inside of each. */
export function nodesOfItems({ items, node: list }: ListItems, scope: Scope): PieceSource {
  const { blockMarks } = scope.rendering.flavor;
  let index = 0;
  let finish: (() => void) | undefined;
  return () => {
    finish?.();
    finish = undefined;
    while (index < items.length) {
      const item = items[index];
      if (item === undefined) break;
      index += 1;
      const known = scope.discussions.length;
      const inner = enterBlock(item, scope);
      const node = listItem(item, inner);
      const threaded = markThreads(node.children, known, inner);
      const marked = blockMarks?.mark(item, threaded, inner) ?? threaded;
      if (marked !== node.children) node.children = [...marked];
      list.children.push(node);
      const end = item.hasUnreadChildren && (() => void node.children.push(...unreadPieces(item, inner)));
      if (item.children.length > 0) {
        finish = end;
        return nested(item.children, { into: node.children, scope: inner });
      }
      end?.();
    }
    return undefined;
  };
}
