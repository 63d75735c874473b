import type { Block, Color, Icon, RichText } from "@pagebridge/core-types";
import type { BlockContent, Blockquote } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconPhrasing } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { heading, html, joinPhrasing, paragraph } from "../nodes/nodes.js";
import type { Attributes } from "../tags/tag.js";
import { nested, type Piece } from "./piece.js";
import { reportColor } from "./report-color.js";

/** What holds blocks: mostly the block itself. */
export interface Holder {
  /** The text of its own. Absent where it cannot have any. */
  readonly richText?: RichText;
  /** Stands before the text. */
  readonly icon?: Icon | undefined;
  /** Which heading the text is. Absent for any other text. */
  readonly level?: number;
  readonly color?: Color | undefined;
  readonly children: readonly Block[];
  /** What is inside behind the children and was made already. */
  readonly more?: readonly Piece[];
  /** What only tags can say. */
  readonly attributes?: Attributes;
}

/** Writes something that holds blocks. A colour that it has no room for is reported. */
export type Container = (holder: Holder, scope: Scope) => readonly Piece[];

/** The own text, and what is inside after it. */
export const flow: Container = (holder, scope) => {
  const own = line(holder, scope);
  // Most paragraphs hold nothing, and making one array of two takes a while.
  return isEmpty(holder) ? own : [...own, ...inside(holder)];
};

/** A quotation that begins with the own text. */
export const quotation: Container = (holder, scope) => quote(line(holder, scope), holder);

/**
 * Content that folds away under the own text, as HTML.
 *
 * Blank lines keep the tags apart from what is between them, so that the line and the content stay Markdown.
 */
export const details: Container = (holder, scope) => {
  const summary = line(holder, scope);
  const start = "<details>\n<summary>";
  const end = "</summary>";
  return [
    ...(summary.length > 0 ? [html(start), ...summary, html(end)] : [html(start + end)]),
    ...inside(holder),
    html("</details>"),
  ];
};

/** The own text, and what is inside after it, where the source lets readers fold that away. */
export const unfolded = approximated("What folds away is written in full.", flow);

/** A form that says less than the source. */
export function approximated(
  message: string,
  container: Container,
  isLoss: (holder: Holder) => boolean = () => true,
): Container {
  return (holder, scope) => {
    if (isLoss(holder)) reportApproximation(scope, message);
    return container(holder, scope);
  };
}

/** A quotation that begins with nodes. What was made already and cannot be written into it in turn follows it. */
export function quote(start: readonly BlockContent[], holder: Holder): readonly Piece[] {
  const { children, more = [] } = holder;
  if (start.length === 0 && isEmpty(holder)) return [];
  const node: Blockquote = { type: "blockquote", children: [...start] };
  return [node, nested(children, { into: node.children }), ...more];
}

/** What is inside, below the own text. */
export function inside({ children, more = [] }: Holder): readonly Piece[] {
  return [nested(children), ...more];
}

/** Whether nothing is inside. */
export function isEmpty({ children, more = [] }: Holder): boolean {
  return children.length + more.length === 0;
}

function line({ color, icon, level, richText = [] }: Holder, scope: Scope): readonly BlockContent[] {
  const sign = icon === undefined ? [] : iconPhrasing(icon, scope);
  const own = toPhrasing(richText, scope, level === undefined ? "paragraph" : "line");
  const all = sign.length === 0 ? own : joinPhrasing([sign, own], " ");
  reportColor(color, scope);
  if (all.length === 0) return [];
  return [level === undefined ? paragraph(all) : heading(level, all)];
}
