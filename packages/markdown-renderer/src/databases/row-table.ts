import { pageTitle, type RichText, type Row } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { tableNodes } from "../blocks/table-nodes.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { propertyPhrasing } from "../properties/property-phrasing.js";
import { checkedLink } from "../url/checked-link.js";
import type { Column } from "./table-columns.js";

/** Rows as a table. */
export function rowTable(rows: readonly Row[], columns: readonly Column[], scope: Scope): readonly Piece[] {
  return tableNodes(
    columns.map(({ name }) => plainPhrasing(name, scope, "line")),
    rows.map((row) => columns.map((column) => cell(row, column, { ...scope, id: row.id }))),
    scope,
  );
}

/** The title of a row, which may be a database in a wiki. */
export function rowTitle(row: Row): RichText {
  return row.object === "page" ? pageTitle(row) : row.title;
}

function cell(row: Row, { id, isTitle, name }: Column, scope: Scope): readonly PhrasingContent[] {
  if (isTitle) return titleCell(row, scope);
  const values = row.object === "page" ? row.properties : [];
  const value = values.find((property) => property.id === id) ?? values.find((property) => property.name === name);
  return value === undefined ? [] : propertyPhrasing(value, scope);
}

/** Rows are linked only where the caller says where they are: a table full of links to the app is hard to read. */
function titleCell(row: Row, scope: Scope): readonly PhrasingContent[] {
  const { id, object, url } = row;
  const title = toPhrasing(rowTitle(row), scope, "line");
  if (title.some(({ type }) => type === "link")) return title;
  const { pageUrl } = scope.rendering.options;
  return checkedLink(pageUrl?.(id, { kind: object, ...(url !== undefined && { url }) }), title, scope);
}
