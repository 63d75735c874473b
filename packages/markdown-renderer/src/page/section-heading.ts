import type { PhrasingContent } from "mdast";
import { headingLevel } from "../blocks/heading-level.js";
import type { Piece } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";
import { heading } from "../nodes/nodes.js";

/** The heading of a section, or nothing when there is no content for it. @param level Below the offset that the scope adds. */
export function sectionHeading(level: number, content: readonly PhrasingContent[], scope: Scope): readonly Piece[] {
  return content.length === 0 ? [] : [heading(headingLevel(level, scope), content)];
}
