import type { Block } from "@pagebridge/core-types";
import type { BlockContent } from "mdast";
import type { Scope } from "../context/scope.js";
import { type NodeSink, nested, type Piece } from "./piece.js";
import { nodesOfBlocks, nodesOfItems, type PieceSource, piecesInTurn } from "./piece-source.js";

/** Writes pieces as nodes, in document order. Depth is bounded by memory, not by the call stack. */
export function writePieces(pieces: readonly Piece[], into: NodeSink, scope: Scope): void {
  const levels: Level[] = [{ source: piecesInTurn(pieces), into, scope }];
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    const piece = level.source();
    if (piece === undefined) levels.pop();
    else if (piece.type === "nested") {
      const { blocks, into: sink = level.into, scope: inner = level.scope } = piece;
      if (blocks.length > 0) levels.push({ source: nodesOfBlocks(blocks, inner, nodesOf), into: sink, scope: inner });
    } else if (piece.type === "items") {
      levels.push({ ...level, source: nodesOfItems(piece, level.scope) });
    } else level.into.push(piece);
  }
}

/** Writes blocks as nodes, for functions of the caller. */
function nodesOf(blocks: readonly Block[], scope: Scope): BlockContent[] {
  const nodes: BlockContent[] = [];
  writePieces([nested(blocks)], nodes, scope);
  return nodes;
}

/** A node that is being filled. */
interface Level {
  readonly source: PieceSource;
  readonly into: NodeSink;
  readonly scope: Scope;
}
