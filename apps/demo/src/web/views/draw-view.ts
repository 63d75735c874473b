import { element } from "../dom/element.js";
import { drawBoard } from "./draw-board.js";
import { drawCalendar } from "./draw-calendar.js";
import { drawChart } from "./draw-chart.js";
import { drawGallery } from "./draw-gallery.js";
import { drawList } from "./draw-list.js";
import { drawTable } from "./draw-table.js";
import { drawTimeline } from "./draw-timeline.js";
import type { ViewContext } from "./view-context.js";

/** Draws a view as its type says; a type that cannot be drawn says so above a list of its rows. */
export function drawView(context: ViewContext): HTMLElement {
  const { type } = context.view;
  if (context.rows.length === 0 && type !== "form" && type !== "dashboard") {
    return element("p", { class: "note" }, "No row passes this view’s filter today.");
  }
  switch (type) {
    case "table":
      return drawTable(context);
    case "board":
      return drawBoard(context);
    case "gallery":
      return drawGallery(context);
    case "list":
    case "feed":
      return drawList(context);
    case "calendar":
      return drawCalendar(context);
    case "timeline":
      return drawTimeline(context);
    case "chart":
      return drawChart(context);
    case "map":
      return withNote(
        "A map needs pictures from elsewhere, which this page does not fetch; these are its places.",
        context,
      );
    case "form":
      return element("p", { class: "note" }, "A form: neither API gives its questions.");
    case "dashboard":
      return element("p", { class: "note" }, "A dashboard: its charts are views of their own, beside this one.");
    case "unsupported":
      return withNote("This version has no name for this kind of view; these are its rows.", context);
  }
}

function withNote(note: string, context: ViewContext): HTMLElement {
  return element("div", {}, element("p", { class: "note" }, note), drawList(context));
}
