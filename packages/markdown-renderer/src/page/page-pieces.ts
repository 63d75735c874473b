import { type Page, pageTitle } from "@pagebridge/core-types";
import { nested, type Piece } from "../blocks/piece.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { heading } from "../nodes/nodes.js";
import { propertyTable } from "../properties/property-table.js";

/** A page and where it is written. */
export interface PagePiecesInput {
  readonly page: Page;
  /** Used when the page has no title of its own. */
  readonly fallbackTitle?: string;
  readonly scope: Scope;
  /** Whether the title is written. @default "heading" */
  readonly title?: "heading" | "none";
  /** Whether the other properties are written. @default "table" */
  readonly properties?: "none" | "table";
}

/** A page as its title, its other properties and its content. */
export function pagePieces(input: PagePiecesInput): readonly Piece[] {
  const { fallbackTitle = "", page, properties = "table", scope, title = "heading" } = input;
  const inner: Scope = { ...scope, id: page.id, blocks: page.children ?? [] };
  if (page.discussions !== undefined) scope.discussions.push(...page.discussions);
  const own = toPhrasing(pageTitle(page), inner, "line");
  const content = own.length > 0 ? own : plainPhrasing(fallbackTitle, inner, "line");
  return [
    ...(title === "heading" && content.length > 0 ? [heading(1 + inner.headingOffset, content)] : []),
    ...(properties === "table"
      ? propertyTable(
          page.properties.filter(({ type }) => type !== "title"),
          inner,
        )
      : []),
    nested(page.children ?? [], { scope: inner }),
  ];
}

/** Reports the parts of a page that are written only in front matter. */
export function reportUnwrittenParts(page: Page, scope: Scope): void {
  const inner = { ...scope, id: page.id };
  if (page.icon !== undefined) reportApproximation(inner, "The page's icon is written in front matter only.");
  if (page.cover !== undefined) reportApproximation(inner, "The page's cover is written in front matter only.");
}
