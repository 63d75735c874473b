import type { ChildDatabaseBlock, ChildPageBlock, LinkToPageBlock } from "@pagebridge/core-types";
import { linkToPagePieces } from "../blocks/page-blocks.js";
import type { Piece } from "../blocks/piece.js";
import { reportUnwritten } from "../context/report-unwritten.js";
import { reportLoss, type Scope } from "../context/scope.js";
import { iconText } from "../inline/icon.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { nonBlank } from "../nodes/non-blank.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";
import { type Attributes, tagged } from "./tag.js";

/** A page inside the page as the tag by which the app knows it. */
export function childPageTag(block: ChildPageBlock, scope: Scope): readonly Piece[] {
  reportUnwritten(block, ["icon"], scope);
  return referencePieces("page", block, block.page !== undefined, {}, scope);
}

/** A database inside the page as the tag by which the app knows it. */
export function childDatabaseTag(block: ChildDatabaseBlock, scope: Scope): readonly Piece[] {
  const { database, icon, isInline } = block;
  const attributes = { inline: isInline, icon: icon && iconText(icon, scope) };
  return referencePieces("database", block, database !== undefined, attributes, scope);
}

/** A line that leads to a page or database as a mention of it. */
export function linkToPageTag(block: LinkToPageBlock, scope: Scope): readonly Piece[] {
  const { target, title: text = "" } = block;
  switch (target.type) {
    case "page_id":
      return paragraphs(
        toPhrasing([{ type: "mention", mention: { type: "page", pageId: target.pageId }, text }], scope),
      );
    case "database_id": {
      const { databaseId } = target;
      return paragraphs(toPhrasing([{ type: "mention", mention: { type: "database", databaseId }, text }], scope));
    }
    default:
      return linkToPagePieces(block, scope);
  }
}

/** The content of such a page or database is not part of the page around it. */
function referencePieces(
  kind: "database" | "page",
  { id, title }: ChildDatabaseBlock | ChildPageBlock,
  wasRead: boolean,
  attributes: Attributes,
  scope: Scope,
): readonly Piece[] {
  if (wasRead)
    reportLoss(
      scope,
      "A page or database inside the page is written as a reference; its content is not part of this text.",
    );
  const name = nonBlank(title) ?? knownTitle(id, scope) ?? "";
  const url = pageAddress(id, { kind }, scope);
  return [tagged(kind, { url, ...attributes }, plainPhrasing(name, scope))];
}
