import type { Block, BlockCommon, Id } from "@pagebridge/core-types";
import type { DecodeContext, FieldReader, WireRecord } from "@pagebridge/core-types/adapter-tools";

/** The children of a block, in the fields of the model. */
export interface Children {
  readonly children: readonly Block[];
  readonly hasUnreadChildren?: true;
}

/** One wire block, taken apart as far as all kinds are alike. */
export interface BlockInput {
  readonly wire: WireRecord;
  /** The type on the wire. */
  readonly type: string;
  /** The fields of the type object. */
  readonly payload: FieldReader;
  readonly common: BlockCommon;
  /** At this block. */
  readonly context: DecodeContext;
  /** Decodes the block's own children. */
  readonly children: () => Children;
  /** Decodes what another block holds, such as a synced block's original. The given wire blocks stand in where that cannot be found. */
  readonly childrenOf: (containerId: Id, nested?: readonly unknown[]) => Children;
  /** Decodes wire blocks that were found inside this one. */
  readonly blocks: (wires: readonly unknown[]) => readonly Block[];
}

/** Decodes one kind of block. Several blocks are neighbours; the first one is the block itself. */
export type BlockDecoder = (input: BlockInput) => Block | readonly [Block, ...Block[]];
