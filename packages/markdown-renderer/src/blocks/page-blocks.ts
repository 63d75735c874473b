import type { ChildDatabaseBlock, ChildPageBlock, LinkToPageBlock } from "@pagebridge/core-types";
import { reportUnwritten } from "../context/report-unwritten.js";
import { reportLoss, type Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { pagePieces, reportUnwrittenParts } from "../page/page-pieces.js";
import type { Piece } from "./piece.js";
import { titleLink } from "./title-link.js";

/** What Notion's app calls a page or database without a title. */
const untitled = "Untitled";

/** A page inside the page: its own title and content one level deeper when it was read, else a link. */
export function childPagePieces({ icon, id, page, title }: ChildPageBlock, scope: Scope): readonly Piece[] {
  if (page !== undefined) {
    reportUnwrittenParts(page, scope);
    return pagePieces({ page, fallbackTitle: title, scope: deeper(page.id, scope) });
  }
  reportUnwritten({ icon }, ["icon"], scope);
  return paragraphs(titleLink(id, "page", title, scope, untitled));
}

/** A database inside the page: its tables when it was read and the options say how to write them, else a link. */
export function childDatabasePieces(block: ChildDatabaseBlock, scope: Scope): readonly Piece[] {
  const { database, id, title } = block;
  const { databases } = scope.rendering.options;
  if (database !== undefined && databases !== undefined)
    return databases({ database, fallbackTitle: title, scope: deeper(database.id, scope) });
  if (database !== undefined) reportLoss(scope, "A database inside a page is a link without the option databases.");
  reportUnwritten(block, ["icon", "isInline"], scope);
  return paragraphs(titleLink(id, "database", title, scope, untitled));
}

/** A line that leads to a page or database. */
export function linkToPagePieces({ target, title = "" }: LinkToPageBlock, scope: Scope): readonly Piece[] {
  switch (target.type) {
    case "page_id":
      return paragraphs(titleLink(target.pageId, "page", title, scope));
    case "database_id":
      return paragraphs(titleLink(target.databaseId, "database", title, scope));
    default:
      reportLoss(scope, "A link to no page or database is written as text.");
      return paragraphs(plainPhrasing(title === "" ? targetName(target) : title, scope));
  }
}

function deeper(id: string, scope: Scope): Scope {
  return { ...scope, id, headingOffset: scope.headingOffset + 1 };
}

function targetName(target: Extract<LinkToPageBlock["target"], { type: "comment_id" | "unsupported" }>): string {
  return target.type === "comment_id" ? target.commentId : `(${target.sourceType})`;
}
