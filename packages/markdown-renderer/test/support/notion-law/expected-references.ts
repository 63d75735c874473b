import type { Block } from "@pagebridge/core-types";
import type { Part } from "../law/content.js";
import type { NotionLosses } from "./losses.js";

/** What is to be found for blocks that show something from elsewhere. */
export function expectedReferences(
  block: Block,
  _losses: NotionLosses,
  _inside: () => readonly Part[],
): readonly Part[] {
  return [{ kind: `${block.type}, of which the law says nothing` }];
}
