import type { ReadAnswer, Side, SideReading } from "../../shared/api.js";
import { element } from "../dom/element.js";
import { bytes, count, duration } from "./numbers.js";
import { readingOf, sideNames } from "./side-names.js";

interface Entry {
  readonly label: string;
  readonly value: (reading: SideReading) => number;
  readonly write: (value: number) => string;
}

const entries: readonly Entry[] = [
  { label: "requests", value: ({ cost }) => cost.requests, write: count },
  { label: "on the wire", value: ({ cost }) => cost.bytes, write: bytes },
  { label: "time", value: ({ cost }) => cost.milliseconds, write: duration },
  { label: "diagnostics", value: ({ diagnostics }) => diagnostics.length, write: count },
];

/** Draws what each reading cost, as bars that grow from the middle to both sides. */
export function drawLedger(answer: ReadAnswer): HTMLTableElement {
  const official = readingOf(answer, "official");
  const internal = readingOf(answer, "internal");
  const head = element(
    "tr",
    {},
    element("th", { scope: "col", class: "official" }, sideNames.official),
    element("td", {}),
    element("th", { scope: "col", class: "internal" }, sideNames.internal),
  );
  const rows = entries.map(({ label, value, write }) => {
    const left = official && value(official);
    const right = internal && value(internal);
    const most = Math.max(left ?? 0, right ?? 0, 1);
    return element(
      "tr",
      {},
      cell("official", left, most, write),
      element("th", { scope: "row" }, label),
      cell("internal", right, most, write),
    );
  });
  return element(
    "table",
    { class: "ledger" },
    element("caption", { class: "unseen" }, "What each reading cost"),
    element("thead", {}, head),
    element("tbody", {}, ...rows),
  );
}

function cell(side: Side, value: number | undefined, most: number, write: (value: number) => string): HTMLElement {
  if (value === undefined) return element("td", { class: side }, element("span", { class: "figure" }, "not read"));
  const bar = element("span", { class: "amount", "aria-hidden": "true" });
  bar.style.setProperty("--share", String(value / most));
  return element("td", { class: side }, element("span", { class: "figure" }, write(value)), bar);
}
