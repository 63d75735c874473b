/** Lights up one block wherever it is drawn. */
export interface Highlight {
  readonly light: (blockId: string | undefined) => void;
  /** The block that lights up, if any. */
  readonly current: () => string | undefined;
}

const lit = "is-lit";

/** The block that an element belongs to. */
function blockIdAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("[data-block]")?.dataset["block"] : undefined;
}

/** Everything inside `root` that draws the block. */
export function drawingsOf(root: Element, blockId: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)];
}

/** Follows the pointer and the focus inside `root`. Escape puts the light out. */
export function createHighlight(root: HTMLElement): Highlight {
  let current: string | undefined;

  function light(blockId: string | undefined): void {
    if (blockId === current) return;
    for (const drawing of root.querySelectorAll(`.${lit}`)) drawing.classList.remove(lit);
    current = blockId;
    if (blockId === undefined) return;
    for (const drawing of drawingsOf(root, blockId)) drawing.classList.add(lit);
  }

  root.addEventListener("pointerover", (event) => light(blockIdAt(event.target) ?? current));
  root.addEventListener("focusin", (event) => light(blockIdAt(event.target) ?? current));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light(undefined);
  });
  return { light, current: () => current };
}
