import { element } from "./element.js";
import { createPacer } from "./yield-to-browser.js";

/** Elements above this size are entered and moved piece by piece. */
const largeElement = 120;
/** Neighbours that the browser lays out together, and leaves out together while they are out of sight. */
const chunkSize = 24;

/**
 * Moves the content of a parsed document into the page in chunks, giving the browser its turn in between.
 *
 * Stops when `signal` is aborted.
 */
export async function insertInChunks(target: Element, source: Element, signal: AbortSignal): Promise<void> {
  const pace = createPacer();
  const nodes = [...source.childNodes];
  for (let start = 0; start < nodes.length; start += chunkSize) {
    const chunk = element("div", { class: "chunk" });
    target.append(chunk);
    await move(nodes.slice(start, start + chunkSize), chunk);
  }

  async function move(from: readonly ChildNode[], into: Element): Promise<void> {
    for (const child of from) {
      await pace();
      if (signal.aborted) return;
      if (child instanceof Element && child.getElementsByTagName("*").length > largeElement) {
        const shell = document.importNode(child, false);
        into.append(shell);
        await move([...child.childNodes], shell);
      } else {
        into.append(document.adoptNode(child));
      }
    }
  }
}
