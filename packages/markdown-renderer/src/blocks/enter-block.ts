import type { Block } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";

/** Narrows a scope to one block, and notes the threads about it. */
export function enterBlock(block: Block, scope: Scope): Scope {
  if (block.discussions !== undefined) scope.discussions.push(...block.discussions);
  return { ...scope, id: block.id };
}
