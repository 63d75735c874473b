import type { ChildDatabaseBlock, ChildPageBlock, Id, LinkToPageBlock, Mention } from "@pagebridge/core-types";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { databasePieces } from "../database/database-pieces.js";
import { iconText } from "../inline/icon.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { pagePieces } from "../page/page-pieces.js";
import { type Attributes, tagged } from "../tags/tag.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";
import type { Piece } from "./piece.js";
import { titleLink } from "./title-link.js";

/** A page inside the page: its own title and content one level deeper when it was read, else a link or tag. */
export function childPagePieces(block: ChildPageBlock, scope: Scope): readonly Piece[] {
  const { icon, id, page, title } = block;
  const isTag = scope.rendering.flavor.references === "tags";
  if (icon !== undefined && (page === undefined || isTag)) reportIcon(scope);
  if (isTag) return referencePieces("page", block, page !== undefined, {}, scope);
  if (page === undefined) return paragraphs(titleLink(id, "page", title, scope));
  const deeper = { ...scope, id: page.id, headingOffset: scope.headingOffset + 1 };
  return pagePieces({ page, fallbackTitle: title, scope: deeper });
}

/** A database inside the page: its tables when it was read, else a link or tag. */
export function childDatabasePieces(block: ChildDatabaseBlock, scope: Scope): readonly Piece[] {
  const { database, icon, id, isInline, title } = block;
  if (scope.rendering.flavor.references === "tags") {
    const attributes = { inline: isInline, icon: icon && iconText(icon, scope) };
    return referencePieces("database", block, database !== undefined, attributes, scope);
  }
  if (database === undefined && icon !== undefined) reportIcon(scope);
  if (database === undefined) return paragraphs(titleLink(id, "database", title, scope));
  const deeper = { ...scope, id: database.id, headingOffset: scope.headingOffset + 1 };
  return databasePieces({ database, fallbackTitle: title, scope: deeper });
}

/** A line that leads to a page or database. */
export function linkToPagePieces(block: LinkToPageBlock, scope: Scope): readonly Piece[] {
  const { target, title = "" } = block;
  switch (target.type) {
    case "page_id":
      return linkPieces({ type: "page", pageId: target.pageId }, target.pageId, title, scope);
    case "database_id":
      return linkPieces({ type: "database", databaseId: target.databaseId }, target.databaseId, title, scope);
    case "comment_id":
    case "unsupported":
      report(scope, {
        code: "approximated",
        severity: "warning",
        message: "A link to something that is no page or database is written as text.",
      });
      return paragraphs(plainPhrasing(title === "" ? targetName(target) : title, scope));
  }
}

function linkPieces(
  mention: Extract<Mention, { type: "database" | "page" }>,
  id: Id,
  text: string,
  scope: Scope,
): readonly Piece[] {
  if (scope.rendering.flavor.references === "tags")
    return paragraphs(toPhrasing([{ type: "mention", mention, text }], scope));
  return paragraphs(titleLink(id, mention.type, text, scope));
}

/** A page or database as the tag by which the app knows it. Its content is not part of the page around it there. */
function referencePieces(
  kind: "database" | "page",
  { id, title }: ChildDatabaseBlock | ChildPageBlock,
  wasRead: boolean,
  attributes: Attributes,
  scope: Scope,
): readonly Piece[] {
  if (wasRead) {
    report(scope, {
      code: "approximated",
      severity: "warning",
      message: "A page or database inside the page is written as a reference; its content is not part of this text.",
    });
  }
  const name = title.trim() === "" ? (knownTitle(id, scope) ?? "") : title;
  const url = pageAddress(id, { kind }, scope);
  return [tagged(kind, { url, ...attributes }, plainPhrasing(name, scope))];
}

function reportIcon(scope: Scope): void {
  reportApproximation(scope, "The icon of a linked page or database is not written.");
}

function targetName(target: Extract<LinkToPageBlock["target"], { type: "comment_id" | "unsupported" }>): string {
  return target.type === "comment_id" ? target.commentId : `(${target.sourceType})`;
}
