import type { FlavorName, ReadAnswer } from "../../shared/api.js";
import { createChoice } from "../dom/choice.js";
import { button, element } from "../dom/element.js";
import { createTabs } from "../dom/tabs.js";
import type { Reader } from "../read/reader.js";
import { showEverywhere } from "./block-cursor.js";
import { drawDiagnostics } from "./diagnostics.js";
import { drawDifferences } from "./differences.js";
import { followPageLinks } from "./follow-page-links.js";
import { createHighlight } from "./highlight.js";
import { drawLedger } from "./ledger.js";
import { drawMarkdownTab } from "./markdown-tab.js";
import { drawModelTab } from "./model-tab.js";
import { drawPageTab } from "./page-tab.js";
import type { PaneContext } from "./pane.js";
import { drawRawTab } from "./raw-tab.js";
import { readingOf, sideNames, sides } from "./side-names.js";

/** Draws the two readings of a page side by side, whenever one was read. */
export function createCompare(target: HTMLElement, reader: Reader, flavors: readonly FlavorName[]): void {
  const highlight = createHighlight(target);
  let chosenTab = "page";
  followPageLinks(target, reader);
  let drawn = new AbortController();
  reader.follow((state) => {
    drawn.abort();
    drawn = new AbortController();
    target.setAttribute("aria-busy", String(state.status === "reading"));
    switch (state.status) {
      case "idle":
        target.replaceChildren(element("p", { class: "note" }, "Nothing is read yet."));
        return;
      case "reading":
        target.classList.add("is-waiting");
        if (!target.querySelector(".panes")) {
          target.replaceChildren(element("p", { class: "note" }, "Reading through both APIs …"));
        }
        return;
      case "failed":
        target.classList.remove("is-waiting");
        target.replaceChildren(
          element("p", { class: "problem", role: "alert" }, state.message),
          button("Try again", { class: "quiet" }, () => reader.read(state.request)),
        );
        return;
      case "read":
        target.classList.remove("is-waiting");
        highlight.light(undefined);
        draw(state.answer);
    }
  });

  function draw(answer: ReadAnswer): void {
    const { signal: whole } = drawn;
    let panelDrawn = new AbortController();
    whole.addEventListener("abort", () => panelDrawn.abort());
    function show(key: string, draw: (panel: HTMLElement, context: PaneContext) => void) {
      return (panel: HTMLElement): void => {
        chosenTab = key;
        panelDrawn.abort();
        panelDrawn = new AbortController();
        draw(panel, { answer, root: target, highlight, signal: panelDrawn.signal });
      };
    }
    const stage = element("div", { class: "stage", "data-side": "official" });
    const tabs = createTabs(
      "What to show of the page",
      [
        { key: "page", label: "Page", show: show("page", drawPageTab) },
        {
          key: "markdown",
          label: "Markdown",
          show: show("markdown", (panel, context) => drawMarkdownTab(panel, context, flavors)),
        },
        { key: "model", label: "Model", show: show("model", drawModelTab) },
        { key: "raw", label: "Raw", show: show("raw", drawRawTab) },
      ],
      chosenTab,
    );
    const sideChoice = createChoice(
      "Which side to show",
      sides.map((side) => ({ value: side, label: sideNames[side] })),
      "official",
      (value) => stage.setAttribute("data-side", value),
      "choice segmented only-narrow",
    );
    stage.append(element("div", { class: "stage-head" }, tabs.list, sideChoice), tabs.panel);
    const bothRead = answer.official.status === "read" && answer.internal.status === "read";
    target.replaceChildren(
      element("p", { class: "page-title" }, answer.title === "" ? "Untitled" : answer.title),
      drawLedger(answer),
      stage,
      element("div", { class: "panes notes" }, ...sides.map((side) => drawNotes(answer, side))),
      bothRead ? drawDifferences(answer.differences, showBlock) : "",
    );

    function showBlock(blockId: string): void {
      if (tabs.chosen() !== "page") tabs.choose("page");
      highlight.light(blockId);
      showEverywhere(target, blockId);
      stage.scrollIntoView({ block: "nearest" });
    }
  }
}

function drawNotes(answer: ReadAnswer, side: (typeof sides)[number]): HTMLElement {
  const reading = readingOf(answer, side);
  return element(
    "div",
    { class: `pane ${side}` },
    reading ? drawDiagnostics(reading.diagnostics, `${sideNames[side]}, diagnostics`) : "",
  );
}
