import { createPacer } from "./yield-to-browser.js";

/** Elements above this size are entered and moved piece by piece. */
const largeElement = 120;

/**
 * Moves the content of a parsed document into the page, giving the browser its turn in between.
 *
 * Stops when `signal` is aborted.
 */
export async function insertInChunks(target: Element, source: Element, signal: AbortSignal): Promise<void> {
  const pace = createPacer();
  await moveChildren(target, source);

  async function moveChildren(into: Element, from: Element): Promise<void> {
    for (const child of [...from.childNodes]) {
      await pace();
      if (signal.aborted) return;
      if (child instanceof Element && child.getElementsByTagName("*").length > largeElement) {
        const shell = document.importNode(child, false);
        into.append(shell);
        await moveChildren(shell, child);
      } else {
        into.append(document.adoptNode(child));
      }
    }
  }
}
