import type { PhrasingContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { heading } from "../nodes/nodes.js";

/** The heading of a section, or nothing when there is no content for it. @param level Below the offset that the scope adds. */
export function sectionHeading(level: number, content: readonly PhrasingContent[], scope: Scope): readonly Piece[] {
  if (content.length === 0) return [];
  const { headingLevels } = scope.rendering.flavor;
  const deep = level + scope.headingOffset;
  if (deep > headingLevels)
    reportApproximation(scope, `A heading deeper than level ${headingLevels} is written as one of that level.`);
  return [heading(Math.min(deep, headingLevels), content)];
}
