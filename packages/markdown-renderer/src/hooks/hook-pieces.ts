import type { Block, BlockType } from "@pagebridge/core-types";
import type { BlockContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { report, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { html } from "../nodes/nodes.js";
import type { BlockContext, BlockHooks, BlockOutput } from "./block-hooks.js";

/** Writes blocks as nodes. */
export type NodesOf = (blocks: readonly Block[], scope: Scope) => BlockContent[];

/** What the caller's function for blocks of this kind makes of one. Undefined leaves it to the renderer. */
export function hookPieces(block: Block, scope: Scope, nodesOf: NodesOf): readonly Piece[] | undefined {
  const { inHooks, options } = scope.rendering;
  if (options.blocks === undefined || inHooks.has(block)) return undefined;
  inHooks.add(block);
  // A function of the caller may look into the nodes that it is given.
  const inner: Scope = { ...scope, id: block.id, rendering: { ...scope.rendering, output: "tree" } };
  const output = ask(options.blocks, block.type, block, {
    text: (richText, place) => toPhrasing(richText, inner, place),
    nodes: (blocks) => nodesOf(blocks, inner),
    report: (diagnostic) => report(inner, diagnostic),
  });
  inHooks.delete(block);
  if (typeof output !== "string") return output;
  // Line breaks at the ends would be blank lines, and one at the start would part a list item from its marker.
  const text = output.replaceAll(/^[\r\n]+|\s+$/g, "");
  return text === "" ? [] : [html(text)];
}

/** A function of its own, so that the compiler can tell that the function and the block are of one kind. */
function ask<Type extends BlockType>(
  hooks: BlockHooks,
  type: Type,
  block: Parameters<NonNullable<BlockHooks[Type]>>[0],
  context: BlockContext,
): BlockOutput {
  return hooks[type]?.(block, context);
}
