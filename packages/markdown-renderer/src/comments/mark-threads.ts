import type { Heading, Paragraph, RootContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";

/**
 * Lets the options' way to write threads have those that came up with a block.
 *
 * @param known How many had come up before.
 */
export function markThreads<Node extends Piece | RootContent>(
  nodes: readonly Node[],
  known: number,
  scope: Scope,
): readonly (Heading | Node | Paragraph)[] {
  const mark = scope.rendering.options.comments?.mark;
  return mark === undefined || scope.discussions.length === known
    ? nodes
    : mark(nodes, scope.discussions.splice(known), scope);
}
