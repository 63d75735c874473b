import type { Block, Parent } from "@pagebridge/core-types";
import type { Stamp } from "./stamp.js";

/** Where something is being made. */
export interface MakerContext {
  /** What the ids of things without a name of their own derive from. */
  readonly path: string;
  /** What holds the thing, should it be one that names its parent. */
  readonly parent: Parent;
  readonly stamp: Stamp;
}

/** Makes a block once its place is known. Makers are pure: the same place gives the same block. */
export type BlockMaker = (context: MakerContext) => Block;

/** Makes blocks that follow each other in one place. */
export function makeAll<Made>(
  makers: readonly ((context: MakerContext) => Made)[],
  context: MakerContext,
): readonly Made[] {
  return makers.map((make, index) => make({ ...context, path: `${context.path}/${index}` }));
}
