/** Where a key leads from one line of a tree; opens and closes lines on the way. Undefined when it leads nowhere. */
export function moveInTree(tree: HTMLElement, item: HTMLElement, key: string): HTMLElement | undefined {
  const lines = [...tree.querySelectorAll<HTMLElement>("[role=treeitem]")].filter(isShown);
  const index = lines.indexOf(item);
  const expanded = item.getAttribute("aria-expanded");
  switch (key) {
    case "ArrowDown":
      return lines[index + 1];
    case "ArrowUp":
      return lines[index - 1];
    case "Home":
      return lines[0];
    case "End":
      return lines.at(-1);
    case "ArrowRight":
      if (expanded === "true") return lines[index + 1];
      if (expanded === "false") item.setAttribute("aria-expanded", "true");
      return expanded === null ? undefined : item;
    case "ArrowLeft":
      if (expanded === "true") {
        item.setAttribute("aria-expanded", "false");
        return item;
      }
      return itemAbove(item);
    default:
      return undefined;
  }
}

/** The line that holds a line of the tree. */
export function itemAbove(item: HTMLElement): HTMLElement | undefined {
  const above = item.closest("[role=group]")?.previousElementSibling;
  return above instanceof HTMLElement ? above : undefined;
}

function isShown(item: HTMLElement): boolean {
  const above = itemAbove(item);
  return above === undefined || (above.getAttribute("aria-expanded") === "true" && isShown(above));
}
