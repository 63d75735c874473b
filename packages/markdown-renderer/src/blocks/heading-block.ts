import type { HeadingBlock } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import type { Piece } from "./piece.js";

/** A heading; one that unfolds holds what is inside. */
export function headingPieces(block: HeadingBlock, scope: Scope): readonly Piece[] {
  const { containers, headingLevels } = scope.rendering.flavor;
  const wanted = block.level + scope.headingOffset;
  const level = Math.min(wanted, headingLevels);
  if (level < wanted)
    reportApproximation(scope, `A heading deeper than level ${headingLevels} is written as one of that level.`);
  return (block.isToggleable ? containers.toggleHeading : containers.heading)({ ...block, level }, scope);
}
