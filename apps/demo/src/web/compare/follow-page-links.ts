import type { Reader } from "../read/reader.js";
import { drawingsOf } from "./highlight.js";

/** Lets links to other pages read those here, and lines of a table of contents lead to their heading. */
export function followPageLinks(root: HTMLElement, reader: Reader): void {
  let source: "notion" | "sample" = "sample";
  let agreedToInternal = false;
  reader.follow((state) => {
    if (state.status === "idle") return;
    source = state.request.source;
    agreedToInternal = state.request.agreedToInternal === true;
  });
  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const page = event.target.closest<HTMLElement>("a[data-page]")?.dataset["page"];
    if (page !== undefined) {
      event.preventDefault();
      reader.read({ reference: page, source, agreedToInternal });
      return;
    }
    const heading = event.target.closest<HTMLElement>("[data-target]")?.dataset["target"];
    const pane = event.target.closest<HTMLElement>(".pane-body");
    if (heading === undefined || !pane) return;
    const [drawing] = drawingsOf(pane, heading);
    if (drawing) pane.scrollTop += drawing.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  });
}
