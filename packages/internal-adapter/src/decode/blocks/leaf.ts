import type { Block } from "@pagebridge/core-types";
import type { BlockInput } from "./block-decoder.js";

/**
 * Finishes a block of a kind that has no children. Children that it has against expectation follow it as neighbours, so that
 * nothing is lost.
 */
export function leaf(input: BlockInput, block: Block): readonly Block[] {
  const { children, hasUnreadChildren } = input.children();
  if (children.length > 0) {
    input.context.report({
      code: "approximated",
      severity: "info",
      message: "A block has children although its kind holds none; they follow it.",
      sourceType: input.type,
    });
  }
  return [hasUnreadChildren ? { ...block, hasUnreadChildren } : block, ...children];
}
