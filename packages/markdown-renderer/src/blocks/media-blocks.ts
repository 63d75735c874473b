import {
  type AudioBlock,
  type BookmarkBlock,
  type EmbedBlock,
  type File,
  type FileBlock,
  type ImageBlock,
  type LinkPreviewBlock,
  type PdfBlock,
  plainText,
  type RichText,
  type VideoBlock,
} from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import type { MediaTag } from "../flavors/flavor.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { type Attributes, tagged } from "../tags/tag.js";
import { checkedLink, reportUnsafeUrl } from "../url/checked-link.js";
import { fileAddress, fileLabel } from "../url/file-address.js";
import { isSafeUrl } from "../url/is-safe-url.js";
import { wikilink } from "../writer/phrasing/wikilink.js";
import type { Piece } from "./piece.js";

/** A picture. Its caption is the alternative text; it is also a paragraph below when it has marks, or when there is another text. */
export function imagePieces(block: ImageBlock, scope: Scope): readonly Piece[] {
  const { altText = "", caption, file, linkUrl } = block;
  const tag = scope.rendering.flavor.media("image");
  if (file === undefined) return [...withoutFile(scope), ...paragraphs(toPhrasing(caption, scope))];
  const captionText = plainText(caption);
  const hasOwnAlt = altText.trim() !== "" && altText !== captionText;
  if (tag !== undefined && (hasOwnAlt || linkUrl !== undefined))
    reportLoss(scope, "The alternative text of a picture, and where a click on it leads, are not written.");
  const alt = singleLine(hasOwnAlt && tag === undefined ? altText : captionText);
  const isSaid = isPlain(caption) && singleLine(captionText) === alt;
  const url = fileAddress(file, "image", scope);
  if (url === "")
    return [...paragraphs(plainPhrasing(fileLabel(file), scope)), ...paragraphs(toPhrasing(caption, scope))];
  if (tag !== undefined && !(isSaid && alt === captionText)) return taggedPieces(tag, url, caption, scope);
  const below = isSaid ? [] : paragraphs(toPhrasing(caption, scope));
  if (!isSafeUrl(url, "image")) {
    reportUnsafeUrl(scope);
    return [...paragraphs(plainPhrasing(alt, scope)), ...below];
  }
  const target = tag === undefined ? linkUrl : undefined;
  return [...paragraphs(checkedLink(target, [{ type: "image", url, alt }], scope)), ...below];
}

/** A file, sound, video or PDF. Without a tag, and where it is not shown in place, it is a link with its caption below. */
export function filePieces(block: AudioBlock | FileBlock | PdfBlock | VideoBlock, scope: Scope): readonly Piece[] {
  const { caption, file, type } = block;
  const { embedsFiles, media } = scope.rendering.flavor;
  if (file === undefined) return [...withoutFile(scope), ...paragraphs(toPhrasing(caption, scope))];
  const url = fileAddress(file, type, scope);
  const tag = url === "" ? undefined : media(type);
  if (tag !== undefined) {
    reportName(file, scope);
    return taggedPieces(tag, url, caption, scope);
  }
  const isShown = embedsFiles && type !== "file" && wikilink(url, "", "image", false) !== undefined;
  const line: readonly PhrasingContent[] = isShown
    ? [{ type: "image", url, alt: "" }]
    : checkedLink(url, plainPhrasing(fileLabel(file), scope, "line"), scope);
  return [...paragraphs(line), ...paragraphs(toPhrasing(caption, scope))];
}

/** A bookmark or an embedded page, as a tag or a link. What a link is called comes from its title, else its caption, else its URL. */
export function linkPieces(block: BookmarkBlock | EmbedBlock, scope: Scope): readonly Piece[] {
  const { caption, title = "", type, url } = block;
  const description = block.type === "bookmark" ? (block.description ?? "") : "";
  const tag = scope.rendering.flavor.media(type);
  if (tag !== undefined) {
    const details = { title: title || undefined, description: description || undefined };
    if (tag.hasDetails) return taggedPieces(tag, url, caption, scope, details);
    const isTitled = caption.length === 0;
    if (description !== "" || (title !== "" && !isTitled))
      reportLoss(scope, "The title and description of a bookmark are not written beside its caption.");
    return taggedPieces(tag, url, isTitled && title !== "" ? [{ type: "text", text: title }] : caption, scope);
  }
  if (type === "embed") reportApproximation(scope, "An embedded page is written as a link to it.");
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

/** A file or another page as a tag around its caption. */
function taggedPieces(
  { name, source }: MediaTag,
  url: string,
  caption: RichText,
  scope: Scope,
  attributes: Attributes = {},
): readonly Piece[] {
  const content = toPhrasing(caption, scope);
  const address = url.trim();
  if (address === "") return paragraphs(content);
  if (isSafeUrl(address, "link")) return [tagged(name, { [source]: address, ...attributes }, content)];
  reportUnsafeUrl(scope);
  return paragraphs(content);
}

function withoutFile(scope: Scope): readonly Piece[] {
  report(scope, { code: "value_unavailable", severity: "info", message: "No file was chosen for this block." });
  return [];
}

/** A tag has no room for a name; mostly the address says it too. */
function reportName(file: File, scope: Scope): void {
  const { name: _name, ...unnamed } = file;
  if (fileLabel(file) !== fileLabel(unnamed)) reportLoss(scope, "The name of a file is not written.");
}

function reportLoss(scope: Scope, message: string): void {
  report(scope, { code: "approximated", severity: "warning", message });
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
