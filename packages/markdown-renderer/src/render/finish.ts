import type { Diagnostic } from "@pagebridge/core-types";
import type { RootContent } from "mdast";
import type { NodeSink, Piece } from "../blocks/piece.js";
import { writePieces } from "../blocks/write-pieces.js";
import { reportLoss, type Scope } from "../context/scope.js";
import { createMarkdownWriter } from "../writer/markdown-writer.js";
import type { MarkdownResult, MdastResult } from "./result.js";

/** What a document consists of. */
export interface Content {
  /** Stands above everything else, such as front matter. */
  readonly top?: readonly RootContent[];
  readonly pieces: readonly Piece[];
  readonly scope: Scope;
}

/** Makes a tree of a document, with the threads that were met on the way at the end. */
export function finishTree(content: Content): MdastResult {
  const children: RootContent[] = [];
  writeContent(content, children);
  return { tree: { type: "root", children }, diagnostics: diagnosticsOf(content) };
}

/** Writes a document as text. Each part is written as soon as it is complete, so that there is never a tree of the whole. */
export function finishMarkdown(content: Content): MarkdownResult {
  const writer = createMarkdownWriter(content.scope.rendering.flavor);
  writeContent(content, writer);
  return { markdown: writer.finish(), diagnostics: diagnosticsOf(content) };
}

function diagnosticsOf({ scope }: Content): readonly Diagnostic[] {
  return [...scope.rendering.diagnostics.values()];
}

function writeContent(
  { pieces, scope, top = [] }: Content,
  into: NodeSink & { push(node: RootContent): unknown },
): void {
  for (const node of top) into.push(node);
  writePieces(pieces, into, scope);
  const { notes, options } = scope.rendering;
  const threads = scope.discussions.filter(({ comments }) => comments.length > 0);
  if (threads.length > 0) {
    if (options.comments === undefined) reportLoss(scope, "Comments are not written without the option comments.");
    else writePieces(options.comments.pieces(threads, scope), into, scope);
  }
  for (const note of notes) into.push(note);
}
