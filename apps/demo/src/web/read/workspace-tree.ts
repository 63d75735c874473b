import type { TreeEntry } from "../../shared/api.js";
import { button, element } from "../dom/element.js";
import { uniqueId } from "../dom/unique-id.js";
import type { Reader } from "./reader.js";
import { entryTitle } from "./tree-entries.js";
import { itemAbove, moveInTree } from "./tree-keys.js";

/**
 * Draws the sample workspace as a tree. One of its lines is in the tab order; arrow keys move between lines, open and close them,
 * and Enter reads the page.
 */
export function createWorkspaceTree(target: HTMLElement, reader: Reader, entries: readonly TreeEntry[]): void {
  const tree = element("ul", {
    role: "tree",
    "aria-label": "Pages and databases of the sample workspace",
    class: "tree",
  });
  const items = new Map<string, HTMLElement>();
  for (const entry of entries) tree.append(toItem(entry, 0, items));
  const fold = button("Pages of the sample workspace", { class: "fold quiet", "aria-expanded": "false" }, () => {
    const isOpen = target.classList.toggle("is-open");
    fold.setAttribute("aria-expanded", String(isOpen));
  });
  const first = tree.querySelector<HTMLElement>("[role=treeitem]");
  if (first) first.tabIndex = 0;

  function read(item: HTMLElement): void {
    const id = item.dataset["entry"];
    if (id === undefined) return;
    makeCurrent(tree, item);
    target.classList.remove("is-open");
    fold.setAttribute("aria-expanded", "false");
    reader.read({ reference: id, source: "sample" });
  }

  tree.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const item = event.target.closest<HTMLElement>("[role=treeitem]");
    if (!item) return;
    makeCurrent(tree, item);
    item.focus();
    if (event.target.closest(".twist") && item.hasAttribute("aria-expanded")) {
      item.setAttribute("aria-expanded", String(item.getAttribute("aria-expanded") !== "true"));
    } else {
      read(item);
    }
  });
  tree.addEventListener("keydown", (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=treeitem]") : null;
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      read(item);
      return;
    }
    const next = moveInTree(tree, item, event.key);
    if (!next) return;
    event.preventDefault();
    makeCurrent(tree, next);
    next.focus();
  });
  reader.follow((state) => {
    if (state.status === "idle") return;
    const read = state.request.source === "sample" ? items.get(state.request.reference) : undefined;
    if (read) openAbove(read);
    for (const item of items.values()) item.setAttribute("aria-selected", String(item === read));
    if (read && !tree.contains(document.activeElement)) makeCurrent(tree, read);
  });
  target.replaceChildren(fold, element("p", { class: "workspace-title" }, "Sample workspace"), tree);
}

function toItem(entry: TreeEntry, depth: number, items: Map<string, HTMLElement>): HTMLElement {
  const hasChildren = entry.children.length > 0;
  const groupId = hasChildren ? uniqueId("group") : undefined;
  const icon = entry.icon ?? (entry.kind === "database" ? "▦" : "▫");
  const item = element(
    "div",
    {
      role: "treeitem",
      class: "line",
      tabindex: -1,
      "data-entry": entry.id,
      "aria-selected": "false",
      "aria-expanded": hasChildren ? String(depth < 1) : undefined,
      "aria-level": depth + 1,
      "aria-owns": groupId,
    },
    element("span", { class: "twist", "aria-hidden": "true" }, hasChildren ? "›" : ""),
    element("span", { class: "icon", "aria-hidden": "true" }, icon),
    element("span", { class: "label" }, entryTitle(entry)),
    entry.kind === "database" && element("span", { class: "unseen" }, ", database"),
  );
  items.set(entry.id, item);
  const inside = entry.children.map((child) => toItem(child, depth + 1, items));
  return element(
    "li",
    { role: "none" },
    item,
    groupId !== undefined && element("ul", { role: "group", id: groupId }, ...inside),
  );
}

function openAbove(item: HTMLElement): void {
  for (let above = itemAbove(item); above; above = itemAbove(above)) above.setAttribute("aria-expanded", "true");
}

function makeCurrent(tree: HTMLElement, item: HTMLElement): void {
  for (const other of tree.querySelectorAll<HTMLElement>("[role=treeitem][tabindex='0']")) other.tabIndex = -1;
  item.tabIndex = 0;
}
