import type { Difference } from "../../shared/api.js";
import { insertInChunks } from "../dom/insert-in-chunks.js";
import { parseSafely } from "../dom/safe-html.js";
import { fitHeadings } from "./fit-headings.js";
import { drawPanes, type PaneContext } from "./pane.js";

/** Draws the rendered page of both sides, and marks the blocks that differ. */
export function drawPageTab(panel: HTMLElement, { answer, signal, ...rest }: PaneContext): void {
  panel.replaceChildren(
    drawPanes({ answer, signal, ...rest }, "Page", (body, { html }) => {
      body.setAttribute("aria-busy", "true");
      // The panes stand empty for one turn, so that the rest of the page is painted first.
      setTimeout(async () => {
        if (signal.aborted) return;
        const parsed = parseSafely(html);
        fitHeadings(parsed);
        markDifferences(parsed, answer.differences);
        await insertInChunks(body, parsed, signal);
        if (!signal.aborted) body.removeAttribute("aria-busy");
      }, 0);
    }),
  );
}

/** Done before the content is part of the page, where it costs no layout. */
function markDifferences(content: HTMLElement, differences: readonly Difference[]): void {
  const byBlock = new Map<string, { readonly numbers: number[]; isUnexplained: boolean }>();
  differences.forEach(({ blockId, explanation }, index) => {
    if (blockId === undefined) return;
    const marks = byBlock.get(blockId) ?? { numbers: [], isUnexplained: false };
    marks.numbers.push(index + 1);
    marks.isUnexplained ||= explanation === undefined;
    byBlock.set(blockId, marks);
  });
  for (const drawing of content.querySelectorAll<HTMLElement>("[data-block]")) {
    const marks = byBlock.get(drawing.dataset["block"] ?? "");
    if (!marks) continue;
    drawing.classList.add("differs", marks.isUnexplained ? "is-unexplained" : "is-expected");
    drawing.dataset["mark"] = marks.numbers.length > 1 ? `${marks.numbers[0]} …` : `${marks.numbers[0]}`;
  }
}
