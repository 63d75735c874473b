import type { View } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { reportDetails } from "../context/report-unwritten.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconPhrasing } from "../inline/icon.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { joinPhrasing, paragraphs } from "../nodes/nodes.js";
import { sectionHeading } from "../page/section-heading.js";
import type { NameOf } from "./filter-text.js";
import { settingsOf, viewSettings } from "./view-settings.js";

/**
 * Views as sections: the name of each, and a line that says in words what it is and what it does with the rows. The model does not say
 * which rows a view shows, so they are not written again.
 *
 * @param columns The names of the columns that the rows are written with.
 */
export function viewSections(
  views: readonly View[],
  columns: readonly string[],
  nameOf: NameOf,
  scope: Scope,
): readonly Piece[] {
  return views.flatMap((view) => {
    const { description = "", icon, id, name } = view;
    const inner: Scope = { ...scope, id };
    const { said, unsaid } = viewSettings(view, columns, nameOf);
    reportDetails(unsaid, inner);
    const type = view.type === "unsupported" ? view.sourceType : view.type;
    const kind = `${type.charAt(0).toUpperCase()}${type.slice(1)} view`;
    const title = plainPhrasing(name.trim() === "" ? kind : name, inner, "line");
    return [
      ...sectionHeading(2, joinPhrasing([icon ? iconPhrasing(icon, inner) : [], title], " "), inner),
      ...paragraphs(plainPhrasing(said.length === 0 ? kind : `${kind}: ${said.join("; ")}`, inner, "line")),
      ...paragraphs(plainPhrasing(description, inner)),
      ...paragraphs(toPhrasing(settingsOf(view).caption ?? [], inner)),
    ];
  });
}

/** Reports that what views do to rows is said and not done. */
export function reportUnapplied(views: readonly View[], scope: Scope): void {
  if (views.some(({ filter, manualOrder, sorts = [] }) => (filter ?? manualOrder ?? sorts[0]) !== undefined))
    reportApproximation(
      scope,
      "Filters and sorts of views are described and not applied; the rows stand in the source's order.",
    );
}
