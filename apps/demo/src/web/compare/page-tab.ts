import { insertInChunks } from "../dom/insert-in-chunks.js";
import { parseSafely } from "../dom/safe-html.js";
import { fitHeadings } from "./fit-headings.js";
import { drawingsOf } from "./highlight.js";
import { drawPanes, type PaneContext } from "./pane.js";

/** Draws the rendered page of both sides, and marks the blocks that differ. */
export function drawPageTab(panel: HTMLElement, context: PaneContext): void {
  panel.replaceChildren(
    drawPanes(context, "Page", (body, { html }) => {
      body.setAttribute("aria-busy", "true");
      // The panes stand empty for one turn, so that the rest of the page is painted first.
      setTimeout(async () => {
        const parsed = parseSafely(html);
        fitHeadings(parsed);
        await insertInChunks(body, parsed, context.signal);
        if (context.signal.aborted) return;
        markDifferences(body, context);
        body.removeAttribute("aria-busy");
      }, 0);
    }),
  );
}

function markDifferences(body: HTMLElement, { answer }: PaneContext): void {
  answer.differences.forEach(({ blockId, explanation }, index) => {
    if (blockId === undefined) return;
    for (const drawing of drawingsOf(body, blockId)) {
      drawing.classList.add("differs", explanation ? "is-expected" : "is-unexplained");
      const marks = drawing.dataset["mark"];
      const mark = String(index + 1);
      drawing.dataset["mark"] = marks === undefined ? mark : shortened(`${marks}, ${mark}`);
    }
  });
}

function shortened(marks: string): string {
  const [first, second] = marks.split(", ");
  return marks.length > 8 ? `${first}, ${second} …` : marks;
}
