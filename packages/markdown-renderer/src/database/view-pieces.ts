import type { DataSource, View } from "@pagebridge/core-types";
import type { ListItem } from "mdast";
import type { Piece } from "../blocks/piece.js";
import { report, type Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { heading, paragraph, text } from "../nodes/nodes.js";
import { filterText } from "./filter-text.js";
import { sortText } from "./sort-text.js";

/** The views of a database as a list that says what each filters and sorts by. None of it is applied to the rows. */
export function viewPieces(views: readonly View[], sources: readonly DataSource[], scope: Scope): readonly Piece[] {
  if (views.length === 0) return [];
  if (views.some(({ filter, sorts = [] }) => filter !== undefined || sorts.length > 0)) {
    report(scope, {
      code: "approximated",
      severity: "info",
      message: "Filters and sorts of views are described and not applied; the rows stand in the source's order.",
    });
  }
  const names = propertyNames(sources);
  return [
    heading(2 + scope.headingOffset, [text("Views")]),
    { type: "list", ordered: false, spread: false, children: views.map((view) => viewItem(view, names, scope)) },
  ];
}

/** Views as a list, without a heading. */
export function viewListPieces(views: readonly View[], scope: Scope): readonly Piece[] {
  return viewPieces(views, [], scope).slice(1);
}

function viewItem(view: View, names: ReadonlyMap<string, string>, scope: Scope): ListItem {
  const kind = view.type === "unsupported" ? view.sourceType : view.type;
  const parts = [
    groupText(view),
    view.filter === undefined ? undefined : `filter: ${filterText(view.filter, names)}`,
    view.sorts === undefined || view.sorts.length === 0
      ? undefined
      : `sorted by ${view.sorts.map((sort) => sortText(sort, names)).join(", then ")}`,
  ].filter((part) => part !== undefined);
  const name = view.name.trim() === "" ? kind : `${view.name} (${kind})`;
  const line = parts.length === 0 ? name : `${name}: ${parts.join("; ")}`;
  return {
    type: "listItem",
    spread: false,
    children: [paragraph(plainPhrasing(line, { ...scope, id: view.id }, "line"))],
  };
}

function groupText(view: View): string | undefined {
  switch (view.type) {
    case "board":
    case "gallery":
    case "list":
    case "table":
    case "timeline": {
      const { groupBy } = view.configuration ?? {};
      return groupBy && `grouped by ${groupBy.propertyName ?? groupBy.propertyId}`;
    }
    default:
      return undefined;
  }
}

function propertyNames(sources: readonly DataSource[]): ReadonlyMap<string, string> {
  return new Map(sources.flatMap(({ properties = [] }) => properties.map(({ id, name }) => [id, name] as const)));
}
