import type { Block, Color } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";

/**
 * Moves the colour of a block to those runs of its text that have none. A callout keeps its own, which is that of the box.
 *
 * @param isShown Whether there is a form for a colour.
 */
export function tinted(block: Block, isShown: (color: Color) => boolean, scope: Scope): Block {
  switch (block.type) {
    case "bulleted_list_item":
    case "heading":
    case "numbered_list_item":
    case "paragraph":
    case "quote":
    case "template":
    case "to_do":
    case "toggle": {
      const { color, ...plain } = block;
      if (color === undefined || block.richText.length === 0 || !isShown(color)) return block;
      reportApproximation(
        { ...scope, id: block.id },
        "The colour of a block is written as the colour of its own text.",
      );
      const richText = block.richText.map((inline) => ({ ...inline, annotations: { color, ...inline.annotations } }));
      return { ...plain, richText };
    }
    default:
      return block;
  }
}
