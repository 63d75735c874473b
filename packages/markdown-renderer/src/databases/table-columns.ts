import type { DataSource, PropertyId, View } from "@pagebridge/core-types";
import { reportLoss, type Scope } from "../context/scope.js";

/** A column of the table that a data source is written as. */
export interface Column {
  readonly id: PropertyId;
  readonly name: string;
  readonly isTitle: boolean;
}

/**
 * The columns of a data source: those that its first table view shows, in the view's order; without such a view all of them, the title first.
 * Columns that the view hides are left out and reported.
 *
 * @param views The views of the data source.
 */
export function tableColumns(source: DataSource, views: readonly View[], scope: Scope): readonly Column[] {
  const columns = allColumns(source);
  const shown = views.find((view) => view.type === "table")?.configuration?.properties ?? [];
  const places = new Map(
    shown.map(({ isVisible, propertyId }, index) => [propertyId, isVisible === false ? -1 : index]),
  );
  const place = ({ id, isTitle }: Column): number =>
    places.get(id) ?? (shown.length > 0 ? shown.length : isTitle ? 0 : 1);
  const visible = columns.filter((column) => column.isTitle || place(column) >= 0);
  if (visible.length < columns.length) reportLoss(scope, "Properties that the first table view hides are not written.");
  return visible.toSorted((left, right) => place(left) - place(right));
}

/** From the schema, or from the rows when the schema was not read. */
function allColumns(source: DataSource): readonly Column[] {
  const columns = new Map<PropertyId, Column>();
  const known =
    source.properties ?? (source.rows ?? []).flatMap((row) => (row.object === "page" ? row.properties : []));
  for (const { id, name, type } of known) {
    if (!columns.has(id)) columns.set(id, { id, name: name === "" ? id : name, isTitle: type === "title" });
  }
  return [...columns.values()];
}
