import type { Block } from "@pagebridge/core-types";
import { createIdSource, type GeneratedWorkspace, makePage, wrapRoot } from "./generated-workspace.js";
import { makeLeaf, makeParent, type NestingBlockType } from "./make-block.js";

/** Options of `createNestedWorkspace`. */
export interface NestedWorkspaceOptions {
  /** How many blocks stand inside each other. */
  readonly depth: number;
  /** @default "callout" */
  readonly type?: NestingBlockType;
}

/**
 * Makes a workspace with one page, in which blocks of one type stand inside each other to the given depth; the innermost
 * holds one paragraph. Their texts are `Level 1`, `Level 2` and so on.
 */
export function createNestedWorkspace({ depth, type = "callout" }: NestedWorkspaceOptions): GeneratedWorkspace {
  const ids = createIdSource();
  const pageId = ids.next();
  let content: readonly Block[] = [makeLeaf(0, ids)];
  for (let level = depth; level > 0; level -= 1) content = [makeParent(type, `Level ${level}`, content, ids)];
  return wrapRoot(makePage(pageId, `Page of depth ${depth}`, content), ids);
}
