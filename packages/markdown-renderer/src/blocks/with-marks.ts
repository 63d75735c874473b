import type { Block } from "@pagebridge/core-types";
import type { Heading, Paragraph, RootContent } from "mdast";
import type { Scope } from "../context/scope.js";
import type { Piece } from "./piece.js";

/**
 * Puts signs to what a block is written as: those of the threads that came up with it, and the name by which links lead to it.
 *
 * @param known How many threads had come up before.
 */
export function withMarks<Node extends Piece | RootContent>(
  block: Block,
  nodes: readonly Node[],
  known: number,
  scope: Scope,
): readonly (Heading | Node | Paragraph)[] {
  const { flavor, options } = scope.rendering;
  const { discussions } = scope;
  const mark = options.comments?.mark;
  const signed =
    mark !== undefined && discussions.length > known ? mark(nodes, discussions.splice(known), scope) : nodes;
  return flavor.blockMarks?.mark(block, signed, scope) ?? signed;
}
