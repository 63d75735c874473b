import { count } from "../compare/numbers.js";
import { element } from "../dom/element.js";
import { groupRows } from "./group-rows.js";
import { type ViewContext, viewName } from "./view-context.js";

/** Draws a chart view as counted bars, whatever its shape in the app. */
export function drawChart(context: ViewContext): HTMLElement {
  const { rows, source, titles, view } = context;
  const axis = view.type === "chart" ? view.configuration?.xAxis : undefined;
  if (!axis) return element("p", { class: "big-number" }, count(rows.length), element("span", {}, " rows"));
  const groups = groupRows(rows, axis, source, titles);
  const most = Math.max(1, ...groups.map((group) => group.rows.length));
  const bars = groups.map(({ label, rows: members }) => {
    const bar = element("span", { class: "chart-bar", "aria-hidden": "true" });
    bar.style.setProperty("--share", String(members.length / most));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, label),
      element("td", {}, bar, element("span", { class: "figure" }, count(members.length))),
    );
  });
  return element(
    "table",
    { class: "chart" },
    element("caption", {}, `Rows of ${viewName(view)} by ${axis.propertyName ?? "group"}`),
    element("tbody", {}, ...bars),
  );
}
