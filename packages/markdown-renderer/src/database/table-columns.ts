import type { DataSource, PropertyId, View, ViewProperty } from "@pagebridge/core-types";
import { report, type Scope } from "../context/scope.js";

/** A column of the table that a data source is written as. */
export interface Column {
  readonly id: PropertyId;
  readonly name: string;
  readonly isTitle: boolean;
}

/**
 * The columns of a data source: those that its first table view shows, in the view's order; without such a view all of them, the title first.
 * Columns that the view hides are left out and reported.
 */
export function tableColumns(source: DataSource, views: readonly View[], scope: Scope): readonly Column[] {
  const columns = titleFirst(allColumns(source));
  const shown = viewProperties(source, views);
  if (shown.length === 0) return columns;
  const hidden = new Set(shown.filter(({ isVisible }) => isVisible === false).map(({ propertyId }) => propertyId));
  const order = new Map(shown.map(({ propertyId }, index) => [propertyId, index]));
  const place = ({ id }: Column): number => order.get(id) ?? shown.length;
  const visible = columns.filter(({ id, isTitle }) => isTitle || !hidden.has(id));
  if (visible.length < columns.length) {
    report(scope, {
      code: "approximated",
      severity: "warning",
      message: "Properties that the first table view hides are not written.",
    });
  }
  return visible.toSorted((left, right) => place(left) - place(right));
}

function viewProperties(source: DataSource, views: readonly View[]): readonly ViewProperty[] {
  for (const view of views) {
    if (view.type !== "table" || (view.dataSourceId !== undefined && view.dataSourceId !== source.id)) continue;
    return view.configuration?.properties ?? [];
  }
  return [];
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

function titleFirst(columns: readonly Column[]): readonly Column[] {
  return [...columns.filter(({ isTitle }) => isTitle), ...columns.filter(({ isTitle }) => !isTitle)];
}
