import type { Block, Decoded } from "@pagebridge/core-types";
import { collectDiagnostics, isList } from "@pagebridge/core-types/adapter-tools";
import type { ChildrenSource } from "../children-answer.js";
import { createBlockReader } from "./block-reader.js";

/** How blocks are decoded. */
export interface DecodeBlocksOptions {
  /**
   * Where the children of a container are found. Which containers are asked for, `containersOf` tells.
   *
   * @default the children that are nested in the wire block, beside its type or inside its type object; where there are none
   * although the block says that it has children, the diagnostic `children_missing` is given
   */
  readonly childrenOf?: ChildrenSource;
}

/**
 * Decodes one block of the official API, of any version, with its children.
 *
 * Never throws. Children that a block of this kind cannot hold make an unsupported block around them, so that the answer is one
 * block and nothing is lost; {@link decodeBlocks} gives them as neighbours instead.
 */
export function decodeBlock(wire: unknown, options: DecodeBlocksOptions = {}): Decoded<Block> {
  return collectDiagnostics((context) => {
    const [block, ...others] = createBlockReader(context, options).block(wire);
    if (block && others.length === 0) return block;
    if (!block) return { type: "unsupported", id: "", sourceType: "unknown", children: [] };
    const { id } = block;
    return { type: "unsupported", id, sourceType: block.type, children: [block, ...others] };
  });
}

/** Decodes a list of blocks of the official API, of any version, with their children. Never throws. */
export function decodeBlocks(wires: unknown, options: DecodeBlocksOptions = {}): Decoded<readonly Block[]> {
  return collectDiagnostics((context) => {
    if (isList(wires)) return createBlockReader(context, options).blocks(wires);
    context.report({ code: "invalid_value", message: "A list of blocks is not a list; there are no blocks." });
    return [];
  });
}
