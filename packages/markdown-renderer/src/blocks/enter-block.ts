import type { Block } from "@pagebridge/core-types";
import { reportKind } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";

/** Narrows a scope to one block, notes the threads about it, and reports what no dialect says of its kind. */
export function enterBlock(block: Block, scope: Scope): Scope {
  noteDiscussions(block, scope);
  const { blocks, discussions, headingOffset, propertyId, rendering } = scope;
  // Every block comes this way, and naming the fields is several times as fast as spreading them.
  const inner: Scope = { rendering, blocks, discussions, headingOffset, id: block.id, propertyId };
  reportKind(block, inner);
  return inner;
}

/** Notes the threads about a block. */
export function noteDiscussions({ discussions }: Block, scope: Scope): void {
  if (discussions !== undefined) scope.discussions.push(...discussions);
}
