import { button, element } from "../dom/element.js";
import { dayMs, startOfMonth, startOfWeek, writeFullDay, writeMonth, writeWeekday } from "./dates.js";
import { drawTitle } from "./draw-value.js";
import { type DaySpan, spansOf } from "./span-of-row.js";
import type { ViewContext } from "./view-context.js";

/** Draws a calendar view, a month or a week at a time, beginning where the first row stands. */
export function drawCalendar(context: ViewContext): HTMLElement {
  const { view, rows } = context;
  const configuration = view.type === "calendar" ? view.configuration : undefined;
  const { spans, undated } = spansOf(rows, configuration?.datePropertyId);
  const isWeek = configuration?.viewRange === "week";
  const showWeekends = configuration?.showWeekends !== false;
  const first = Math.min(...spans.map(({ from }) => from));
  let shown = isWeek ? startOfWeek(first) : startOfMonth(first);
  const title = element("h3", { "aria-live": "polite" });
  const holder = element("div", { class: "wide" });
  const move = (direction: -1 | 1) => () => {
    shown = isWeek ? shown + direction * 7 * dayMs : startOfMonth(shown, direction);
    draw();
  };
  const unit = isWeek ? "week" : "month";
  const calendar = element(
    "div",
    { class: "calendar" },
    element(
      "div",
      { class: "calendar-head" },
      title,
      button("‹", { class: "quiet", "aria-label": `Previous ${unit}` }, move(-1)),
      button("›", { class: "quiet", "aria-label": `Next ${unit}` }, move(1)),
    ),
    holder,
  );
  if (undated.length > 0) calendar.append(element("p", { class: "note" }, `${undated.length} rows have no date.`));
  if (spans.length === 0) return element("p", { class: "note" }, "No row of this view has a date.");
  draw();
  return calendar;

  function draw(): void {
    const name = isWeek ? `Week of ${writeFullDay(shown)}` : writeMonth(shown);
    title.textContent = name;
    const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => showWeekends || day < 5);
    const start = startOfWeek(shown);
    const end = isWeek ? shown + 6 * dayMs : startOfMonth(shown, 1) - dayMs;
    const weeks: HTMLElement[] = [];
    for (let week = start; week <= end; week += 7 * dayMs) {
      weeks.push(element("tr", {}, ...days.map((day) => drawDay(week + day * dayMs, spans, shown, end))));
    }
    holder.replaceChildren(
      element(
        "table",
        { class: "month" },
        element("caption", { class: "unseen" }, name),
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            ...days.map((day) => {
              const weekday = writeWeekday(start + day * dayMs);
              return element("th", { scope: "col", abbr: weekday }, weekday.slice(0, 3));
            }),
          ),
        ),
        element("tbody", {}, ...weeks),
      ),
    );
  }
}

function drawDay(day: number, spans: readonly DaySpan[], from: number, to: number): HTMLElement {
  const here = spans.filter((span) => span.from <= day && span.to >= day);
  const isOutside = day < from || day > to;
  return element(
    "td",
    { class: isOutside ? "outside" : here.length > 0 ? "busy" : undefined },
    element("span", { class: "day", title: writeFullDay(day) }, String(new Date(day).getUTCDate())),
    here.length > 0 && element("ul", {}, ...here.map(({ row }) => element("li", {}, drawTitle(row)))),
  );
}
