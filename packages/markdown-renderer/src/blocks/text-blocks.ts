import {
  type CalloutBlock,
  type HeadingBlock,
  type ParagraphBlock,
  plainText,
  type QuoteBlock,
  type TemplateBlock,
  type ToggleBlock,
} from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import type { Container, ContainerKind } from "../flavors/container.js";
import { iconPhrasing, iconText } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { heading, joinPhrasing, paragraphs } from "../nodes/nodes.js";
import { admonitionKind } from "./admonition-kind.js";
import { containerOf, containerPieces } from "./container.js";
import { nested, type Piece } from "./piece.js";

/** A paragraph; where nothing can stand inside one, that follows it. An empty one is an empty line, which few dialects have. */
export function paragraphPieces(block: ParagraphBlock, scope: Scope): readonly Piece[] {
  if (block.children.length > 0 && containerOf("paragraph", scope).form !== "tag")
    reportApproximation(scope, "What is indented below a paragraph is written after it, without indentation.");
  return textPieces("paragraph", block, scope);
}

/** A heading; one that unfolds holds what is inside. */
export function headingPieces(block: HeadingBlock, scope: Scope): readonly Piece[] {
  const { children, color, isToggleable, richText } = block;
  const { headingLevels } = scope.rendering.flavor;
  const level = Math.min(block.level + scope.headingOffset, headingLevels);
  if (level < block.level + scope.headingOffset)
    reportApproximation(scope, `A heading deeper than level ${headingLevels} is written as one of that level.`);
  const toggle = containerOf("toggleHeading", scope);
  // Only a tag can say that there is nothing to unfold.
  const unfolds = isToggleable && (children.length > 0 || toggle.form === "tag");
  const form = unfolds ? toggle : containerOf("heading", scope);
  const isSplit = form.form === "tag" && /[\r\n]/.test(plainText(richText));
  const own = toPhrasing(richText, scope, isSplit ? "paragraph" : "line");
  const line = own.length === 0 ? undefined : heading(level, own);
  if (unfolds) {
    const attributes = { heading: `h${level}` };
    return containerPieces(form, { own, line, color, attributes, content: [nested(children)] }, scope);
  }
  const content = [nested(children)];
  return containerPieces(headingForm(form, level, isSplit), { own, line, color, content }, scope);
}

/** The tag of a heading says its level. Only there can its line be broken. */
function headingForm(form: Container, level: number, isSplit: boolean): Container {
  if (form.form !== "tag") return form;
  const name = `${form.name}${level}`;
  return isSplit ? { form: "tag", name } : { ...form, name };
}

/** A line that unfolds. */
export function togglePieces(block: ToggleBlock, scope: Scope): readonly Piece[] {
  return textPieces("toggle", block, scope);
}

/** A button that inserts content, as its label over that content. */
export function templatePieces(block: TemplateBlock, scope: Scope): readonly Piece[] {
  reportApproximation(scope, "A template button is written as its label with what it would insert folded below.");
  return textPieces("template", block, scope);
}

/** A quotation. */
export function quotePieces(block: QuoteBlock, scope: Scope): readonly Piece[] {
  return textPieces("quote", block, scope);
}

/** A box that stands out. Without a form for it, it is a quotation that begins with the icon. */
export function calloutPieces(block: CalloutBlock, scope: Scope): readonly Piece[] {
  const { children, color, icon, richText } = block;
  const form = containerOf("callout", scope);
  const content = [nested(children)];
  if (form.form === "tag") {
    const attributes = { icon: icon && iconText(icon, scope) };
    return containerPieces(form, { own: toPhrasing(richText, scope), color, attributes, content }, scope);
  }
  if (form.form === "quote")
    reportApproximation(scope, "A callout is written as a quotation that begins with its icon.");
  const sign = icon === undefined ? [] : iconPhrasing(icon, scope);
  const kind = admonitionKind(icon, color);
  // A title is one line; a text of several stands below it.
  if (form.form === "admonition" && /[\r\n]/.test(plainText(richText).trim())) {
    const body = paragraphs(toPhrasing(richText, scope));
    return containerPieces(form, { own: sign, body, color, kind, content }, scope);
  }
  const own = joinPhrasing([sign, toPhrasing(richText, scope, linePlace(form))], " ");
  return containerPieces(form, { own, color, kind, content }, scope);
}

function textPieces(
  kind: ContainerKind,
  { children, color, richText }: ParagraphBlock | QuoteBlock | TemplateBlock | ToggleBlock,
  scope: Scope,
): readonly Piece[] {
  const form = containerOf(kind, scope);
  const own = toPhrasing(richText, scope, linePlace(form));
  return containerPieces(form, { own, color, content: children.length === 0 ? [] : [nested(children)] }, scope);
}

function linePlace({ form }: Container): "line" | "paragraph" {
  return form === "admonition" ? "line" : "paragraph";
}
