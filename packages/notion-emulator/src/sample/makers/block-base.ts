import type { BlockCommon } from "@pagebridge/core-types";
import type { ThreadMaker } from "./comments.js";
import type { MakerContext } from "./maker.js";
import { sampleId } from "./sample-id.js";

/** What can be said about any block. */
export interface BlockOptions {
  /** Names the block, so that links can lead to it. */
  readonly key?: string;
  readonly threads?: readonly ThreadMaker[];
}

/** A block's id, times and threads. */
export function blockBase(context: MakerContext, { key, threads }: BlockOptions): BlockCommon {
  const id = key === undefined ? sampleId("position", context.path) : sampleId("block", key);
  const parent = { type: "block_id", blockId: id } as const;
  return { id, ...context.stamp, ...(threads && { discussions: threads.map((makeThread) => makeThread(parent)) }) };
}

/** The place inside a block. */
export function inside({ id }: Pick<BlockCommon, "id">, context: MakerContext): MakerContext {
  return { ...context, parent: { type: "block_id", blockId: id } };
}
