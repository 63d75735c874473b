import { type Page, pageTitle } from "@pagebridge/core-types";
import { nested, type Piece } from "../blocks/piece.js";
import { reportDetails, reportUnwritten } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { detailsIn } from "../properties/details-in.js";
import { propertyTable } from "../properties/property-table.js";
import { type TitleInput, titlePieces } from "./title-pieces.js";

/** A page and where it is written. */
export interface PagePiecesInput extends TitleInput {
  readonly page: Page;
  /** Whether the other properties are written. @default "table" */
  readonly properties?: "none" | "table" | undefined;
}

/** A page as its title, its other properties and its content. */
export function pagePieces(input: PagePiecesInput): readonly Piece[] {
  const { page, properties = "table" } = input;
  const { children = [], cover, discussions = [], id, layout } = page;
  const scope: Scope = { ...input.scope, id, blocks: children };
  scope.discussions.push(...discussions);
  const others = page.properties.filter(({ type }) => type !== "title");
  reportDetails(detailsIn([{ layout, position: cover?.position }, others]), scope);
  return [
    ...titlePieces(pageTitle(page), { ...input, scope }),
    ...(properties === "table" ? propertyTable(others, scope) : []),
    nested(children, { scope }),
  ];
}

/** Reports the parts of a page that are written in front matter only. */
export function reportUnwrittenParts(page: Page, scope: Scope): void {
  reportUnwritten(page, ["icon", "cover"], { ...scope, id: page.id });
}
