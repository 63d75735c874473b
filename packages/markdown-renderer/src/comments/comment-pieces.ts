import type { Comment, Discussion } from "@pagebridge/core-types";
import type { Blockquote, ListItem, PhrasingContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { reportUnwritten } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { joinPhrasing, paragraph, paragraphs, text } from "../nodes/nodes.js";
import { timeText } from "../properties/date-text.js";
import { fileLink } from "../url/file-link.js";

/** Comments as a list: who, when, and what. */
export function commentPieces(comments: readonly Comment[], scope: Scope): readonly Piece[] {
  if (comments.length === 0) return [];
  return [
    { type: "list", ordered: false, spread: false, children: comments.map((comment) => commentItem(comment, scope)) },
  ];
}

/** The passage that a thread is about, as a quotation. */
export function contextPieces(discussion: Discussion, scope: Scope): readonly Blockquote[] {
  const { context = [], id } = discussion;
  const inner: Scope = { ...scope, id };
  reportUnwritten(discussion, ["isResolved"], inner);
  return paragraphs(toPhrasing(context, inner)).map((line) => ({ type: "blockquote", children: [line] }));
}

function commentItem(comment: Comment, scope: Scope): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(commentLine(comment, scope))] };
}

/** A comment as the content of a paragraph. */
export function commentLine(comment: Comment, scope: Scope): readonly PhrasingContent[] {
  const inner: Scope = { ...scope, id: comment.id };
  reportUnwritten(comment, ["reactions"], inner);
  const author = plainPhrasing(comment.displayName ?? comment.createdBy ?? "", inner, "line");
  const time = comment.createdTime === undefined ? [] : [text(`(${timeText(comment.createdTime)})`)];
  const head = joinPhrasing([author.length === 0 ? [] : [{ type: "strong", children: author }], time], " ");
  const attachments = (comment.attachments ?? []).map(({ file }) => fileLink(file, "attachment", inner));
  const parts = [head, toPhrasing(comment.richText, inner), joinPhrasing(attachments, ", ")];
  return joinPhrasing(parts, " ");
}
