import type { FlavorName, Side } from "../../shared/api.js";
import { ApiFailure, api } from "../api/client.js";
import { createChoice } from "../dom/choice.js";
import { copyButton } from "../dom/copy-button.js";
import { element } from "../dom/element.js";
import { createPacer } from "../dom/yield-to-browser.js";
import { drawDiagnostics } from "./diagnostics.js";
import { flavorChoices, toFlavor } from "./flavors.js";
import { linesOfBlocks } from "./lines-of-blocks.js";
import { drawPanes, type PaneContext } from "./pane.js";

/** Lines that the browser lays out together. */
const linesInChunk = 80;

/** Draws the Markdown of both sides in a flavour that the reader chooses. */
export function drawMarkdownTab(panel: HTMLElement, context: PaneContext, offered: readonly FlavorName[]): void {
  const holder = element("div");
  const choice = createChoice(
    "Flavour",
    flavorChoices(offered),
    toFlavor("gfm", offered),
    (value) => show(toFlavor(value, offered)),
    "choice segmented",
  );
  panel.replaceChildren(choice, holder);
  show(toFlavor("gfm", offered));

  function show(flavor: FlavorName): void {
    holder.replaceChildren(
      drawPanes(context, "Markdown", (body, { content }, side) => {
        body.setAttribute("aria-busy", "true");
        void fill(body, side, flavor, "children" in content ? (content.children ?? []) : []);
      }),
    );
  }

  async function fill(
    body: HTMLElement,
    side: Side,
    flavor: FlavorName,
    blocks: Parameters<typeof linesOfBlocks>[0],
  ): Promise<void> {
    const answer = await api.markdown(context.answer.readId, side, flavor).catch((error: unknown) => error);
    if (context.signal.aborted || !body.isConnected) return;
    if (!isMarkdown(answer)) {
      body.append(
        element("p", { class: "problem" }, answer instanceof ApiFailure ? answer.message : "No Markdown came."),
      );
      return;
    }
    const { markdown, diagnostics } = answer;
    const source = element("pre", { class: "source" });
    body.append(
      element(
        "div",
        { class: "pane-tools" },
        copyButton("Copy", () => markdown),
      ),
      drawDiagnostics(diagnostics, "What this flavour cannot say"),
      source,
    );
    const owners = linesOfBlocks(blocks, markdown.split("\n"));
    const pace = createPacer();
    let owner: string | undefined;
    for (const [index, line] of markdown.split("\n").entries()) {
      await pace();
      if (context.signal.aborted) return;
      owner = owners.get(index) ?? (line.trim() === "" ? undefined : owner);
      if (index % linesInChunk === 0) source.append(element("span", { class: "source-chunk" }));
      source.lastElementChild?.append(element("span", { class: "source-line", "data-block": owner }, `${line}\n`));
    }
    body.removeAttribute("aria-busy");
  }
}

function isMarkdown(answer: unknown): answer is Awaited<ReturnType<typeof api.markdown>> {
  return typeof answer === "object" && answer !== null && "markdown" in answer;
}
