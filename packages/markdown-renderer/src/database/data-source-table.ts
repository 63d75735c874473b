import { type DataSource, pageTitle, type Row, type View } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { tableNodes } from "../blocks/table-nodes.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { propertyPhrasing } from "../properties/property-phrasing.js";
import { checkedLink } from "../url/checked-link.js";
import { schemaTable } from "./schema-table.js";
import { type Column, tableColumns } from "./table-columns.js";

/** The rows of a data source as a table, or its properties as one when no rows were read. */
export function dataSourceTable(source: DataSource, views: readonly View[], scope: Scope): readonly Piece[] {
  reportUnwrittenParts(source, scope);
  if (source.rows === undefined) return schemaTable(source.properties ?? [], scope);
  const columns = tableColumns(source, views, scope);
  return tableNodes(
    columns.map(({ name }) => plainPhrasing(name, scope, "line")),
    source.rows.map((row) => columns.map((column) => cell(row, column, scope))),
    scope,
  );
}

function cell(row: Row, column: Column, scope: Scope): readonly PhrasingContent[] {
  const inner: Scope = { ...scope, id: row.id };
  if (column.isTitle) return titleCell(row, inner);
  if (row.object === "data_source") return [];
  const value =
    row.properties.find(({ id }) => id === column.id) ?? row.properties.find(({ name }) => name === column.name);
  return value === undefined ? [] : propertyPhrasing(value, inner);
}

/** Rows are linked only where the caller says where they are: a table full of links to the app is hard to read. */
function titleCell(row: Row, scope: Scope): readonly PhrasingContent[] {
  const title = toPhrasing(row.object === "page" ? pageTitle(row) : row.title, scope, "line");
  const kind = row.object === "page" ? "page" : "data_source";
  const url = scope.rendering.options.pageUrl?.(row.id, { kind, ...(row.url !== undefined && { url: row.url }) });
  if (url === undefined || title.some(({ type }) => type === "link")) return title;
  return checkedLink(url, title, scope);
}

function reportUnwrittenParts(source: DataSource, scope: Scope): void {
  if ((source.templates ?? []).length > 0)
    reportApproximation(scope, "The templates of a data source are not written.");
}
