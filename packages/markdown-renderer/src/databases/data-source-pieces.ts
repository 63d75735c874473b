import { type DataSource, plainText, type Row, type View } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { reportDetails } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { pagePieces } from "../page/page-pieces.js";
import { type TitleInput, titlePieces } from "../page/title-pieces.js";
import { detailsIn } from "../properties/details-in.js";
import { rowDetails } from "./details.js";
import type { NameOf } from "./filter-text.js";
import { rowTable, rowTitle } from "./row-table.js";
import { schemaDetails } from "./schema-details.js";
import { schemaTable } from "./schema-table.js";
import { tableColumns } from "./table-columns.js";
import { viewSections } from "./view-sections.js";

/** A data source and where it is written. */
interface DataSourceInput extends TitleInput {
  readonly source: DataSource;
  /** Whether its description is written. */
  readonly isDescribed: boolean;
  readonly views: readonly View[];
  readonly nameOf: NameOf;
}

/** A data source: its title, its description, its rows or without these its properties, its views, and what rows hold that were read. */
export function dataSourcePieces(input: DataSourceInput): readonly Piece[] {
  const { isDescribed, nameOf, source, views } = input;
  const { description, id, properties = [], rows, title } = source;
  const scope: Scope = { ...input.scope, id };
  const { cover, icon, templates } = source;
  const unwritten = rows === undefined ? [] : [...schemaDetails(properties, []), ...detailsIn(rows, rowDetails)];
  if (rows?.some(({ object }) => object === "data_source")) unwritten.push("databases among the rows");
  reportDetails([...detailsIn({ icon, cover, templates }, rowDetails), ...unwritten], scope);
  const columns = rows === undefined ? [] : tableColumns(source, views, scope);
  return [
    ...titlePieces(title, { ...input, scope }),
    ...(isDescribed ? paragraphs(toPhrasing(description, scope)) : []),
    ...(rows === undefined ? schemaTable(properties, scope) : rowTable(rows, columns, scope)),
    ...viewSections(
      views,
      columns.map(({ name }) => name),
      nameOf,
      scope,
    ),
    ...(rows ?? []).flatMap((row) => rowSection(row, scope)),
  ];
}

/** A data source by itself. */
export function lonelyDataSourcePieces(source: DataSource, scope: Scope, title: "heading" | "none"): readonly Piece[] {
  rememberTitles(source, scope);
  return dataSourcePieces({ source, scope, title, isDescribed: true, views: [], nameOf: (id) => id });
}

/** Keeps the titles of rows for links to them. */
export function rememberTitles({ rows = [] }: DataSource, { rendering }: Scope): void {
  for (const row of rows) {
    const title = plainText(rowTitle(row)).trim();
    if (title !== "") rendering.titles.set(row.id, title);
  }
}

/** A row whose content was read, as a section. Of any other, the threads about it are still to be written. */
function rowSection(row: Row, scope: Scope): readonly Piece[] {
  if (row.object !== "page") return [];
  if ((row.children ?? []).length > 0)
    return pagePieces({
      page: row,
      scope: { ...scope, headingOffset: scope.headingOffset + 1 },
      properties: "none",
    });
  scope.discussions.push(...(row.discussions ?? []));
  return [];
}
