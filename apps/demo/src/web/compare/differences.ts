import type { Difference } from "../../shared/api.js";
import { button, element } from "../dom/element.js";
import { counted } from "./numbers.js";
import { sideNames } from "./side-names.js";

/** Differences that are drawn before the reader asks for the rest. */
const shownAtFirst = 12;

/** Draws the differences as numbered notes; a declared gap is explained. `show` leads to a block. */
export function drawDifferences(differences: readonly Difference[], show: (blockId: string) => void): HTMLElement {
  const unexplained = differences.filter(({ explanation }) => !explanation).length;
  const list = element("ol", { class: "differences" });
  const section = element(
    "div",
    { class: "differences-part" },
    element("h3", {}, "Where they differ"),
    element("p", { class: "note" }, describe(differences.length, unexplained)),
    list,
  );
  append(0, shownAtFirst);
  if (differences.length > shownAtFirst) {
    const more = button(`Show all ${differences.length}`, { class: "quiet" }, () => {
      append(shownAtFirst, differences.length);
      list.querySelector<HTMLElement>(`li:nth-child(${shownAtFirst + 1}) button`)?.focus();
      more.remove();
    });
    section.append(more);
  }
  return section;

  function append(from: number, to: number): void {
    for (const difference of differences.slice(from, to)) list.append(toItem(difference, show));
  }
}

function describe(all: number, unexplained: number): string {
  if (all === 0) return "Nowhere: both doors led to the same room.";
  const explained = counted(
    all - unexplained,
    "difference is a gap that an adapter declares",
    "differences are gaps that an adapter declares",
  );
  return unexplained === 0
    ? `${explained}; nothing is unexplained. The numbers stand beside the blocks above.`
    : `${explained}; ${unexplained} without an explanation. The numbers stand beside the blocks above.`;
}

function toItem(difference: Difference, show: (blockId: string) => void): HTMLElement {
  const { blockId, path, official, internal, explanation } = difference;
  const where = blockId === undefined ? element("span", { class: "path" }, path) : leadTo(blockId, path, show);
  return element(
    "li",
    { "data-block": blockId, class: explanation ? "is-expected" : "is-unexplained" },
    where,
    element(
      "dl",
      { class: "two-sides" },
      element("div", { class: "official" }, element("dt", {}, sideNames.official), element("dd", {}, official)),
      element("div", { class: "internal" }, element("dt", {}, sideNames.internal), element("dd", {}, internal)),
    ),
    element(
      "p",
      { class: "why" },
      explanation
        ? `Declared by the ${explanation.side} adapter (${explanation.capability}): ${explanation.limit}`
        : "No adapter declares this.",
    ),
  );
}

function leadTo(blockId: string, path: string, show: (blockId: string) => void): HTMLElement {
  return button(path, { class: "path link" }, () => show(blockId));
}
