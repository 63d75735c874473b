import type {
  CalloutBlock,
  HeadingBlock,
  ParagraphBlock,
  QuoteBlock,
  TemplateBlock,
  ToggleBlock,
} from "@pagebridge/core-types";
import type { Blockquote } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconPhrasing } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { heading, joinPhrasing, paragraphs } from "../nodes/nodes.js";
import { details } from "./details.js";
import { nested, type Piece } from "./piece.js";
import { reportColor } from "./report-color.js";

/** A paragraph; what is indented below it follows it. An empty one is an empty line and is not written. */
export function paragraphPieces(block: ParagraphBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  if (block.children.length > 0)
    reportApproximation(scope, "What is indented below a paragraph is written after it, without indentation.");
  return [...paragraphs(toPhrasing(block.richText, scope)), nested(block.children)];
}

/** A heading; one that unfolds is the line of `<details>`. */
export function headingPieces(block: HeadingBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  const level = block.level + scope.headingOffset;
  if (level > 6)
    reportApproximation(scope, "Markdown has six levels of headings; a deeper one is written as the sixth.");
  const content = toPhrasing(block.richText, scope, "line");
  const line = content.length > 0 ? [heading(level, content)] : [];
  if (!block.isToggleable || block.children.length === 0) return [...line, nested(block.children)];
  return details(line[0] ?? [], [nested(block.children)]);
}

/** A line that unfolds. */
export function togglePieces(block: ToggleBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  return details(toPhrasing(block.richText, scope), [nested(block.children)]);
}

/** A button that inserts content, as its label over that content. */
export function templatePieces(block: TemplateBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  reportApproximation(scope, "A template button is written as its label with what it would insert folded below.");
  return details(toPhrasing(block.richText, scope), [nested(block.children)]);
}

/** A quotation. */
export function quotePieces(block: QuoteBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  return quotation({ type: "blockquote", children: [...paragraphs(toPhrasing(block.richText, scope))] }, block);
}

/** A box that stands out, as a quotation that begins with the icon. */
export function calloutPieces(block: CalloutBlock, scope: Scope): readonly Piece[] {
  reportColor(block.color, scope);
  reportApproximation(scope, "A callout is written as a quotation that begins with its icon.");
  const icon = block.icon === undefined ? [] : iconPhrasing(block.icon, scope);
  const line = joinPhrasing([icon, toPhrasing(block.richText, scope)], " ");
  return quotation({ type: "blockquote", children: [...paragraphs(line)] }, block);
}

function quotation(node: Blockquote, block: CalloutBlock | QuoteBlock): readonly Piece[] {
  if (node.children.length === 0 && block.children.length === 0) return [];
  return [node, nested(block.children, { into: node.children })];
}
