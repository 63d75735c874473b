import type { ChildDatabaseBlock, ChildPageBlock, LinkToPageBlock } from "@pagebridge/core-types";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { databasePieces } from "../database/database-pieces.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { pagePieces } from "../page/page-pieces.js";
import type { Piece } from "./piece.js";
import { titleLink } from "./title-link.js";

/** A page inside the page: its own title and content one level deeper when it was read, else a link. */
export function childPagePieces(block: ChildPageBlock, scope: Scope): readonly Piece[] {
  const { page, title } = block;
  if (page === undefined) reportIcon(block, scope);
  if (page === undefined) return paragraphs(titleLink(block.id, "page", title, scope));
  const deeper = { ...scope, id: page.id, headingOffset: scope.headingOffset + 1 };
  return pagePieces({ page, fallbackTitle: title, scope: deeper });
}

/** A database inside the page: its tables when it was read, else a link. */
export function childDatabasePieces(block: ChildDatabaseBlock, scope: Scope): readonly Piece[] {
  const { database, title } = block;
  if (database === undefined) reportIcon(block, scope);
  if (database === undefined) return paragraphs(titleLink(block.id, "database", title, scope));
  const deeper = { ...scope, id: database.id, headingOffset: scope.headingOffset + 1 };
  return databasePieces({ database, fallbackTitle: title, scope: deeper });
}

/** A line that leads to a page or database. */
export function linkToPagePieces(block: LinkToPageBlock, scope: Scope): readonly Piece[] {
  const { target, title = "" } = block;
  switch (target.type) {
    case "page_id":
      return paragraphs(titleLink(target.pageId, "page", title, scope));
    case "database_id":
      return paragraphs(titleLink(target.databaseId, "database", title, scope));
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

function reportIcon({ icon }: ChildDatabaseBlock | ChildPageBlock, scope: Scope): void {
  if (icon !== undefined) reportApproximation(scope, "The icon of a linked page or database is not written.");
}

function targetName(target: Extract<LinkToPageBlock["target"], { type: "comment_id" | "unsupported" }>): string {
  return target.type === "comment_id" ? target.commentId : `(${target.sourceType})`;
}
