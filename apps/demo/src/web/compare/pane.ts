import type { ReadAnswer, Side, SideError, SideReading } from "../../shared/api.js";
import { element } from "../dom/element.js";
import { followKeys } from "./block-cursor.js";
import type { Highlight } from "./highlight.js";
import { readingOf, sideNames, sides } from "./side-names.js";

/** What a pair of panes is drawn in. */
export interface PaneContext {
  readonly answer: ReadAnswer;
  readonly root: HTMLElement;
  readonly highlight: Highlight;
  /** Aborted when the panes are taken away. */
  readonly signal: AbortSignal;
}

/** Draws both panes of a tab; a side that failed says why. */
export function drawPanes(
  context: PaneContext,
  name: string,
  fill: (body: HTMLElement, reading: SideReading, side: Side) => void,
): HTMLElement {
  const panes = sides.map((side) => {
    const body = element("div", {
      class: `pane-body ${name.toLowerCase()}`,
      tabindex: 0,
      role: "region",
      "aria-label": `${name}, ${sideNames[side]}. J and K step through the blocks.`,
    });
    const reading = readingOf(context.answer, side);
    const result = context.answer[side];
    if (reading) fill(body, reading, side);
    else if (result.status === "failed") body.append(drawSideError(result));
    followKeys(body, context.root, context.highlight);
    return element("div", { class: `pane ${side}` }, element("h3", { class: "pane-title" }, sideNames[side]), body);
  });
  return element("div", { class: "panes" }, ...panes);
}

function drawSideError({ code, message }: SideError): HTMLElement {
  return element(
    "div",
    { class: "side-error" },
    element("p", { class: "side-error-title" }, "Nothing came through this door"),
    element("p", {}, message),
    element("p", { class: "note" }, "Code: ", element("code", {}, code)),
  );
}
