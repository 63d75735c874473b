import type { GroupBy, Row } from "@pagebridge/core-types";
import { count } from "../compare/numbers.js";
import { element } from "../dom/element.js";
import { drawGrouped, groupByOf } from "./draw-grouped.js";
import { drawDetails, drawTitle } from "./draw-value.js";
import { groupRows } from "./group-rows.js";
import { shownProperties, type ViewContext, viewName } from "./view-context.js";

/** Draws a board view: a column for each group, cards in it, and parts of columns where it has sub-groups. */
export function drawBoard(context: ViewContext): HTMLElement {
  const { source, titles, view } = context;
  const properties = shownProperties(context);
  const groupBy = groupByOf(view);
  const subGroupBy = view.type === "board" ? view.configuration?.subGroupBy : undefined;
  if (!groupBy) return drawGrouped(context, cards);
  const columns = groupRows(context.rows, groupBy, source, titles).map(({ label, color, rows }) =>
    element(
      "section",
      { class: "column" },
      element(
        "h3",
        {},
        element("span", { class: `option is-${color ?? "default"}` }, label),
        element("span", { class: "group-count" }, count(rows.length)),
      ),
      ...(subGroupBy ? subGroups(rows, subGroupBy) : [cards(rows)]),
    ),
  );
  return element("div", { class: "board", tabindex: 0, role: "region", "aria-label": viewName(view) }, ...columns);

  function subGroups(rows: readonly Row[], by: GroupBy): readonly HTMLElement[] {
    return groupRows(rows, { ...by, hideEmptyGroups: true }, source, titles).map((group) =>
      element("div", { class: "sub-group" }, element("h4", {}, group.label), cards(group.rows)),
    );
  }

  function cards(rows: readonly Row[]): HTMLElement {
    return element(
      "ul",
      { class: "cards" },
      ...rows.map((row) => element("li", {}, drawTitle(row), drawDetails(row, properties, titles))),
    );
  }
}
