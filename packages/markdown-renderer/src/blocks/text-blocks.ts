import type {
  CalloutBlock,
  HeadingBlock,
  ParagraphBlock,
  QuoteBlock,
  TemplateBlock,
  ToggleBlock,
} from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { nested, type Piece } from "./piece.js";

/** A text that can hold blocks, in the flavour's form for its kind. */
export function textPieces(
  block: ParagraphBlock | QuoteBlock | TemplateBlock | ToggleBlock,
  scope: Scope,
): readonly Piece[] {
  const { children, color, richText, type } = block;
  if (type === "template")
    reportApproximation(scope, "A template button is written as its label with what it would insert folded below.");
  const content = children.length === 0 ? [] : [nested(children)];
  return scope.rendering.flavor.containers[type]({ richText, color, content }, scope);
}

/** A box that stands out. */
export function calloutPieces({ children, color, icon, richText }: CalloutBlock, scope: Scope): readonly Piece[] {
  return scope.rendering.flavor.containers.callout({ richText, color, icon, content: [nested(children)] }, scope);
}

/** A heading; one that unfolds holds what is inside. */
export function headingPieces(block: HeadingBlock, scope: Scope): readonly Piece[] {
  const { children, color, isToggleable, richText } = block;
  const { containers, headingLevels } = scope.rendering.flavor;
  const wanted = block.level + scope.headingOffset;
  const level = Math.min(wanted, headingLevels);
  if (level < wanted)
    reportApproximation(scope, `A heading deeper than level ${headingLevels} is written as one of that level.`);
  const container = isToggleable ? containers.toggleHeading : containers.heading;
  return container({ richText, level, color, content: [nested(children)] }, scope);
}
