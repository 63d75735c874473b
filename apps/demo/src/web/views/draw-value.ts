import type { Row } from "@pagebridge/core-types";
import { element } from "../dom/element.js";
import { optionsOf, propertyOf, propertyText, rowTitle, type Titles } from "./property-text.js";
import type { ShownProperty } from "./view-context.js";

/** Draws the value of one property; undefined when it is empty. */
export function drawValue(row: Row, { id, type }: ShownProperty, titles: Titles): Node | undefined {
  if (type === "title") return document.createTextNode(rowTitle(row));
  const value = propertyOf(row, id);
  if (!value) return undefined;
  const options = optionsOf(value);
  if (options.length > 0) {
    return element(
      "span",
      { class: "options" },
      ...options.map(({ name, color }) => element("span", { class: `option is-${color ?? "default"}` }, name)),
    );
  }
  if (value.type === "checkbox") {
    return element(
      "span",
      { role: "img", "aria-label": value.checked ? "Checked" : "Unchecked" },
      value.checked ? "☑" : "☐",
    );
  }
  const text = propertyText(value, titles);
  return text === "" ? undefined : document.createTextNode(text);
}

/** Draws the values of a row below its title, for cards and lists. */
export function drawDetails(row: Row, properties: readonly ShownProperty[], titles: Titles): HTMLElement | undefined {
  const details: HTMLElement[] = [];
  for (const property of properties) {
    if (property.type === "title") continue;
    const value = drawValue(row, property, titles);
    if (value) {
      details.push(element("div", {}, element("dt", {}, property.name), element("dd", {}, value)));
    }
  }
  return details.length > 0 ? element("dl", { class: "details" }, ...details) : undefined;
}

/** Draws the title of a row, with its emoji. */
export function drawTitle(row: Row): HTMLElement {
  const emoji = row.icon?.type === "emoji" ? row.icon.emoji : undefined;
  return element(
    "span",
    { class: "row-title" },
    emoji !== undefined && element("span", { class: "icon", "aria-hidden": "true" }, emoji),
    rowTitle(row),
  );
}
