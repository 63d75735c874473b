import { type Database, type DataSource, plainText, type View } from "@pagebridge/core-types";
import { nested, type Piece } from "../blocks/piece.js";
import { reportUnwritten } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { type TitleInput, titlePieces } from "../page/title-pieces.js";
import { dataSourcePieces, rememberTitles } from "./data-source-pieces.js";
import type { NameOf } from "./filter-text.js";
import { reportUnapplied, viewSections } from "./view-sections.js";

/** A database and where it is written. */
export interface DatabasePiecesInput extends TitleInput {
  readonly database: Database;
}

/** A database as its title, its description, and for each data source a table, its views, and the content of its rows. */
export function databasePieces(input: DatabasePiecesInput): readonly Piece[] {
  const { database } = input;
  const { children = [], dataSources, description, id, title, views = [] } = database;
  const scope: Scope = { ...input.scope, id, blocks: children };
  const [only] = dataSources.length === 1 ? dataSources : [];
  const nameOf = namesIn(database);
  const viewsOf = (source: DataSource | undefined): readonly View[] =>
    views.filter(({ dataSourceId }) => (only ?? dataSources.find(({ id }) => id === dataSourceId)) === source);
  reportUnwritten(database, ["icon", "cover", "layout", "isInline", "isLinked", "isTitleHidden", "isWiki"], scope);
  reportUnapplied(views, scope);
  for (const source of dataSources) rememberTitles(source, scope);
  return [
    ...titlePieces(title, { ...input, scope }),
    ...paragraphs(toPhrasing(description, scope)),
    nested(children, { scope }),
    ...dataSources.flatMap((source) => {
      // A data source that shares its database's title or description does not repeat it.
      const isTitled = source.title.length > 0 && (source !== only || plainText(source.title) !== plainText(title));
      return dataSourcePieces({
        source,
        scope: isTitled ? { ...scope, headingOffset: scope.headingOffset + 1 } : scope,
        title: isTitled ? "heading" : "none",
        isDescribed: plainText(source.description) !== plainText(description),
        views: viewsOf(source),
        nameOf,
      });
    }),
    ...viewSections(viewsOf(undefined), [], nameOf, scope),
  ];
}

/** What the properties and views of a database are called. */
function namesIn({ dataSources, views = [] }: Database): NameOf {
  const named = [...dataSources.flatMap(({ properties = [] }) => properties), ...views];
  const names = new Map(named.map(({ id, name }) => [id, name] as const));
  return (id, given) => names.get(id) ?? String(given ?? id);
}
