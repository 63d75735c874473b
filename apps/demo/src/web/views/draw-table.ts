import type { Row } from "@pagebridge/core-types";
import { element } from "../dom/element.js";
import { drawGrouped } from "./draw-grouped.js";
import { drawTitle, drawValue } from "./draw-value.js";
import { shownProperties, type ViewContext, viewName } from "./view-context.js";

/** Draws a table view. */
export function drawTable(context: ViewContext): HTMLElement {
  const properties = shownProperties(context);
  return drawGrouped(context, (rows, label) => {
    const name = label === "" ? viewName(context.view) : `${viewName(context.view)}, ${label}`;
    return element(
      "div",
      { class: "wide", tabindex: 0, role: "region", "aria-label": name },
      element(
        "table",
        { class: "rows" },
        element("caption", { class: "unseen" }, name),
        element(
          "thead",
          {},
          element("tr", {}, ...properties.map((property) => element("th", { scope: "col" }, property.name))),
        ),
        element("tbody", {}, ...rows.map(drawRow)),
      ),
    );
  });

  function drawRow(row: Row): HTMLElement {
    return element(
      "tr",
      {},
      ...properties.map((property) =>
        property.type === "title"
          ? element("th", { scope: "row" }, drawTitle(row))
          : element("td", { class: `is-${property.type}` }, drawValue(row, property, context.titles)),
      ),
    );
  }
}
