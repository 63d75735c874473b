import { announce } from "../dom/announce.js";
import { drawingsOf, type Highlight } from "./highlight.js";

/** Lets J and K step through the blocks of a pane that has the focus, and shows each block in the other pane too. */
export function followKeys(pane: HTMLElement, root: HTMLElement, highlight: Highlight): void {
  pane.addEventListener("keydown", (event) => {
    const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const blocks = [...pane.querySelectorAll<HTMLElement>("[data-block]")];
    const current = highlight.current();
    const index = blocks.findIndex((block) => block.dataset["block"] === current);
    const next = blocks[Math.min(Math.max(index + step, 0), blocks.length - 1)];
    const blockId = next?.dataset["block"];
    if (!next || blockId === undefined) return;
    highlight.light(blockId);
    showEverywhere(root, blockId);
    announce(next.textContent.trim().slice(0, 120));
  });
  pane.addEventListener("click", (event) => {
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-block]") : null;
    const blockId = block?.dataset["block"];
    if (blockId === undefined) return;
    highlight.light(blockId);
    showEverywhere(root, blockId, pane);
  });
}

/** Brings a block into view in every pane except one. */
export function showEverywhere(root: HTMLElement, blockId: string, except?: HTMLElement): void {
  for (const drawing of drawingsOf(root, blockId)) {
    const pane = drawing.closest<HTMLElement>(".pane-body");
    if (pane && pane !== except) scrollInside(pane, drawing);
  }
}

// `scrollIntoView` would move the whole page as well.
function scrollInside(pane: HTMLElement, drawing: HTMLElement): void {
  const outer = pane.getBoundingClientRect();
  const inner = drawing.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  pane.scrollTop += inner.top - outer.top - outer.height / 3;
}
