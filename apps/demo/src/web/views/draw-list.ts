import { element } from "../dom/element.js";
import { drawGrouped } from "./draw-grouped.js";
import { drawDetails, drawTitle } from "./draw-value.js";
import { shownProperties, type ViewContext } from "./view-context.js";

/** Draws a list view; also feeds, which are lists with more to read. */
export function drawList(context: ViewContext): HTMLElement {
  const properties = shownProperties(context);
  return drawGrouped(context, (rows) =>
    element(
      "ul",
      { class: "list" },
      ...rows.map((row) => element("li", {}, drawTitle(row), drawDetails(row, properties, context.titles))),
    ),
  );
}
