import type { Root, RootContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { writePieces } from "../blocks/write-pieces.js";
import { discussionPieces } from "../comments/comment-pieces.js";
import type { Scope } from "../context/scope.js";
import { writeMarkdown } from "../writer/write-markdown.js";
import type { MarkdownResult, MdastResult } from "./result.js";

/** Writes pieces as a tree, with the threads that were met on the way at the end. */
export function finishTree(pieces: readonly Piece[], scope: Scope, top: readonly RootContent[] = []): MdastResult {
  const tree: Root = { type: "root", children: [...top] };
  writePieces(pieces, tree.children, scope);
  writePieces(discussionPieces(scope.discussions, scope), tree.children, scope);
  return { tree, diagnostics: scope.rendering.report.diagnostics };
}

/** Writes a tree as text. */
export function finishMarkdown({ diagnostics, tree }: MdastResult, scope: Scope): MarkdownResult {
  return { markdown: writeMarkdown(tree, scope.rendering.flavor), diagnostics };
}
