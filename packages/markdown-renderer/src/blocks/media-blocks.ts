import {
  type AudioBlock,
  type BookmarkBlock,
  type EmbedBlock,
  type FileBlock,
  type ImageBlock,
  type LinkPreviewBlock,
  type PdfBlock,
  plainText,
  type RichText,
  type VideoBlock,
} from "@pagebridge/core-types";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { checkedLink, reportUnsafeUrl } from "../url/checked-link.js";
import { fileAddress } from "../url/file-address.js";
import { fileLink } from "../url/file-link.js";
import { isSafeUrl } from "../url/is-safe-url.js";
import type { Piece } from "./piece.js";

/** A picture. Its caption is the alternative text; it is also a paragraph below when it has marks, or when there is another text. */
export function imagePieces(block: ImageBlock, scope: Scope): readonly Piece[] {
  const { altText = "", caption, file, linkUrl } = block;
  const captionText = plainText(caption);
  const alt = singleLine(altText.trim() === "" ? captionText : altText);
  const below = isPlain(caption) && singleLine(captionText) === alt ? [] : paragraphs(toPhrasing(caption, scope));
  if (file === undefined) return [...withoutFile(scope), ...paragraphs(toPhrasing(caption, scope))];
  const url = fileAddress(file, "image", scope);
  if (url === "") return [...paragraphs(fileLink(file, "image", scope)), ...paragraphs(toPhrasing(caption, scope))];
  if (!isSafeUrl(url, "image")) {
    reportUnsafeUrl(scope);
    return [...paragraphs(plainPhrasing(alt, scope)), ...below];
  }
  return [...paragraphs(checkedLink(linkUrl, [{ type: "image", url, alt }], scope)), ...below];
}

/** A file, sound, video or PDF, as a link with its caption below. */
export function filePieces(block: AudioBlock | FileBlock | PdfBlock | VideoBlock, scope: Scope): readonly Piece[] {
  const caption = paragraphs(toPhrasing(block.caption, scope));
  if (block.file === undefined) return [...withoutFile(scope), ...caption];
  return [...paragraphs(fileLink(block.file, block.type, scope)), ...caption];
}

/** A bookmark or an embedded page, as a link. What it is called comes from its title, else its caption, else its URL. */
export function linkPieces(block: BookmarkBlock | EmbedBlock, scope: Scope): readonly Piece[] {
  if (block.type === "embed") reportApproximation(scope, "An embedded page is written as a link to it.");
  const { caption, title = "", url } = block;
  const description = block.type === "bookmark" ? (block.description ?? "") : "";
  const captionIsLabel = title.trim() === "" && caption.length > 0 && caption.every(canBeLinked);
  const label = captionIsLabel ? toPhrasing(caption, scope) : plainPhrasing(title.trim() === "" ? url : title, scope);
  return [
    ...paragraphs(checkedLink(url, label, scope)),
    ...paragraphs(plainPhrasing(description, scope)),
    ...(captionIsLabel ? [] : paragraphs(toPhrasing(caption, scope))),
  ];
}

/** A link that a connected application unfurls. */
export function linkPreviewPieces(block: LinkPreviewBlock, scope: Scope): readonly Piece[] {
  const { title = "", url } = block;
  return [...paragraphs(checkedLink(url, plainPhrasing(title.trim() === "" ? url : title, scope), scope))];
}

function withoutFile(scope: Scope): readonly Piece[] {
  report(scope, { code: "value_unavailable", severity: "info", message: "No file was chosen for this block." });
  return [];
}

function canBeLinked({ link, type }: RichText[number]): boolean {
  return type !== "mention" && link === undefined;
}

/** Whether an alternative text says all that the caption says. */
function isPlain(caption: RichText): boolean {
  return caption.every(
    ({ annotations, link, type }) => type === "text" && annotations === undefined && link === undefined,
  );
}

function singleLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
