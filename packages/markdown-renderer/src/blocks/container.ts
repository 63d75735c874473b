import type { Color, Icon, RichText } from "@pagebridge/core-types";
import type { BlockContent, Blockquote } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconPhrasing } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { heading, html, joinPhrasing, paragraph } from "../nodes/nodes.js";
import type { Attributes } from "../tags/tag.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";

/** Something that holds blocks, and what it says of its own. */
export interface Contained {
  /** The text of its own. Absent where it cannot have any. */
  readonly richText?: RichText;
  /** Stands before the text. */
  readonly icon?: Icon | undefined;
  /** Which heading the text is. Absent for any other text. */
  readonly level?: number;
  readonly color?: Color | undefined;
  readonly content: readonly Piece[];
  /** What only tags can say. */
  readonly attributes?: Attributes;
}

/** Writes something that holds blocks. A colour that it has no room for is reported. */
export type Container = (contained: Contained, scope: Scope) => readonly Piece[];

/** The own text, and what is inside after it. */
export const flow: Container = (contained, scope) => [...line(contained, scope), ...contained.content];

/** A quotation that begins with the own text. */
export const quotation: Container = (contained, scope) => quote(line(contained, scope), contained.content);

/**
 * Content that folds away under the own text, as HTML.
 *
 * Blank lines keep the tags apart from what is between them, so that the line and the content stay Markdown.
 */
export const details: Container = (contained, scope) => {
  const summary = line(contained, scope);
  return [
    ...(summary.length > 0
      ? [html("<details>\n<summary>"), ...summary, html("</summary>")]
      : [html("<details>\n<summary></summary>")]),
    ...contained.content,
    html("</details>"),
  ];
};

/** The same, but nothing unfolds where nothing is inside. */
export const detailsIfAny: Container = (contained, scope) =>
  (countBlocks(contained.content) > 0 ? details : flow)(contained, scope);

/** A form that says less than the source.
 *
 * @param from How many blocks there have to be inside for this to be a loss.
 */
export function approximated(message: string, container: Container, from = 0): Container {
  return (contained, scope) => {
    if (countBlocks(contained.content) >= from) reportApproximation(scope, message);
    return container(contained, scope);
  };
}

/** A quotation. What was made already and cannot be written into it in turn follows it. */
export function quote(lines: readonly BlockContent[], content: readonly Piece[]): readonly Piece[] {
  if (lines.length === 0 && countBlocks(content) === 0) return [];
  const node: Blockquote = { type: "blockquote", children: [...lines] };
  return [node, ...content.map((piece) => (piece.type === "nested" ? { ...piece, into: node.children } : piece))];
}

/** How many blocks and nodes are inside. */
export function countBlocks(content: readonly Piece[]): number {
  return content.reduce((count, piece) => count + (piece.type === "nested" ? piece.blocks.length : 1), 0);
}

function line({ color, icon, level, richText = [] }: Contained, scope: Scope): readonly BlockContent[] {
  const sign = icon === undefined ? [] : iconPhrasing(icon, scope);
  const own = toPhrasing(richText, scope, level === undefined ? "paragraph" : "line");
  const all = sign.length === 0 ? own : joinPhrasing([sign, own], " ");
  reportColor(color, scope);
  if (all.length === 0) return [];
  return [level === undefined ? paragraph(all) : heading(level, all)];
}
