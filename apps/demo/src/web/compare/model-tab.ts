import { element } from "../dom/element.js";
import { createPacer } from "../dom/yield-to-browser.js";
import { drawPanes, type PaneContext } from "./pane.js";

/** More entries than this are folded into groups of this size. */
const groupSize = 100;

/** Draws the model of both sides as a tree that is built as it is opened. */
export function drawModelTab(panel: HTMLElement, context: PaneContext): void {
  panel.replaceChildren(
    drawPanes(context, "Model", (body, { content }) => {
      const root = node(content.object, content);
      body.append(root);
      if (root instanceof HTMLDetailsElement) root.open = true;
    }),
  );

  function node(key: string, value: unknown): HTMLElement {
    if (typeof value !== "object" || value === null) {
      return element("div", { class: "leaf" }, keyLabel(key), scalar(value));
    }
    const details = element(
      "details",
      { class: "node", "data-key": key, "data-block": blockIdOf(value) },
      element("summary", {}, keyLabel(key), element("span", { class: "hint" }, hint(value))),
    );
    details.addEventListener("toggle", () => {
      if (details.open) fillNode(details);
    });
    values.set(details, value);
    return details;
  }

  async function fillNode(details: HTMLDetailsElement): Promise<void> {
    const value = values.get(details);
    if (value === undefined) return;
    values.delete(details);
    const pace = createPacer();
    for (const [key, inner] of entriesOf(value)) {
      await pace();
      if (context.signal.aborted) return;
      const made = node(key, inner);
      details.append(made);
      // The blocks of the page are what people came for.
      const isContent = key === "children" && details.parentElement?.classList.contains("pane-body");
      if (isContent && made instanceof HTMLDetailsElement) made.open = true;
    }
  }
}

/** What is not drawn yet. */
const values = new WeakMap<HTMLDetailsElement, object>();

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(value);
  if (!Array.isArray(value) || entries.length <= groupSize) return entries;
  const groups: [string, unknown][] = [];
  for (let start = 0; start < entries.length; start += groupSize) {
    const part = entries.slice(start, start + groupSize);
    groups.push([`${start} to ${start + part.length - 1}`, Object.fromEntries(part)]);
  }
  return groups;
}

function keyLabel(key: string): HTMLElement {
  return element("span", { class: "key" }, key);
}

function scalar(value: unknown): HTMLElement {
  return element("span", { class: `value is-${typeof value}` }, JSON.stringify(value) ?? "undefined");
}

function blockIdOf(value: object): string | undefined {
  return "type" in value && "id" in value && typeof value.id === "string" ? value.id : undefined;
}

function hint(value: object): string {
  if (Array.isArray(value)) return value.length === 0 ? "empty" : `${value.length}`;
  const words: string[] = [];
  if ("type" in value && typeof value.type === "string") words.push(value.type);
  const text = "richText" in value ? textOf(value.richText) : "text" in value ? String(value.text) : "";
  if (text !== "") words.push(`“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`);
  if (words.length === 0 && "name" in value && typeof value.name === "string") words.push(value.name);
  return words.join(" ");
}

function textOf(richText: unknown): string {
  if (!Array.isArray(richText)) return "";
  return richText
    .map((inline: { readonly text?: unknown }) => (typeof inline?.text === "string" ? inline.text : ""))
    .join("");
}
