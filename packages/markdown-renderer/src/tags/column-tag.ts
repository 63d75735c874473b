import type { ColumnBlock } from "@pagebridge/core-types";
import type { Container } from "../blocks/container.js";
import type { Piece } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";

/**
 * Makes columns tags.
 *
 * @param width The attribute for the share of the width, in percent.
 */
export function columnTag(tag: Container, width: string): (block: ColumnBlock, scope: Scope) => readonly Piece[] {
  return ({ children, widthRatio }, scope) => {
    const percent = widthRatio === undefined ? undefined : Number((widthRatio * 100).toFixed(2));
    return tag({ children, attributes: { [width]: percent } }, scope);
  };
}
