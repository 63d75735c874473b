import type { RawBlock, Side } from "../../shared/api.js";
import { ApiFailure, api } from "../api/client.js";
import { element } from "../dom/element.js";
import { createVisibilityWatch } from "../dom/when-visible.js";
import { createPacer } from "../dom/yield-to-browser.js";
import { bytes, count, times } from "./numbers.js";
import type { PaneContext } from "./pane.js";
import { sideNames, sides } from "./side-names.js";

/** Draws the JSON of both APIs, aligned by block; each pair is built when it comes near the window. */
export function drawRawTab(panel: HTMLElement, context: PaneContext): void {
  const list = element("ol", { class: "raw-list", "aria-busy": "true" });
  const summary = element("p", { class: "note" }, "Fetching the answers as they came …");
  panel.replaceChildren(summary, list);
  void fill();

  async function fill(): Promise<void> {
    const answer = await api.raw(context.answer.readId).catch((error: unknown) => error);
    if (context.signal.aborted || !list.isConnected) return;
    if (!isRaw(answer)) {
      summary.textContent = answer instanceof ApiFailure ? answer.message : "The answers could not be shown.";
      return;
    }
    summary.textContent = describe(answer.blocks);
    const pairs = new Map<Element, RawBlock>();
    const watch = createVisibilityWatch((item) => {
      const pair = pairs.get(item);
      if (pair) item.append(drawPair(pair));
    });
    context.signal.addEventListener("abort", () => watch.end());
    const pace = createPacer();
    for (const [index, block] of answer.blocks.entries()) {
      await pace();
      if (context.signal.aborted) return;
      const item = element(
        "li",
        { class: "raw-pair", "data-block": block.blockId },
        element(
          "div",
          { class: "raw-head" },
          element("span", { class: "raw-number" }, count(index + 1)),
          element("code", { class: "raw-id" }, block.blockId),
          element("span", { class: "raw-ratio" }, ratio(block)),
        ),
      );
      pairs.set(item, block);
      list.append(item);
      watch.watch(item);
    }
    list.removeAttribute("aria-busy");
  }
}

function isRaw(answer: unknown): answer is Awaited<ReturnType<typeof api.raw>> {
  return typeof answer === "object" && answer !== null && "blocks" in answer;
}

function drawPair(block: RawBlock): HTMLElement {
  return element("div", { class: "panes" }, ...sides.map((side) => drawSide(block, side)));
}

function drawSide(block: RawBlock, side: Side): HTMLElement {
  const json = block[side];
  const size = side === "official" ? block.officialBytes : block.internalBytes;
  const title = element(
    "p",
    { class: "raw-title" },
    size === undefined ? sideNames[side] : `${sideNames[side]}, ${bytes(size)}`,
  );
  const label = `${sideNames[side]}, block ${block.blockId}`;
  const body =
    json === undefined
      ? element("p", { class: "note" }, "Not in this API’s answers.")
      : element("pre", { class: "source", tabindex: 0, role: "region", "aria-label": label }, pretty(json));
  return element("div", { class: `pane ${side}` }, title, body);
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2);
  } catch {
    return json;
  }
}

function ratio({ officialBytes = 0, internalBytes = 0 }: RawBlock): string {
  if (officialBytes === 0 || internalBytes === 0) return "on one side only";
  return officialBytes >= internalBytes
    ? `official ${times(officialBytes / internalBytes)} as long`
    : `internal ${times(internalBytes / officialBytes)} as long`;
}

function describe(blocks: readonly RawBlock[]): string {
  const both = blocks.filter((block) => block.official !== undefined && block.internal !== undefined);
  const official = both.reduce((sum, block) => sum + (block.officialBytes ?? 0), 0);
  const internal = both.reduce((sum, block) => sum + (block.internalBytes ?? 0), 0);
  if (official === 0 || internal === 0) return `${count(blocks.length)} blocks; none of them came through both APIs.`;
  return `The same ${count(both.length)} blocks: ${bytes(official)} of JSON through the official API, ${bytes(internal)} through the internal one.`;
}
