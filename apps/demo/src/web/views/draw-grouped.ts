import type { GroupBy, Row, View } from "@pagebridge/core-types";
import { count } from "../compare/numbers.js";
import { element } from "../dom/element.js";
import { groupRows } from "./group-rows.js";
import type { ViewContext } from "./view-context.js";

/** How a view gathers its rows, if it does. */
export function groupByOf(view: View): GroupBy | undefined {
  switch (view.type) {
    case "board":
    case "gallery":
    case "list":
    case "table":
    case "timeline":
      return view.configuration?.groupBy;
    default:
      return undefined;
  }
}

/** Draws the rows of a view, group by group when it has groups. */
export function drawGrouped(
  context: ViewContext,
  draw: (rows: readonly Row[], label: string) => HTMLElement,
): HTMLElement {
  const groupBy = groupByOf(context.view);
  if (!groupBy) return draw(context.rows, "");
  const groups = groupRows(context.rows, groupBy, context.source, context.titles);
  return element(
    "div",
    { class: "groups" },
    ...groups.map(({ label, color, rows }) =>
      element(
        "section",
        { class: "group" },
        element(
          "h3",
          {},
          element("span", { class: `option is-${color ?? "default"}` }, label),
          element("span", { class: "group-count" }, count(rows.length)),
        ),
        draw(rows, label),
      ),
    ),
  );
}
