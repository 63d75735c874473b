import type { Row } from "@pagebridge/core-types";
import { element } from "../dom/element.js";
import { dayMs, startOfMonth, startOfWeek, writeDay, writeFullDay, writeMonth } from "./dates.js";
import { drawGrouped } from "./draw-grouped.js";
import { drawTitle } from "./draw-value.js";
import { rowTitle } from "./property-text.js";
import { type DaySpan, spansOf } from "./span-of-row.js";
import { type ViewContext, viewName } from "./view-context.js";

/** Below this many days the scale counts weeks, above it months. */
const longSpanDays = 120;

/** Draws a timeline view: a bar for each row along one scale of days. */
export function drawTimeline(context: ViewContext): HTMLElement {
  const configuration = context.view.type === "timeline" ? context.view.configuration : undefined;
  const startId = configuration?.datePropertyId;
  const endId = configuration?.endDatePropertyId;
  const { spans: all, undated } = spansOf(context.rows, startId, endId);
  if (all.length === 0) return element("p", { class: "note" }, "No row of this view has a date.");
  const from = startOfWeek(Math.min(...all.map((span) => span.from)));
  const to = startOfWeek(Math.max(...all.map((span) => span.to))) + 7 * dayMs;
  const drawing = element(
    "div",
    { class: "timeline wide", tabindex: 0, role: "region", "aria-label": viewName(context.view) },
    drawScale(from, to),
    drawGrouped(context, drawRows),
  );
  if (undated.length > 0) drawing.append(element("p", { class: "note" }, `${undated.length} rows have no date.`));
  return drawing;

  function drawRows(rows: readonly Row[]): HTMLElement {
    return element("ul", { class: "bars" }, ...spansOf(rows, startId, endId).spans.map(drawBar));
  }

  function drawBar(span: DaySpan): HTMLElement {
    const days =
      span.from === span.to ? writeFullDay(span.from) : `${writeFullDay(span.from)} to ${writeFullDay(span.to)}`;
    const start = (span.from - from) / (to - from);
    const track = element(
      "span",
      { class: start > 0.7 ? "bar-track is-late" : "bar-track" },
      element("span", { class: "bar-line", "aria-hidden": "true" }),
      element("span", { class: "bar-days" }, days),
    );
    track.style.setProperty("--from", String(start));
    track.style.setProperty("--length", String((span.to + dayMs - span.from) / (to - from)));
    return element(
      "li",
      {},
      element("span", { class: "bar-title", title: rowTitle(span.row) }, drawTitle(span.row)),
      track,
    );
  }
}

function drawScale(from: number, to: number): HTMLElement {
  const isLong = (to - from) / dayMs > longSpanDays;
  const scale = element("div", { class: "scale", "aria-hidden": "true" });
  const first = isLong ? startOfMonth(from, 1) : from;
  const weeks = Math.max(1, Math.ceil((to - from) / (7 * dayMs) / 10));
  for (let tick = first; tick < to; tick = isLong ? startOfMonth(tick, 1) : tick + weeks * 7 * dayMs) {
    const mark = element("span", { class: "tick" }, isLong ? writeMonth(tick).slice(0, 3) : writeDay(tick));
    mark.style.setProperty("--from", String((tick - from) / (to - from)));
    scale.append(mark);
  }
  return scale;
}
