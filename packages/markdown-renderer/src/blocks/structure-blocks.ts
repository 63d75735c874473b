import type { HeadingBlock, TabBlock } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { approximated, type Container } from "./container.js";
import { enterBlock } from "./enter-block.js";
import { headingLevel } from "./heading-level.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

/** Makes headings, of which some unfold. */
export function headings(
  plain: Container,
  unfolding: Container,
): (block: HeadingBlock, scope: Scope) => readonly Piece[] {
  return (block, scope) =>
    (block.isToggleable ? unfolding : plain)({ ...block, level: headingLevel(block.level, scope) }, scope);
}

/** Makes tabs, each a paragraph that is its label over what is inside. */
export function tabs(all: Container, one: Container): (block: TabBlock, scope: Scope) => readonly Piece[] {
  return ({ children }, scope) => {
    const more = children.flatMap((block): readonly Piece[] => {
      if (block.type !== "paragraph") return [nested([block])];
      const inner = enterBlock(block, scope);
      return one({ ...block, more: unreadPieces(block, inner) }, inner);
    });
    return all({ children: [], more }, scope);
  };
}

/** Makes buttons that insert content: the label over that content. */
export function template(container: Container): Container {
  return approximated("A template button is written as what it inserts.", container);
}
