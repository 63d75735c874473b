import type { Page } from "../model/page.js";
import type { PropertyValue } from "../model/properties/property-value.js";
import type { RichText } from "../model/rich-text.js";

/** The title of a page; empty when it has none. */
export function pageTitle(page: Page): RichText {
  for (const property of page.properties) {
    if (property.type === "title") return property.richText;
  }
  return [];
}

/** The property of a page with the given name, or undefined. The first one wins when names repeat. */
export function propertyNamed(page: Page, name: string): PropertyValue | undefined {
  return page.properties.find((property) => property.name === name);
}
