import type { Block } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { enterBlock } from "./enter-block.js";
import { isListItem, listPieces } from "./lists.js";
import type { NodeSink, Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";
import { renderBlock } from "./render-block.js";

/** Writes pieces as nodes, in document order. Depth is bounded by memory, not by the call stack. */
export function writePieces(pieces: Iterable<Piece>, into: NodeSink, scope: Scope): void {
  const levels = [{ pieces: pieces[Symbol.iterator](), into, scope }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const next = level.pieces.next();
    if (next.done) {
      levels.pop();
    } else if (next.value.type === "nested") {
      const { blocks: inner, into: sink = level.into, scope: innerScope = level.scope } = next.value;
      levels.push({ pieces: piecesOf(inner, innerScope), into: sink, scope: innerScope });
    } else {
      level.into.push(next.value);
    }
  }
}

/** Neighbouring list items and table rows are gathered; every other block stands for itself. */
function* piecesOf(blocks: readonly Block[], scope: Scope): Generator<Piece, void, undefined> {
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (block === undefined) return;
    if (isListItem(block)) {
      const { end, pieces } = listPieces(blocks, index, scope);
      yield* pieces;
      index = end;
    } else {
      const inner = enterBlock(block, scope);
      yield* renderBlock(block, inner);
      yield* unreadPieces(block, inner);
      index += 1;
    }
  }
}
