import type { AppBlock, UnsupportedBlock } from "@pagebridge/core-types";
import { reportUnwritten } from "../context/report-unwritten.js";
import { reportApproximation, reportLoss, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { checkedLink } from "../url/checked-link.js";
import { fileLink } from "../url/file-link.js";
import { nested, type Piece } from "./piece.js";
import { placeholder } from "./placeholders.js";

/** A part of the app: its text, its file and what it holds, or a line that says what stood here. */
export function appPieces(block: AppBlock, scope: Scope): readonly Piece[] {
  reportUnwritten(block, ["color", "icon"], scope);
  const text = paragraphs(toPhrasing(block.richText, scope));
  const file = block.file === undefined ? [] : paragraphs(fileLink(block.file, "file", scope));
  if (text.length === 0 && file.length === 0 && block.children.length === 0) {
    return missing(block.type, scope);
  }
  reportApproximation(scope, `A part of the app (${block.type}) is written as what it holds.`);
  return [...text, ...file, nested(block.children)];
}

/** A line that says what stood here, and whatever text, link and content could be recognised in it. */
export function unsupportedPieces(block: UnsupportedBlock, scope: Scope): readonly Piece[] {
  const { richText = [], url = "" } = block;
  return [
    ...missing(block.sourceType, scope),
    ...paragraphs(toPhrasing(richText, scope)),
    ...paragraphs(checkedLink(url, plainPhrasing(url, scope), scope)),
    nested(block.children),
  ];
}

function missing(sourceType: string, scope: Scope): readonly Piece[] {
  reportLoss(scope, "This block is not written.", "unsupported_block", sourceType);
  return placeholder(`Unsupported Notion block: ${sourceType}`, scope, sourceType);
}
