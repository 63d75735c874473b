import type { Element, ElementContent, Properties, Text } from "hast";

/** Makes an element. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

/** Makes a text. */
export function text(value: string): Text {
  return { type: "text", value };
}
