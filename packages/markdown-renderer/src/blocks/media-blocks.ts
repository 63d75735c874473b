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
import type { Image, Paragraph } from "mdast";
import { reportUnwritten } from "../context/report-unwritten.js";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { nonBlank } from "../nodes/non-blank.js";
import { checkedLink, reportUnsafeUrl } from "../url/checked-link.js";
import { fileAddress, fileLabel } from "../url/file-address.js";
import { isSafeUrl } from "../url/is-safe-url.js";
import type { Piece } from "./piece.js";

/** A block with a file that is no picture. */
export type FileLikeBlock = AudioBlock | FileBlock | PdfBlock | VideoBlock;

/** A picture. Its caption is the alternative text; it is also a paragraph below when it has marks, or when there is another text. */
export function imagePieces({ altText = "", caption, file, linkUrl }: ImageBlock, scope: Scope): readonly Piece[] {
  if (file === undefined) return withoutFile(caption, scope);
  const captionText = plainText(caption);
  const alt = singleLine(nonBlank(altText) ?? captionText);
  const isSaid = isPlain(caption) && singleLine(captionText) === alt;
  const url = fileAddress(file, "image", scope);
  if (url === "") return [...textParagraph(fileLabel(file), scope), ...captionParagraph(caption, scope)];
  const below = isSaid ? [] : captionParagraph(caption, scope);
  if (isSafeUrl(url, "image"))
    return [...paragraphs(checkedLink(linkUrl, [{ type: "image", url, alt }], scope)), ...below];
  reportUnsafeUrl(scope);
  return [...textParagraph(alt, scope), ...below];
}

/**
 * A file, sound, video or PDF as a link with its caption below.
 *
 * @param embed Makes a file that is shown in place, where that can be.
 */
export function filePieces(
  block: FileLikeBlock,
  scope: Scope,
  embed?: (url: string) => Image | undefined,
): readonly Piece[] {
  const { caption, file, type } = block;
  if (file === undefined) return withoutFile(caption, scope);
  const title = type === "video" ? block.title : undefined;
  const url = fileAddress(file, type, scope);
  const shown = embed?.(url);
  if (shown !== undefined) reportUnwritten({ title }, ["title"], scope);
  const line = shown ? [shown] : checkedLink(url, plainPhrasing(title || fileLabel(file), scope, "line"), scope);
  return [...paragraphs(line), ...captionParagraph(caption, scope)];
}

/** A bookmark or an embedded page as a link. What it is called comes from its title, else its caption, else its URL. */
export function linkPieces(block: BookmarkBlock | EmbedBlock, scope: Scope): readonly Piece[] {
  const { caption, title = "", type, url } = block;
  if (type === "embed") reportApproximation(scope, "An embedded page is written as a link.");
  const name = nonBlank(title);
  const captionIsLabel = name === undefined && caption.length > 0 && caption.every(canBeLinked);
  const label = captionIsLabel ? toPhrasing(caption, scope) : plainPhrasing(name ?? url, scope);
  return [
    ...paragraphs(checkedLink(url, label, scope)),
    ...textParagraph(type === "bookmark" ? (block.description ?? "") : "", scope),
    ...(captionIsLabel ? [] : captionParagraph(caption, scope)),
  ];
}

/** A link that a connected application unfurls. */
export function linkPreviewPieces({ title = "", url }: LinkPreviewBlock, scope: Scope): readonly Piece[] {
  return paragraphs(checkedLink(url, plainPhrasing(nonBlank(title) ?? url, scope), scope));
}

/** What is left of a file that is not there: its caption. */
export function withoutFile(caption: RichText, scope: Scope): readonly Paragraph[] {
  report(scope, { code: "value_unavailable", severity: "info", message: "No file was chosen." });
  return captionParagraph(caption, scope);
}

/** A caption as a paragraph; none without a caption. */
export function captionParagraph(caption: RichText, scope: Scope): readonly Paragraph[] {
  return paragraphs(toPhrasing(caption, scope));
}

/** A text as a paragraph; none without a text. */
export function textParagraph(text: string, scope: Scope): readonly Paragraph[] {
  return paragraphs(plainPhrasing(text, scope));
}

/** Whether plain text says all that a rich one says. */
export function isPlain(caption: RichText): boolean {
  return caption.every(
    ({ annotations, link, type }) => type === "text" && annotations === undefined && link === undefined,
  );
}

/** A text as an alternative text has it. */
export function singleLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function canBeLinked({ link, type }: RichText[number]): boolean {
  return type !== "mention" && link === undefined;
}
