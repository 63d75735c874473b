import type { Discussion } from "@pagebridge/core-types";
import type { FootnoteReference, Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";
import { paragraph } from "../nodes/nodes.js";
import type { CommentStyle } from "../options.js";
import { commentLine, contextPieces } from "./comment-pieces.js";
import { endnotes } from "./endnotes.js";

/** Writes threads about blocks as footnotes. Those about the page stay at its end, and so do all of them in a dialect without footnotes. */
export const footnotes: CommentStyle = {
  ...endnotes,
  mark(nodes, threads, scope) {
    if (!scope.rendering.flavor.hasFootnotes) {
      scope.discussions.push(...threads);
      return nodes;
    }
    const signs = threads.filter(({ comments }) => comments.length > 0).map((thread) => sign(thread, scope));
    return signs.length === 0 ? nodes : signed(nodes, signs);
  },
};

/** Notes the footnote of a thread, and gives the sign that leads to it. */
function sign(thread: Discussion, scope: Scope): FootnoteReference {
  const { notes } = scope.rendering;
  const identifier = String(notes.length + 1);
  const children = thread.comments.map((comment) => paragraph(commentLine(comment, scope)));
  notes.push({
    type: "footnoteDefinition",
    identifier,
    label: identifier,
    children: [...contextPieces(thread, scope), ...children],
  });
  return { type: "footnoteReference", identifier, label: identifier };
}

/** Puts signs behind the first line, inside of what is around it; without a line, they are one of their own at the end. */
function signed<Node extends Piece | RootContent>(
  nodes: readonly Node[],
  signs: readonly FootnoteReference[],
): readonly (Heading | Node | Paragraph)[] {
  const index = nodes.findIndex(({ type }) => type !== "html");
  const first: Piece | RootContent | undefined = nodes[index];
  if (first?.type === "heading" || first?.type === "paragraph") {
    const children = withSigns(first.children, signs);
    if (children !== undefined) return [...nodes.slice(0, index), { ...first, children }, ...nodes.slice(index + 1)];
  } else if (first?.type === "blockquote") {
    // What is inside is still to be written into this very list.
    first.children.splice(0, first.children.length, ...signed(first.children, signs));
    return nodes;
  }
  return [...nodes, paragraph(signs)];
}

/** Undefined where there is nothing but a tag, which would not be read as one any more. */
function withSigns(
  line: readonly PhrasingContent[],
  signs: readonly FootnoteReference[],
): PhrasingContent[] | undefined {
  const end = line.at(-1)?.type === "html" ? line.length - 1 : line.length;
  return end < line.length && end === 0 ? undefined : [...line.slice(0, end), ...signs, ...line.slice(end)];
}
