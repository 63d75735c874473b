import { type Database, type DataSource, pageTitle, plainText } from "@pagebridge/core-types";
import { nested, type Piece } from "../blocks/piece.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { heading, paragraphs } from "../nodes/nodes.js";
import { pagePieces } from "../page/page-pieces.js";
import { dataSourceTable } from "./data-source-table.js";
import { viewPieces } from "./view-pieces.js";

/** A database and where it is written. */
export interface DatabasePiecesInput {
  readonly database: Database;
  /** Used when the database has no title of its own. */
  readonly fallbackTitle?: string;
  readonly scope: Scope;
  /** Whether the title is written. @default "heading" */
  readonly title?: "heading" | "none";
}

/** A database as its title, its description, a table for each data source, and a list of its views. */
export function databasePieces(input: DatabasePiecesInput): readonly Piece[] {
  const { database, fallbackTitle = "", scope, title = "heading" } = input;
  const inner: Scope = { ...scope, id: database.id, blocks: database.children ?? [] };
  for (const source of database.dataSources) rememberTitles(source, inner);
  reportDecoration(database, inner);
  const own = toPhrasing(database.title, inner, "line");
  const content = own.length > 0 ? own : plainPhrasing(fallbackTitle, inner, "line");
  return [
    ...(title === "heading" && content.length > 0 ? [heading(1 + inner.headingOffset, content)] : []),
    ...paragraphs(toPhrasing(database.description, inner)),
    nested(database.children ?? [], { scope: inner }),
    ...database.dataSources.flatMap((source) => dataSourcePieces(source, database, inner)),
    ...viewPieces(database.views ?? [], database.dataSources, inner),
  ];
}

/** A data source by itself: its title, its description and its rows, or its properties when no rows were read. */
export function lonelyDataSourcePieces(source: DataSource, scope: Scope, title: "heading" | "none"): readonly Piece[] {
  const inner: Scope = { ...scope, id: source.id };
  rememberTitles(source, inner);
  reportDecoration(source, inner);
  const content = toPhrasing(source.title, inner, "line");
  return [
    ...(title === "heading" && content.length > 0 ? [heading(1 + inner.headingOffset, content)] : []),
    ...paragraphs(toPhrasing(source.description, inner)),
    ...dataSourceTable(source, [], inner),
    ...rowSections(source, inner),
  ];
}

/** A data source that shares its database's title or description does not repeat it. */
function dataSourcePieces(source: DataSource, database: Database, scope: Scope): readonly Piece[] {
  const inner: Scope = { ...scope, id: source.id };
  const isAlone = database.dataSources.length === 1 && plainText(source.title) === plainText(database.title);
  const title = isAlone ? [] : toPhrasing(source.title, inner, "line");
  const repeatsDescription = plainText(source.description) === plainText(database.description);
  return [
    ...(title.length > 0 ? [heading(2 + scope.headingOffset, title)] : []),
    ...(repeatsDescription ? [] : paragraphs(toPhrasing(source.description, inner))),
    ...dataSourceTable(source, database.views ?? [], inner),
    ...rowSections(source, inner),
  ];
}

/** Rows whose content was read, as sections below the table. */
function rowSections({ rows = [] }: DataSource, scope: Scope): readonly Piece[] {
  const deeper: Scope = { ...scope, headingOffset: scope.headingOffset + 1 };
  return rows.flatMap((row) => {
    const hasContent = row.object === "page" && (row.children ?? []).length > 0;
    return hasContent ? pagePieces({ page: row, scope: deeper, properties: "none" }) : [];
  });
}

function reportDecoration({ cover, icon }: Database | DataSource, scope: Scope): void {
  if (cover !== undefined || icon !== undefined) {
    reportApproximation(scope, "The icon and the cover of a database are not written.");
  }
}

function rememberTitles(source: DataSource, scope: Scope): void {
  for (const row of source.rows ?? []) {
    const title = plainText(row.object === "page" ? pageTitle(row) : row.title).trim();
    if (title !== "") scope.rendering.titles.set(row.id, title);
  }
}
