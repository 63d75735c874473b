import { assertNever, type Color } from "@pagebridge/core-types";
import type { BlockContent, Blockquote, PhrasingContent } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import type { Container, ContainerKind, TagContainer } from "../flavors/container.js";
import { html, paragraph, paragraphs } from "../nodes/nodes.js";
import { type Attributes, closeTag, openTag, tagLine, voidTag } from "../tags/tag.js";
import { details } from "./details.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";

/** What a container is made of. */
interface ContainerParts {
  /** The own text. */
  readonly own?: readonly PhrasingContent[];
  /** The node that the own text is where there is no tag for it. Absent means a paragraph. */
  readonly line?: BlockContent | undefined;
  /** Stands below the own text where that is a title. */
  readonly body?: readonly BlockContent[];
  readonly content: readonly Piece[];
  readonly color?: Color | undefined;
  /** What a tag says besides the colour. */
  readonly attributes?: Attributes;
  /** The kind of a quotation with a title. @default "note" */
  readonly kind?: string;
}

/** How the flavour writes containers of a kind. */
export function containerOf(kind: ContainerKind, scope: Scope): Container {
  return scope.rendering.flavor.containers[kind];
}

/** Writes something that holds blocks. A colour that the form has no room for is reported. */
export function containerPieces(form: Container, parts: ContainerParts, scope: Scope): readonly Piece[] {
  const { color, content, own = [], line = paragraphs(own)[0] } = parts;
  if (form.form === "tag") {
    const isPlain = form.otherwise !== undefined && own.length > 0 && !hasContent(content) && color === undefined;
    return isPlain && form.otherwise ? containerPieces(form.otherwise, parts, scope) : tagPieces(form, parts, scope);
  }
  reportColor(color, scope);
  const lines = line === undefined ? [] : [line];
  switch (form.form) {
    case "flow":
      return [...lines, ...content];
    case "details":
      return details(line ?? [], content);
    case "quote":
      return quotation(lines, content);
    case "admonition": {
      const { body = [], kind = "note" } = parts;
      if (form.isFolded) reportApproximation(scope, "What can be unfolded is written as a folded callout.");
      const mark = `[!${kind}]${form.isFolded ? "-" : ""}${own.length > 0 ? " " : ""}`;
      return quotation([paragraph([html(mark), ...own]), ...body], content);
    }
    default:
      return assertNever(form, "container");
  }
}

function tagPieces(form: TagContainer, parts: ContainerParts, scope: Scope): readonly Piece[] {
  const { attributes = {}, color, content, own } = parts;
  const { colorName, emptyLine, hasTightTags } = scope.rendering.flavor;
  if (form.hasNoColor) reportColor(color, scope);
  const all: Attributes = { ...attributes, color: color && !form.hasNoColor ? colorName(color) : undefined };
  const glue = hasTightTags ? (form.isPart ? "both" : undefined) : undefined;
  const isEmpty = (own === undefined || own.length === 0) && !hasContent(content);
  if (isEmpty && (!hasTightTags || form.isVoid)) return [tagLine(voidTag(form.name, all), glue)];
  return [
    tagLine(openTag(form.name, all), hasTightTags ? (glue ?? "after") : undefined),
    ...(own === undefined ? [] : own.length > 0 ? [paragraph(own)] : emptyLine === undefined ? [] : [html(emptyLine)]),
    ...content,
    tagLine(closeTag(form.name), hasTightTags ? (glue ?? "before") : undefined),
  ];
}

/** A quotation. What was made already and cannot be written into it in turn follows it. */
function quotation(lines: readonly BlockContent[], content: readonly Piece[]): readonly Piece[] {
  if (lines.length === 0 && !hasContent(content)) return [];
  const node: Blockquote = { type: "blockquote", children: [...lines] };
  return [node, ...content.map((piece) => (piece.type === "nested" ? { ...piece, into: node.children } : piece))];
}

function hasContent(content: readonly Piece[]): boolean {
  return content.some((piece) => piece.type !== "nested" || piece.blocks.length > 0);
}
