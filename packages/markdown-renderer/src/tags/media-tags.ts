import {
  type BookmarkBlock,
  type EmbedBlock,
  type File,
  type ImageBlock,
  plainText,
  type RichText,
} from "@pagebridge/core-types";
import {
  captionParagraph,
  type FileLikeBlock,
  imagePieces,
  isPlain,
  singleLine,
  textParagraph,
  withoutFile,
} from "../blocks/media-blocks.js";
import type { Piece } from "../blocks/piece.js";
import { reportUnwritten } from "../context/report-unwritten.js";
import { reportLoss, type Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { reportUnsafeUrl } from "../url/checked-link.js";
import { fileAddress, fileLabel } from "../url/file-address.js";
import { isSafeUrl } from "../url/is-safe-url.js";
import { type Attributes, tagged } from "./tag.js";

/** The tag that a file or another page is written as. */
export interface MediaTag {
  readonly name: string;
  /** The attribute that says where it is found. */
  readonly source: string;
}

/** Makes files tags around their captions. */
export function fileTag(tag: MediaTag): (block: FileLikeBlock, scope: Scope) => readonly Piece[] {
  return (block, scope) => {
    const { caption, file, type } = block;
    if (file === undefined) return withoutFile(caption, scope);
    const url = fileAddress(file, type, scope);
    if (url === "") return [...textParagraph(fileLabel(file), scope), ...captionParagraph(caption, scope)];
    reportUnwritten(block, ["title"], scope);
    reportName(file, scope);
    return taggedPieces(tag, url, caption, scope);
  };
}

/** Makes pictures tags where Markdown's own form cannot say all that the caption says. */
export function imageTag(tag: MediaTag): (block: ImageBlock, scope: Scope) => readonly Piece[] {
  return ({ altText = "", linkUrl, ...block }, scope) => {
    const { caption, file } = block;
    const text = plainText(caption);
    if (file === undefined) return withoutFile(caption, scope);
    if ((altText.trim() !== "" && altText !== text) || linkUrl !== undefined)
      reportLoss(scope, "The alternative text of a picture, and where a click on it leads, are not written.");
    if (isPlain(caption) && singleLine(text) === text) return imagePieces(block, scope);
    const url = fileAddress(file, "image", scope);
    if (url === "") return [...textParagraph(fileLabel(file), scope), ...captionParagraph(caption, scope)];
    return taggedPieces(tag, url, caption, scope);
  };
}

/** Makes bookmarks and embedded pages tags with all that is known about the page. */
export function pageTag(tag: MediaTag): (block: BookmarkBlock | EmbedBlock, scope: Scope) => readonly Piece[] {
  return (block, scope) => {
    const { caption, title, url } = block;
    const attributes = { title: title || undefined, description: descriptionOf(block) || undefined };
    return taggedPieces(tag, url, caption, scope, attributes);
  };
}

/** The same for tags that have no room but for a text, which is the caption or else the title. */
export function plainPageTag(tag: MediaTag): (block: BookmarkBlock | EmbedBlock, scope: Scope) => readonly Piece[] {
  return (block, scope) => {
    const { caption, title = "", url } = block;
    const isTitled = caption.length === 0;
    if (descriptionOf(block) !== "" || (title !== "" && !isTitled))
      reportLoss(scope, "The title and description of a bookmark are not written beside its caption.");
    return taggedPieces(tag, url, isTitled && title !== "" ? [{ type: "text", text: title }] : caption, scope);
  };
}

function descriptionOf(block: BookmarkBlock | EmbedBlock): string {
  return block.type === "bookmark" ? (block.description ?? "") : "";
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

/** A tag has no room for a name; mostly the address says it too. */
function reportName(file: File, scope: Scope): void {
  const { name: _name, ...unnamed } = file;
  if (fileLabel(file) !== fileLabel(unnamed)) reportLoss(scope, "The name of a file is not written.");
}
